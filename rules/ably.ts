import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ably',
  site: 'https://ably.com',
  keys: {
    'api-key': {
      name: 'Ably API key',
      // The app, the key's name and its secret.
      pattern: /[0-9A-Za-z_-]{6,8}\.[0-9A-Za-z_-]{6,8}:[0-9A-Za-z_-]{16,50}/,
      shape: '<alnum:6>.<alnum:6>:<b64u:42><alnum:1>',
      context: { words: ['ably', 'ablyKey', 'ablyApiKey', 'Ably.Realtime', 'Ably.Rest', 'rest.ably.io'], within: 100 },
      env: ['ABLY_API_KEY', 'ABLY_KEY', 'VITE_ABLY_KEY', 'NEXT_PUBLIC_ABLY_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read and send messages on the channels of the app, within the capabilities of the key.',
      examples: "const client = new Ably.Realtime('<alnum:6>.<alnum:6>:<alnum:43>');",
      nearMisses: 'ably host: example.server:<alnum:12>',
    },
  },
  rotate: {
    console: 'https://ably.com/accounts/any/apps/any/app_keys',
    docs: 'https://ably.com/docs/auth/basic',
    make: 'create a new key at {console} with only the capabilities it needs; in browsers use tokens that your server makes',
    end: 'revoke the old key there, which also ends the tokens made with it',
  },
  check: {
    url: 'https://rest.ably.io/stats?limit=1&unit=month',
    auth: { basic: '{key}' },
    active: { '0.intervalId': 'string', '0.unit': 'string' },
    inactive: { 'error.code': { is: 40101 } },
    revoked: { 'error.code': { is: 40131 } },
    expired: { 'error.code': { is: 40132 } },
    disabled: { status: 401, json: { 'error.code': { is: 40133 } } },
    limited: { status: 401, json: { 'error.code': { is: 40160 } }, because: 'not permitted to read the statistics' },
    accepted: [{ intervalId: '2026-11', unit: 'month', schema: 'https://schemas.ably.com/json/app-stats-0.0.5.json' }],
    refused: { error: { message: 'Invalid credentials', code: 40101, statusCode: 401 } },
    recorded: {
      revoked: { error: { message: 'Key revoked', code: 40131, statusCode: 401 } },
      expired: { error: { message: 'Key expired', code: 40132, statusCode: 401 } },
      disabled: { error: { message: 'Key disabled', code: 40133, statusCode: 401 } },
      limited: { error: { message: 'Action not permitted', code: 40160, statusCode: 401 } },
    },
    unclear: { 404: { error: { message: 'No application found', code: 40400, statusCode: 404 } } },
    source: 'https://ably.com/docs/api/rest-api#stats',
  },
  sources: ['{docs}', 'https://ably.com/docs/platform/errors/codes', 'lengths: {observed}'],
});
