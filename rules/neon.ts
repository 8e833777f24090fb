import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Neon',
  site: 'https://neon.com',
  keys: {
    'api-key': {
      name: 'Neon API key',
      severity: 'critical',
      pattern: /napi_[0-9a-z]{64}/,
      shape: 'napi_<lownum:64>',
      env: ['NEON_API_KEY', 'NEON_API_TOKEN', 'NEON_KEY', 'NEON_TOKEN'],
      risk: 'Whoever has it can read the passwords of the databases of your projects, copy them and delete them.',
      examples: 'curl https://console.neon.tech/api/v2/projects -H "Authorization: Bearer napi_<lownum:64>"',
      nearMisses: ['napi_<upper:64>', 'napi_create_string_utf8(env, name, NAPI_AUTO_LENGTH, &value)'],
    },
    'role-password': {
      name: 'Neon password of a database role',
      noCheck: 'which database takes it, the other settings say in ways of each program',
      pattern: /npg_[0-9A-Za-z]{12}/,
      shape: 'npg_<alnum:12>',
      context: { words: ['neon.tech', 'pgpassword', 'postgres_password', 'db_password'], within: 140 },
      env: ['NEON_PASSWORD', 'NEON_DB_PASSWORD'],
      entropy: 3,
      risk: 'Whoever has it and the host can read and change the database.',
      rotate: {
        console: 'https://console.neon.tech',
        docs: 'https://neon.com/docs/manage/roles',
        make: 'reset the password of the role: open the branch at {console}, then Roles & Databases',
        put: 'put the new one where the old one is used, outside git: the old one ends at once',
      },
    },
  },
  rotate: {
    console: 'https://console.neon.tech/app/settings/api-keys',
    docs: 'https://neon.com/docs/manage/api-keys',
    make: 'create a new key at {console}, or in the settings of the organisation, best for one project only',
    shownOnce: true,
    end: 'revoke the old key in the same list, which takes effect at once',
    after: 'reset the passwords of the roles of your databases: the key could read them',
  },
  check: {
    keys: ['api-key'],
    url: 'https://console.neon.tech/api/v2/auth',
    active: { account_id: 'string', auth_method: 'string' },
    inactive: 401,
    tells: { kind: 'auth_method' },
    accepted: { account_id: 'a1', auth_method: 'api_key_user', auth_data: 'k1' },
    refused: { request_id: 'r1', code: '', message: 'authentication failed' },
    source:
      'https://neon.com/docs/reference/api/users/get-auth-details; the refusal: https://github.com/neondatabase/neonctl',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
