import type { StepFile } from '../src/rulebook/define-provider.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const SEARCH: Omit<StepFile, 'url'> = {
  method: 'POST',
  readOnly: 'a search, which changes nothing',
  auth: { basic: '{pair}:{key}' },
  json: { limit: 1 },
  active: { request_id: { includes: 'request-id-' }, m2m_clients: 'array', results_metadata: 'object' },
  inactive: { error_type: { is: 'unauthorized_credentials' } },
  accepted: { request_id: 'request-id-live-1', m2m_clients: [], results_metadata: { total: 0 }, status_code: 200 },
  refused: {
    status_code: 401,
    request_id: 'request-id-live-1',
    error_type: 'unauthorized_credentials',
    error_message: 'Unauthorized credentials.',
    error_url: 'https://stytch.com/docs/api/errors/401',
  },
};
const source = 'https://stytch.com/docs/api/search-m2m-clients';

export default defineProvider({
  name: 'Stytch',
  site: 'https://stytch.com',
  keys: {
    secret: {
      name: 'Stytch project secret',
      severity: 'critical',
      pattern: /secret-live-[0-9A-Za-z_-]{35}=?/,
      shape: ['secret-live-<alnum:35>=', 'secret-live-<alnum:35>'],
      env: ['STYTCH_SECRET', 'STYTCH_PROJECT_SECRET', 'STYTCH_API_SECRET'],
      entropy: 3.5,
      pair: { key: 'project-id' },
      risk: 'Whoever has it and the project id can sign in as any user, and read, change and delete all users.',
    },
    'test-secret': {
      name: 'Stytch project secret of a test environment',
      severity: 'low',
      testMode: true,
      pattern: /secret-test-[0-9A-Za-z_-]{35}=?/,
      shape: ['secret-test-<alnum:35>=', 'secret-test-<alnum:35>'],
      env: ['STYTCH_SECRET', 'STYTCH_PROJECT_SECRET', 'STYTCH_TEST_SECRET'],
      entropy: 3.5,
      pair: { key: 'project-id' },
      risk: 'Whoever has it and the project id can read and change the users of the test environment.',
    },
    'project-id': {
      name: 'Stytch project id',
      severity: 'low',
      role: 'id',
      pattern: /project-(?:test|live)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['project-live-<uuid>', 'project-test-<uuid>'],
      env: ['STYTCH_PROJECT_ID'],
      risk: 'Whoever has it knows which project is meant; without a secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://stytch.com/dashboard/api-keys',
    docs: 'https://stytch.com/docs/workspace-management/pwa/secret-rotation',
    make: 'create a second secret for the environment at {console}',
    shownOnce: true,
    end: 'delete the old secret there',
    after: 'look through the event log for sessions and users that are not yours',
  },
  check: [
    { keys: ['secret'], url: 'https://api.stytch.com/v1/m2m/clients/search', ...SEARCH, source },
    { keys: ['test-secret'], url: 'https://test.stytch.com/v1/m2m/clients/search', ...SEARCH, source },
  ],
  sources: ['{check}', '{docs}', 'https://stytch.com/docs/api/errors/401', 'length: {observed}'],
});
