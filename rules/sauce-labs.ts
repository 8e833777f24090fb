import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Sauce Labs',
  site: 'https://saucelabs.com',
  keys: [
    {
      id: 'access-key',
      name: 'Sauce Labs access key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['saucelabs', 'sauce_labs', 'sauce_access', 'sauce_api', 'sauce_key'], within: 100 },
      env: ['SAUCE_ACCESS_KEY', 'SAUCE_API_KEY', 'SAUCELABS_ACCESS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it with the user name can run tests on your minutes and read your apps, videos and logs.',
      examples: [
        'SAUCE_USERNAME=jane\nSAUCE_ACCESS_KEY=<uuid>\n',
        "driver = webdriver.Remote('https://jane:<uuid>@ondemand.eu-central-1.saucelabs.com/wd/hub')",
        "exports.config = { services: ['sauce'], user: 'jane', key: '<uuid>', hostname: 'ondemand.saucelabs.com' };",
      ],
      nearMisses: ['recipe: tomato sauce, id <uuid>', 'SAUCE_ACCESS_KEY=<hex:32>', 'tunnel_id: <uuid>'],
    },
  ],
  rotate: {
    console: 'https://app.saucelabs.com/user-settings',
    docs: 'https://docs.saucelabs.com/dev/api/#authentication',
    steps: [
      'select Regenerate Access Key at https://app.saucelabs.com/user-settings; the old one ends at once',
      'put the new one in SAUCE_ACCESS_KEY wherever the old one is used, outside git',
      'look through recent jobs and app uploads for ones that are not yours',
    ],
  },
  sources: [
    'https://docs.saucelabs.com/dev/api/#authentication',
    'https://docs.saucelabs.com/dev/cli/saucectl/configure/',
  ],
});
