import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Telnyx',
  site: 'https://telnyx.com',
  keys: {
    'api-key': {
      name: 'Telnyx API v2 key',
      severity: 'critical',
      // In practice KEY, 32 hex characters in upper case, an underscore and 22 more.
      pattern: /KEY[0-9A-Za-z_-]{55}/,
      shape: 'KEY<b64u:54><alnum:1>',
      context: { words: ['telnyx'], within: 100 },
      env: ['TELNYX_API_KEY', 'TELNYX_KEY', 'TELNYX_TOKEN', 'TELNYX_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can call and text on your balance, order phone numbers and read your messages and calls.',
      nearMisses: ['TELNYX_API_KEY=KEY<HEX:20>', 'TELNYX_PUBLIC_KEY=<b64:43>=', 'TELNYX_CONNECTION_ID=<digit:19>'],
    },
  },
  rotate: {
    console: 'https://portal.telnyx.com/#/app/api-keys',
    docs: 'https://developers.telnyx.com/docs/development/api-fundamentals/create-api-keys',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through calls, messages and number orders since the leak',
  },
  check: {
    url: 'https://api.telnyx.com/v2/balance',
    active: { 'data.balance': 'string', 'data.available_credit': 'string', 'data.currency': 'string' },
    inactive: { 'errors.0.title': { is: 'Authentication failed' } },
    limited: {
      status: 403,
      json: { 'errors.0.title': { is: 'Authorization failed' } },
      because: 'not allowed to read the balance',
    },
    tells: { balance: 'data.balance', limits: 'data.credit_limit' },
    accepted: {
      data: {
        record_type: 'balance',
        balance: '300.00',
        credit_limit: '100.00',
        available_credit: '400.00',
        currency: 'USD',
      },
    },
    refused: { errors: [{ code: '10009', title: 'Authentication failed', detail: 'Invalid headers.' }] },
    recorded: { limited: { errors: [{ code: '10010', title: 'Authorization failed' }] } },
    tooMany: { errors: [{ code: '10011', title: 'Too many requests' }] },
    source: 'https://developers.telnyx.com/docs/development/api-fundamentals/first-api-request',
  },
  sources: [
    'https://developers.telnyx.com/development/api-fundamentals/authentication',
    'https://developers.telnyx.com/development/api-fundamentals/api-errors',
    'format: {observed}',
  ],
});
