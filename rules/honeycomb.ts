import { defineProvider } from '../src/model/provider.ts';

const words = ['honeycomb', 'x-honeycomb-team'];

export default defineProvider({
  name: 'Honeycomb',
  site: 'https://www.honeycomb.io',
  keys: [
    {
      id: 'ingest-key',
      name: 'Honeycomb ingest key',
      severity: 'medium',
      // Key id (26 after the prefix) and secret in one. The third letter differs from key to key.
      pattern: /hc[a-z]ik_[0-9a-z]{58}/,
      context: { words, within: 140 },
      env: ['HONEYCOMB_API_KEY', 'HONEYCOMB_KEY', 'HONEYCOMB_INGEST_KEY', 'HONEYCOMB_WRITE_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can send made-up events into one environment, which hides real ones and uses up your plan.',
      examples: [
        'HONEYCOMB_API_KEY=hcaik_<lownum:58>',
        'exporters:\n  otlp:\n    endpoint: api.honeycomb.io:443\n    headers:\n      x-honeycomb-team: hcbik_<lownum:58>\n',
        'export OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=hcxik_<lownum:58>"',
      ],
      nearMisses: [
        'HONEYCOMB_API_KEY=hcaik_your_key',
        'honeycomb key id: hcaik_<lownum:26>',
        'echcaik_<lownum:58>',
        'build: hcaik_<lownum:58>',
      ],
    },
    {
      id: 'management-key',
      name: 'Honeycomb management key',
      severity: 'critical',
      pattern: /hc[a-z]mk_[0-9a-z]{26}:[0-9A-Za-z]{32}/,
      context: { words, within: 140 },
      env: ['HONEYCOMB_MANAGEMENT_KEY', 'HONEYCOMB_MANAGEMENT_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make and delete keys and environments of your whole Honeycomb team.',
      examples: [
        'HONEYCOMB_MANAGEMENT_KEY=hcamk_<lownum:26>:<alnum:32>',
        'curl -H "Authorization: Bearer hcxmk_<lownum:26>:<alnum:32>" https://api.honeycomb.io/2/auth',
        '{"honeycomb": {"management": "hcbmk_<lownum:26>:<alnum:32>"}}',
      ],
      nearMisses: [
        'HONEYCOMB_MANAGEMENT_KEY=hcamk_<lownum:26>',
        'honeycomb: hcamk_<lownum:10>:<alnum:10>',
        'name = "hcamk_<lownum:26>:<alnum:32>"',
      ],
    },
    {
      id: 'configuration-key',
      name: 'Honeycomb configuration key',
      severity: 'high',
      // 22 letters and digits, or 32 hex digits for Honeycomb Classic.
      pattern: /[0-9a-f]{32}|[0-9A-Za-z]{22}/,
      context: {
        words: [
          'honeycomb_api',
          'honeycomb_key',
          'honeycombApiKey',
          'honeycomb_write',
          'x-honeycomb-team',
          'honeycombio',
        ],
        within: 60,
      },
      env: ['HONEYCOMB_API_KEY', 'HONEYCOMB_KEY', 'HONEYCOMB_WRITEKEY', 'HONEYCOMB_WRITE_KEY', 'HONEYCOMB_CONFIG_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run queries, change boards, triggers and SLOs and send events, as its permissions say.',
      examples: [
        'HONEYCOMB_API_KEY=<alnum:22>',
        'curl -H "X-Honeycomb-Team: <alnum:22>" https://api.honeycomb.io/1/auth',
        'provider "honeycombio" {\n  api_key = "<hex:32>"\n}\n',
        "const honeycombApiKey = '<alnum:22>';",
      ],
      nearMisses: [
        'HONEYCOMB_API_KEY=YOUR_API_KEY_GOES_HERE',
        'honeycomb trace id: <hex:16>',
        'HONEYCOMB_DATASET=<alnum:12>',
        'etag = "<hex:32>"',
      ],
    },
  ],
  rotate: {
    console: 'https://ui.honeycomb.io/account',
    docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    steps: [
      'create a new key of the same type with the same permissions under Environment settings, API Keys (management keys: Team settings)',
      'put it where the old one is used, outside git; it is shown only once',
      'delete or disable the old key there',
    ],
  },
  checks: [
    {
      keys: ['management-key'],
      url: 'https://api.honeycomb.io/2/auth',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'data.type': { is: 'api-keys' }, 'data.attributes.key_type': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { name: 'data.attributes.name', kind: 'data.attributes.key_type', scopes: 'data.attributes.scopes' },
      elsewhere: 'the EU region of Honeycomb',
      replies: [
        {
          status: 200,
          body: {
            data: {
              id: 'hcamk_1',
              type: 'api-keys',
              attributes: { name: 'ci', key_type: 'management', disabled: false, scopes: ['api-keys:read'] },
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ id: 'e1', status: '401', code: 'user/unauthenticated', title: 'not authenticated' }] },
          is: 'inactive',
        },
        { status: 429, body: { errors: [{ status: '429', code: 'too_many_requests' }] }, is: 'unknown' },
      ],
      source: 'https://api-docs.honeycomb.io/api/auth/getv2auth',
    },
    {
      keys: ['ingest-key', 'configuration-key'],
      url: 'https://api.honeycomb.io/1/auth',
      auth: { header: 'X-Honeycomb-Team' },
      answers: [
        { status: 200, json: { api_key_access: 'object', 'team.slug': 'string' }, is: 'active' },
        { status: 401, json: { error: { includes: 'unknown API key' } }, is: 'inactive' },
      ],
      tells: { organisation: 'team.name', name: 'environment.name', kind: 'type', scopes: 'api_key_access' },
      replies: [
        {
          status: 200,
          body: {
            id: 'made-up',
            type: 'configuration',
            api_key_access: { events: true, markers: true, triggers: false },
            environment: { name: 'Production', slug: 'production' },
            team: { name: 'Example', slug: 'example' },
          },
          is: 'active',
        },
        { status: 401, body: { error: 'unknown API key - check your credentials' }, is: 'inactive' },
        { status: 429, body: { error: 'rate limited' }, is: 'unknown' },
      ],
      elsewhere: 'the EU region of Honeycomb',
      source: 'https://docs.honeycomb.io/api/',
    },
  ],
  sources: [
    'https://docs.honeycomb.io/api/authentication',
    'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    'form of configuration keys: observed in public code, not documented',
  ],
});
