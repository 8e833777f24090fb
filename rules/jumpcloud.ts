import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'JumpCloud',
  site: 'https://jumpcloud.com',
  keys: [
    {
      id: 'api-key',
      name: 'JumpCloud API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{40}/,
      context: { words: ['jumpcloud', 'Connect-JCOnline', 'JCAPIKey'], within: 80 },
      env: ['JUMPCLOUD_API_KEY', 'JC_API_KEY', 'JUMPCLOUD_APIKEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can manage the users, devices and commands of your directory, as the administrator whose key it is.',
      examples: [
        'JUMPCLOUD_API_KEY=<hex:40>',
        'curl https://console.jumpcloud.com/api/systemusers -H "x-api-key: <hex:40>"',
        'provider "jumpcloud" {\n  api_key = "<alnum:40>"\n}',
        'Connect-JCOnline -JumpCloudApiKey "<hex:40>"',
      ],
      nearMisses: ['commit <hex:40>', 'JUMPCLOUD_API_KEY=<hex:32>', 'JUMPCLOUD_ORG_ID=<hex:24>'],
    },
    {
      id: 'new-api-key',
      name: 'JumpCloud API key (newer form)',
      severity: 'critical',
      // The length after the beginning is documented nowhere: 32 and 36 are seen.
      pattern: /jca_[0-9A-Za-z]{32,44}/,
      context: { words: ['jumpcloud', 'Connect-JCOnline', 'JCAPIKey'] },
      env: ['JUMPCLOUD_API_KEY', 'JC_API_KEY', 'JUMPCLOUD_APIKEY'],
      entropy: 3,
      risk: 'Whoever has it can manage the users, devices and commands of your directory, as the administrator whose key it is.',
      examples: [
        'JUMPCLOUD_API_KEY=jca_<alnum:36>',
        'curl https://console.jumpcloud.com/api/systemusers -H "x-api-key: jca_<alnum:32>"',
        '{"jumpcloud": {"apiKey": "jca_<alnum:36>"}}',
      ],
      nearMisses: ['JUMPCLOUD_API_KEY=jca_your_api_key', 'jca_<alnum:12>', 'ljca_<alnum:36>', 'JCA_KEY_ALGORITHM_RSA'],
    },
  ],
  rotate: {
    console: 'https://console.jumpcloud.com',
    docs: 'https://docs.jumpcloud.com/api/1.0/index.html#section/API-Key',
    steps: [
      'generate a new key under My API Key of your administrator account at https://console.jumpcloud.com: the old key stops working at once',
      'put it in JUMPCLOUD_API_KEY, outside git, wherever the old one was used',
      'look through Directory Insights for what the old key did since the leak',
    ],
  },
  checks: [
    {
      url: 'https://console.jumpcloud.com/api/systemusers?limit=1&fields=username',
      auth: { header: 'x-api-key' },
      answers: [
        { status: 200, json: { totalCount: 'number', 'results.0._id': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      elsewhere: 'the data centres in Europe (console.eu.jumpcloud.com) and India',
      replies: [
        { status: 200, body: { totalCount: 3, results: [{ _id: 'a1', username: 'example' }] }, is: 'active' },
        { status: 200, body: { totalCount: 0, results: [] }, is: 'unknown' },
        { status: 401, body: { message: 'Unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.jumpcloud.com/api/1.0/index.html#operation/systemusers_list',
    },
  ],
  sources: [
    'https://docs.jumpcloud.com/api/1.0/index.html',
    'https://github.com/NangoHQ/nango/pull/4470 (the newer form)',
    'key shapes: observed in public code, not documented',
  ],
});
