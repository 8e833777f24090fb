import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: '8x8 Connect',
  site: 'https://www.8x8.com',
  keys: {
    'api-key': {
      name: '8x8 API key',
      pattern: /[0-9A-Za-z]{43}/,
      shape: '<alnum:43>',
      context: { words: ['8x8.com', '8x8_api', 'wavecell', '8x8_sms'], within: 80 },
      env: ['WAVECELL_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      beside: {
        sub: /(?:subaccounts\/|sub_?account(?:_?id)?["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?)([0-9A-Za-z._-]{3,50})/,
      },
      risk: 'Whoever has it can send SMS and calls at your cost.',
      examples: 'curl -H "Authorization: Bearer <alnum:43>" https://sms.8x8.com/api/v1/subaccounts/acme_hq/messages',
    },
  },
  rotate: {
    console: 'https://connect.8x8.com/messaging/api-keys',
    docs: 'https://developer.8x8.com/connect/docs/authentication',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://voice.8x8.com/api/v1/subaccounts/{sub}/webhooks',
    active: { subAccountId: 'string', webhooks: 'array', statusMessage: { is: 'ok' } },
    inactive: 401,
    refusalMayMean: 'a request from an address that is not on the list of the account',
    tells: { organisation: 'subAccountId' },
    accepted: { subAccountId: 'acme_hq', count: 0, webhooks: [], statusCode: 0, statusMessage: 'ok' },
    refused: { statusCode: 1001, statusMessage: 'made up' },
    source: 'https://support.cpaas.8x8.com/hc/en-us/sections/59375048899865-Webhooks-Callbacks-Events',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
