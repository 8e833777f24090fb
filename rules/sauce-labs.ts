import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sauce Labs',
  site: 'https://saucelabs.com',
  keys: {
    'access-key': {
      name: 'Sauce Labs access key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['saucelabs', 'sauce_labs', 'sauce_access', 'sauce_api', 'sauce_key'], within: 100 },
      env: ['SAUCE_ACCESS_KEY', 'SAUCE_API_KEY', 'SAUCELABS_ACCESS_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: {
        user: /(?:sauce_?(?:labs_?)?user(?:_?name)?|user(?:name)?)["']?\s{0,2}[:=]\s{0,2}["']?([\w.@-]{2,60})/,
      },
      risk: 'Whoever has it with the user name can run tests on your minutes and read your apps, videos and logs.',
      examples: [
        'SAUCE_USERNAME=jane\nSAUCE_ACCESS_KEY=<uuid>\n',
        "driver = webdriver.Remote('https://jane:<uuid>@ondemand.eu-central-1.saucelabs.com/wd/hub')",
        "exports.config = { services: ['sauce'], user: 'jane', key: '<uuid>', hostname: 'ondemand.saucelabs.com' };",
      ],
      nearMisses: ['recipe: tomato sauce, id <uuid>', 'SAUCE_ACCESS_KEY=<hex:32>', 'tunnel_id: <uuid>'],
    },
  },
  rotate: {
    console: 'https://app.saucelabs.com/user-settings',
    docs: 'https://docs.saucelabs.com/dev/api/#authentication',
    make: 'select Regenerate Access Key at {console}; the old one ends at once',
    put: 'put the new one in SAUCE_ACCESS_KEY wherever the old one is used, outside git',
    end: 'look through recent jobs and app uploads for ones that are not yours',
  },
  check: {
    url: 'https://api.us-west-1.saucelabs.com/team-management/v1/users/me/',
    auth: { basic: '{user}:{key}' },
    active: { username: 'string', email: 'string', 'organization.id': 'string', user_type: 'string' },
    inactive: 401,
    tells: { account: 'email', organisation: 'organization.name', kind: 'user_type' },
    elsewhere: 'the European data centre of Sauce Labs',
    accepted: {
      id: 'a1',
      username: 'jane',
      email: 'owner@example.com',
      user_type: 'regular',
      organization: { id: 'o1', name: 'Example' },
    },
    refused: { detail: 'Invalid basic auth credentials' },
    tooMany: { message: 'API rate limit exceeded' },
    source: 'https://docs.saucelabs.com/dev/api/accounts/',
  },
  sources: ['{docs}', 'https://docs.saucelabs.com/dev/cli/saucectl/configure/'],
});
