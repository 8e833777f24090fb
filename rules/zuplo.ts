import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Zuplo',
  site: 'https://zuplo.com',
  keys: [
    {
      id: 'api-key',
      name: 'Zuplo API key',
      severity: 'high',
      pattern: /zpka_(?<body>[0-9A-Za-z]{32})_(?<check>[0-9a-f]{8})/,
      checksum: 'crc32-hex',
      env: ['ZUPLO_API_KEY', 'ZUPLO_KEY'],
      risk: 'Whoever has it can call the API that it was issued for or, if it is a key of your Zuplo account, deploy and change your gateways.',
      examples: [
        'ZUPLO_API_KEY=zpka_<crchex:32>',
        'curl -H "Authorization: Bearer zpka_<crchex:32>" https://dev.zuplo.com/v1/who-am-i',
        '{"apiKey": "zpka_<crchex:32>"}',
        'zuplo deploy --api-key zpka_<crchex:32>',
      ],
      nearMisses: ['ZUPLO_API_KEY=zpka_your_key', 'zpka_<alnum:32>', 'zpka_<alnum:12>_<hex:8>'],
    },
  ],
  rotate: {
    console: 'https://portal.zuplo.com',
    docs: 'https://zuplo.com/docs/articles/accounts/zuplo-api-keys',
    steps: [
      'see whose key it is: of your Zuplo account (Settings > API Keys) or of a consumer of an API behind Zuplo (Services > API Key Service)',
      'create a new key in the same place at https://portal.zuplo.com, with an expiry date; keys of other companies are made in their developer portal',
      'put it where the old one is used, outside git',
      'delete the old key there',
    ],
  },
  // No check: most of these keys are good only for the API of some Zuplo customer, and the answer of Zuplo's own is not documented.
  sources: ['https://zuplo.com/blog/api-key-authentication', 'https://zuplo.com/docs/articles/accounts/zuplo-api-keys'],
});
