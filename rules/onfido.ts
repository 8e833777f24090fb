import { defineProvider } from '../src/rulebook/define-provider.ts';

const rotate = {
  console: 'https://dashboard.onfido.com/api/tokens',
  docs: 'https://documentation.identity.entrust.com/api/latest/#token-rotation',
  make: 'generate a new token of the same mode at {console}',
  put: 'put it in ONFIDO_API_TOKEN, outside git',
  end: 'revoke the old token there',
};
const check = {
  headers: { Accept: 'application/json' },
  auth: { header: 'Authorization', value: 'Token token={key}' },
  active: { 'applicants.0.id': 'string', 'applicants.0.href': { includes: '/applicants/' } },
  inactive: { 'error.type': { is: 'authorization_error' } },
  accepted: { applicants: [{ id: 'a1', created_at: '2026-01-02T03:04:05Z', href: '/v3.6/applicants/a1' }] },
  refused: { error: { type: 'authorization_error', message: 'Authorization error: please re-check your credentials' } },
  // Of an account without applicants: any list looks so.
  unclear: { 200: { applicants: [] } },
  source: 'https://documentation.identity.entrust.com/api/latest/#list-applicants',
} as const;

export default defineProvider({
  name: 'Onfido',
  site: 'https://onfido.com',
  keys: {
    'live-token': {
      name: 'Onfido live API token',
      severity: 'critical',
      pattern: /api_live\.[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{32}/,
      shape: 'api_live.<b64u:11>.<b64u:31><alnum:1>',
      env: ['ONFIDO_API_TOKEN', 'ONFIDO_TOKEN', 'ONFIDO_API_KEY', 'ONFIDO_LIVE_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read the identity documents and faces of your applicants and run checks at your cost.',
    },
    'live-token-region': {
      name: 'Onfido live API token of another region',
      severity: 'critical',
      pattern: /api_live_(?<region>us|ca)\.[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{32}/,
      shape: ['api_live_us.<b64u:11>.<b64u:31><alnum:1>', 'api_live_ca.<b64u:11>.<b64u:31><alnum:1>'],
      env: ['ONFIDO_API_TOKEN', 'ONFIDO_TOKEN', 'ONFIDO_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the identity documents and faces of your applicants and run checks at your cost.',
    },
    'sandbox-token': {
      name: 'Onfido sandbox API token',
      severity: 'low',
      testMode: true,
      pattern: /api_sandbox(?:_us|_ca)?\.[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{32}/,
      shape: ['api_sandbox.<b64u:11>.<b64u:31><alnum:1>', 'api_sandbox_us.<b64u:11>.<b64u:31><alnum:1>'],
      env: ['ONFIDO_API_TOKEN', 'ONFIDO_SANDBOX_TOKEN'],
      entropy: 3.5,
      noCheck: 'it opens no real data, and its region is not always in it',
      risk: 'Whoever has it can use the sandbox of your account, in which results are made up.',
    },
  },
  rotate,
  check: [
    { ...check, keys: ['live-token'], url: 'https://api.eu.onfido.com/v3.6/applicants?per_page=1' },
    { ...check, keys: ['live-token-region'], url: 'https://api.{region}.onfido.com/v3.6/applicants?per_page=1' },
  ],
  sources: ['{docs}', '{check}', 'lengths and alphabet: {observed}'],
});
