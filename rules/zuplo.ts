import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zuplo',
  site: 'https://zuplo.com',
  keys: {
    'api-key': {
      name: 'Zuplo API key',
      pattern: /zpka_(?<body>[0-9A-Za-z]{32})_(?<check>[0-9a-f]{8})/,
      shape: 'zpka_<crchex:32>',
      checksum: 'crc32-hex',
      env: ['ZUPLO_API_KEY', 'ZUPLO_KEY'],
      risk: 'Whoever has it can call the API that it was issued for or, if it is a key of your Zuplo account, deploy and change your gateways.',
      nearMisses: ['zpka_<alnum:32>', 'zpka_<alnum:12>_<hex:8>'],
    },
  },
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
  check: {
    url: 'https://dev.zuplo.com/v1/who-am-i',
    active: { status: 200, json: { sub: 'string', account: 'string' }, kind: 'key of a Zuplo account' },
    inactive: 401,
    tells: { organisation: 'account', name: 'sub' },
    refusalMayMean: 'that it is good for the API of some Zuplo customer, as most of these keys are',
    accepted: { sub: 'apikey|made-up', account: 'acme' },
    refused: { title: 'Unauthorized', status: 401, detail: 'No Authorization Header' },
    unclear: { 200: { sub: 'auth0|made-up', email: 'owner@example.com' } },
    tooMany: { title: 'Too Many Requests', status: 429 },
    source: 'https://zuplo.com/docs/api (Who am I)',
  },
  sources: ['https://zuplo.com/blog/api-key-authentication', '{docs}'],
});
