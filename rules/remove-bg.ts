import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'remove.bg',
  site: 'https://www.remove.bg',
  keys: [
    {
      id: 'api-key',
      name: 'remove.bg API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{24}/,
      context: {
        words: [
          'remove_bg_api',
          'removebg_api',
          'removeBgApiKey',
          'removebg_key',
          'remove_bg_key',
          'api.remove.bg',
          'RemoveBg.configure',
          'RemoveBg(',
        ],
        within: 80,
      },
      env: ['REMOVE_BG_API_KEY', 'REMOVEBG_API_KEY', 'REMOVE_BG_KEY'],
      // Above what most hex reaches.
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can spend the credits of your remove.bg account.',
      examples: [
        'REMOVE_BG_API_KEY=<alnum:24>',
        "curl https://api.remove.bg/v1.0/account -H 'X-API-Key: <alnum:24>'",
        '{"removeBgApiKey": "<alnum:24>"}',
        'RemoveBg.configure do |config|\n  config.api_key = "<alnum:24>"\nend\n',
      ],
      nearMisses: [
        'REMOVE_BG_API_KEY=your_api_key_here',
        'token = "<alnum:24>"',
        'REMOVE_BG_API_KEY=<alnum:40>',
        'REMOVE_BG_JOB_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.remove.bg/dashboard#api-key',
    docs: 'https://www.remove.bg/api',
    steps: [
      'create a new key at https://www.remove.bg/dashboard#api-key',
      'put it in REMOVE_BG_API_KEY, outside git',
      'delete the old key there and look at the credits spent since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.remove.bg/v1.0/account',
      auth: { header: 'X-Api-Key' },
      answers: [
        {
          status: 200,
          json: { 'data.attributes.credits.total': 'number', 'data.attributes.api.free_calls': 'number' },
          is: 'active',
        },
        { status: [401, 403], json: { 'errors.0.code': { is: 'auth_failed' } }, is: 'inactive' },
      ],
      tells: { balance: 'data.attributes.credits.total' },
      replies: [
        {
          status: 200,
          body: {
            data: {
              attributes: {
                credits: { total: 200, subscription: 150, payg: 50, enterprise: 0 },
                api: { free_calls: 50, sizes: 'all' },
              },
            },
          },
          is: 'active',
        },
        { status: 403, body: { errors: [{ title: 'API Key invalid', code: 'auth_failed' }] }, is: 'inactive' },
        {
          status: 429,
          body: { errors: [{ title: 'Rate limit exceeded', code: 'rate_limit_exceeded' }] },
          is: 'unknown',
        },
      ],
      source: 'https://github.com/remove-bg/ruby/tree/main/spec/fixtures/vcr_cassettes',
    },
  ],
  sources: [
    'https://www.remove.bg/api',
    'https://github.com/remove-bg/ruby',
    'format: observed in public code, not documented',
  ],
});
