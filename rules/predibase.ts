import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Predibase',
  site: 'https://predibase.com',
  keys: [
    {
      id: 'api-token',
      name: 'Predibase API token',
      severity: 'high',
      pattern: /pb_[0-9A-Za-z_-]{22}/,
      context: { words: ['predibase'], within: 100 },
      env: ['PREDIBASE_API_TOKEN', 'PREDIBASE_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can fine-tune and run models at your cost and read your data sets and adapters.',
      examples: [
        'PREDIBASE_API_TOKEN=pb_<b64u:21><alnum:1>',
        'pb = Predibase(api_token="pb_<alnum:22>")',
        '{"predibase": {"apiKey": "pb_<b64u:21><alnum:1>"}}',
        'curl -H "Authorization: Bearer pb_<alnum:22>" https://serving.app.predibase.com/v1/models',
      ],
      nearMisses: [
        'PREDIBASE_API_TOKEN=pb_your_token',
        'session = "pb_<alnum:22>"',
        'from predibase import pb_client',
        'predibase: pb_<alnum:8>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.predibase.com/settings',
    docs: 'https://docs.predibase.com/sdk-reference/installation',
    steps: [
      'generate a new API token in the settings at https://app.predibase.com/settings',
      'put it in PREDIBASE_API_TOKEN, outside git',
      'delete the old token there and look through the deployments and jobs since the leak',
    ],
  },
  // No check: no call that only reads is documented without the id of the tenant.
  sources: ['https://docs.predibase.com/sdk-reference/installation', 'format: observed in public code, not documented'],
});
