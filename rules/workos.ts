import { defineProvider } from '../src/rulebook/define-provider.ts';

// After the mode comes base64 of "key_…": the id of the key, and the secret.
const body = '<b64:68><alnum:1>';

export default defineProvider({
  name: 'WorkOS',
  site: 'https://workos.com',
  keys: {
    'production-api-key': {
      name: 'WorkOS production API key',
      severity: 'critical',
      pattern: /sk_live_a2V5Xz[0-9A-Za-z+/]{69}={0,2}/,
      shape: `sk_live_a2V5Xz${body}`,
      env: ['WORKOS_API_KEY', 'WORKOS_SECRET_KEY', 'WORKOS_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can sign in as any user of your application, read their directories and change how they sign in.',
    },
    'staging-api-key': {
      name: 'WorkOS staging API key',
      severity: 'medium',
      testMode: true,
      pattern: /sk_test_a2V5Xz[0-9A-Za-z+/]{69}={0,2}/,
      shape: `sk_test_a2V5Xz${body}`,
      env: ['WORKOS_API_KEY', 'WORKOS_TEST_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can do so in the staging environment, which holds test users.',
    },
  },
  rotate: {
    console: 'https://dashboard.workos.com/api-keys',
    docs: 'https://workos.com/docs/reference/api-authentication',
    make: 'create a new key of the same environment at {console}',
    put: 'put it in WORKOS_API_KEY, outside git; that of production is shown only once',
    end: 'expire the old key there and look through the events since the leak',
  },
  check: {
    url: 'https://api.workos.com/organizations?limit=1',
    active: { object: { is: 'list' }, data: 'array', list_metadata: 'object' },
    // Its documents say what the status means: no key, or a wrong one.
    inactive: { message: 'string' },
    accepted: { object: 'list', data: [], list_metadata: { before: null, after: null } },
    refused: { message: 'Unauthorized' },
    unclear: { 403: { message: 'Forbidden' } },
    source: 'https://workos.com/docs/reference/api-authentication',
  },
  sources: ['{docs}', 'https://workos.com/docs/reference/organization/list', 'form of the keys: {observed}'],
});
