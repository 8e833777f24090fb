import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BrowserStack',
  site: 'https://www.browserstack.com',
  keys: {
    'access-key': {
      name: 'BrowserStack access key',
      pattern: /[0-9A-Za-z]{20}/,
      context: { words: ['browserstack', 'bs_authkey', 'bstack:options'], within: 70 },
      env: ['BROWSERSTACK_ACCESS_KEY', 'BROWSERSTACK_KEY', 'BS_AUTHKEY', 'BROWSERSTACK_ACCESSKEY'],
      entropy: 3.4,
      confidence: 'medium',
      beside: {
        user: /(?:browserstack_?(?:user(?:_?name)?)|user(?:name)?)["']?\s{0,2}[:=]\s{0,2}["']?([\w.@-]{2,60})/,
      },
      risk: 'Whoever has it with the user name can run tests on your plan and read your apps, videos and logs.',
      examples: [
        'BROWSERSTACK_ACCESS_KEY=<alnum:16><digit:2><alnum:2>',
        "exports.config = { services: ['browserstack'], user: 'jane', key: '<alnum:20>' };",
        "driver = webdriver.Remote('https://jane_a1:<alnum:20>@hub-cloud.browserstack.com/wd/hub')",
        'browserstack:\n  accessKey: "<alnum:20>"\n',
      ],
      nearMisses: [
        'import { BrowserStackSessionFactory } from "browserstack"',
        'BROWSERSTACK_ACCESS_KEY=<alnum:12>',
        'key: "<alnum:20>"',
      ],
    },
  },
  rotate: {
    console: 'https://www.browserstack.com/accounts/profile/details',
    docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/access-key',
    make: 'reset the access key under Account & Profile > My Profile at {console}: the old one ends at once',
    put: 'put the new one in BROWSERSTACK_ACCESS_KEY wherever the old one is used, outside git',
    end: 'look through recent sessions and app uploads for ones that are not yours',
  },
  check: {
    url: 'https://api.browserstack.com/automate/plan.json',
    auth: { basic: '{user}:{key}' },
    active: {
      automate_plan: 'string',
      parallel_sessions_max_allowed: 'number',
      team_parallel_sessions_max_allowed: 'number',
    },
    inactive: 401,
    tells: { kind: 'automate_plan', limits: 'parallel_sessions_max_allowed' },
    accepted: {
      automate_plan: 'Desktop + Mobile',
      parallel_sessions_running: 0,
      team_parallel_sessions_max_allowed: 5,
      parallel_sessions_max_allowed: 5,
      queued_sessions: 0,
    },
    refused: 'Unauthorized',
    tooMany: 'Rate limit exceeded',
    source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/plan',
  },
  revoke: {
    does: 'Resets the access key: what uses it fails at once, and the new one stands in the profile of its user.',
    steps: {
      method: 'PUT',
      url: 'https://api.browserstack.com/automate/recycle_key.json',
      auth: { basic: '{user}:{key}' },
      json: {},
      done: [200],
      expects: { old_key: 'string', new_key: 'string' },
    },
    source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/access-key',
  },
  sources: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction', 'key shape: {observed}'],
});
