import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['honeycomb', 'x-honeycomb-team'];

export default defineProvider({
  name: 'Honeycomb',
  site: 'https://www.honeycomb.io',
  keys: {
    'ingest-key': {
      name: 'Honeycomb ingest key',
      severity: 'medium',
      // Key id (26 after the prefix) and secret in one. The third letter differs from key to key.
      pattern: /hc[a-z]ik_[0-9a-z]{58}/,
      shape: ['hcaik_<lownum:58>', 'hcbik_<lownum:58>', 'hcxik_<lownum:58>'],
      context: { words, within: 140 },
      env: ['HONEYCOMB_API_KEY', 'HONEYCOMB_KEY', 'HONEYCOMB_INGEST_KEY', 'HONEYCOMB_WRITE_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can send made-up events into one environment, which hides real ones and uses up your plan.',
      nearMisses: 'honeycomb key id: hcaik_<lownum:26>',
    },
    'management-key': {
      name: 'Honeycomb management key',
      severity: 'critical',
      pattern: /hc[a-z]mk_[0-9a-z]{26}:[0-9A-Za-z]{32}/,
      shape: ['hcamk_<lownum:26>:<alnum:32>', 'hcxmk_<lownum:26>:<alnum:32>', 'hcbmk_<lownum:26>:<alnum:32>'],
      context: { words, within: 140 },
      env: ['HONEYCOMB_MANAGEMENT_KEY', 'HONEYCOMB_MANAGEMENT_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make and delete keys and environments of your whole Honeycomb team.',
      nearMisses: 'HONEYCOMB_MANAGEMENT_KEY=hcamk_<lownum:26>',
    },
    'configuration-key': {
      name: 'Honeycomb configuration key',
      // 22 letters and digits, or 32 hex digits for Honeycomb Classic.
      pattern: /[0-9a-f]{32}|[0-9A-Za-z]{22}/,
      shape: ['<alnum:22>', '<hex:32>'],
      context: {
        words: ['honeycomb_api', 'honeycomb_key', 'honeycomb_write', 'x-honeycomb-team', 'honeycombio'],
        within: 60,
      },
      env: ['HONEYCOMB_API_KEY', 'HONEYCOMB_KEY', 'HONEYCOMB_WRITEKEY', 'HONEYCOMB_WRITE_KEY', 'HONEYCOMB_CONFIG_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run queries, change boards, triggers and SLOs and send events, as its permissions say.',
      nearMisses: 'honeycomb trace id: <hex:16>',
    },
  },
  rotate: {
    console: 'https://ui.honeycomb.io/account',
    docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    make: 'create a new key of the same type with the same permissions under Environment settings, API Keys (management keys: Team settings)',
    shownOnce: true,
    end: 'delete or disable the old key there',
  },
  check: [
    {
      keys: ['management-key'],
      url: 'https://api.honeycomb.io/2/auth',
      active: { 'data.type': { is: 'api-keys' }, 'data.attributes.key_type': 'string' },
      inactive: 401,
      tells: { name: 'data.attributes.name', kind: 'data.attributes.key_type', scopes: 'data.attributes.scopes' },
      elsewhere: 'the EU region of Honeycomb',
      accepted: {
        data: {
          id: 'hcamk_1',
          type: 'api-keys',
          attributes: { name: 'ci', key_type: 'management', disabled: false, scopes: ['api-keys:read'] },
        },
      },
      refused: { errors: [{ id: 'e1', status: '401', code: 'user/unauthenticated', title: 'not authenticated' }] },
      tooMany: { errors: [{ status: '429', code: 'too_many_requests' }] },
      source: 'https://api-docs.honeycomb.io/api/auth/getv2auth',
    },
    {
      keys: ['ingest-key', 'configuration-key'],
      url: 'https://api.honeycomb.io/1/auth',
      auth: { header: 'X-Honeycomb-Team' },
      active: { api_key_access: 'object', 'team.slug': 'string' },
      inactive: { error: { includes: 'unknown API key' } },
      tells: { organisation: 'team.name', name: 'environment.name', kind: 'type', scopes: 'api_key_access' },
      accepted: {
        id: 'made-up',
        type: 'configuration',
        api_key_access: { events: true, markers: true, triggers: false },
        environment: { name: 'Production', slug: 'production' },
        team: { name: 'Example', slug: 'example' },
      },
      refused: { error: 'unknown API key - check your credentials' },
      tooMany: { error: 'rate limited' },
      elsewhere: 'the EU region of Honeycomb',
      source: 'https://docs.honeycomb.io/api/',
    },
  ],
  sources: ['https://docs.honeycomb.io/api/authentication', '{docs}', 'form of configuration keys: {observed}'],
});
