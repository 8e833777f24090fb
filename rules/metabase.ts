import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Metabase',
  site: 'https://www.metabase.com',
  keys: {
    'api-key': {
      name: 'Metabase API key',
      pattern: /mb_[0-9A-Za-z+/]{43}=/,
      shape: 'mb_<b64:43>=',
      env: ['METABASE_API_KEY', 'MB_API_KEY', 'METABASE_KEY'],
      entropy: 4,
      risk: 'Whoever has it can, as its group may, read the data of all connected databases; of the administrators, also change users and settings.',
      nearMisses: 'mb_substr_count_with_another_name_that_is_as_lo',
    },
    session: {
      name: 'Metabase session',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['metabase_session', 'X-Metabase-Session', 'metabase.SESSION', 'metabase_token'], within: 80 },
      env: ['METABASE_SESSION', 'METABASE_SESSION_TOKEN', 'METABASE_SESSION_ID', 'METABASE_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it is signed in as its user until it ends, after 14 days unless told otherwise.',
      nearMisses: 'metabase question entity id <uuid>',
    },
  },
  rotate: {
    docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    make: 'open Admin settings, Settings, Authentication, API keys on your Metabase and regenerate the key: the old one ends',
    put: 'put the new one in METABASE_API_KEY, outside git; it is shown only once',
    end: 'end a session with DELETE /api/session, or let its user change the password',
  },
  check: [
    {
      keys: ['api-key'],
      url: '{server}/api/user/current',
      auth: { header: 'X-API-Key' },
      active: { id: 'number', common_name: 'string', is_superuser: 'boolean' },
      inactive: { status: 401, text: 'Unauthenticated' },
      tells: { name: 'common_name' },
      accepted: { id: 1, common_name: 'ci', email: 'api-key-user@example.com', is_superuser: false },
      refused: 'Unauthenticated',
      source: 'https://www.metabase.com/docs/latest/api#tag/apiuser/get/api/user/current',
    },
    {
      keys: ['session'],
      url: '{server}/api/user/current',
      auth: { header: 'X-Metabase-Session' },
      active: { id: 'number', common_name: 'string', is_superuser: 'boolean' },
      inactive: { status: 401, text: 'Unauthenticated' },
      tells: { account: 'email', name: 'common_name' },
      accepted: { id: 1, common_name: 'Owner', email: 'owner@example.com', is_superuser: true },
      refused: 'Unauthenticated',
      source: 'https://www.metabase.com/docs/latest/api#tag/apiuser/get/api/user/current',
    },
  ],
  sources: ['{docs}', '{check}', 'https://github.com/metabase/metabase'],
});
