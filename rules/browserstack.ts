import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'BrowserStack',
  site: 'https://www.browserstack.com',
  keys: [
    {
      id: 'access-key',
      name: 'BrowserStack access key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{20}/,
      context: { words: ['browserstack', 'bs_authkey', 'bstack:options'], within: 70 },
      env: ['BROWSERSTACK_ACCESS_KEY', 'BROWSERSTACK_KEY', 'BS_AUTHKEY', 'BROWSERSTACK_ACCESSKEY'],
      entropy: 3.4,
      pair: { key: 'user-name' },
      confidence: 'medium',
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
    {
      id: 'user-name',
      name: 'BrowserStack user name',
      severity: 'low',
      role: 'id',
      pattern: /browserstack[._-]user[a-z"' ]{0,8}[:=][ ]{0,2}["']?(?<secret>[0-9A-Za-z_]{3,40})/i,
      confidence: 'low',
      risk: 'Whoever has it knows half of the credential, no more.',
      examples: [
        'BROWSERSTACK_USERNAME=jane_<alnum:6>',
        '{"browserstack.user": "jane<digit:2>"}',
        "process.env.BROWSERSTACK_USER = 'jane_<alnum:6>';",
      ],
      nearMisses: ['BROWSERSTACK_USERNAME=', 'user: jane_<alnum:6>', 'browserstack user name'],
    },
  ],
  rotate: {
    console: 'https://www.browserstack.com/accounts/profile/details',
    docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/access-key',
    steps: [
      'reset the access key under Account & Profile > My Profile at https://www.browserstack.com/accounts/profile/details: the old one ends at once',
      'put the new one in BROWSERSTACK_ACCESS_KEY wherever the old one is used, outside git',
      'look through recent sessions and app uploads for ones that are not yours',
    ],
  },
  checks: [
    {
      url: 'https://api.browserstack.com/automate/plan.json',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: {
            automate_plan: 'string',
            parallel_sessions_running: 'number',
            parallel_sessions_max_allowed: 'number',
          },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { kind: 'automate_plan', limits: 'parallel_sessions_max_allowed', usage: 'parallel_sessions_running' },
      replies: [
        {
          status: 200,
          body: {
            automate_plan: 'Automate Mobile',
            parallel_sessions_running: 2,
            team_parallel_sessions_max_allowed: 25,
            parallel_sessions_max_allowed: 25,
            queued_sessions: 0,
            queued_sessions_max_allowed: 24,
          },
          is: 'active',
        },
        { status: 401, body: 'HTTP Basic: Access denied.', is: 'inactive' },
      ],
      source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/plan',
    },
  ],
  sources: [
    'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
    'key shape: observed in public code, not documented',
  ],
});
