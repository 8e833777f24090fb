import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Rootly',
  site: 'https://rootly.com',
  keys: [
    {
      id: 'api-key',
      name: 'Rootly API key',
      severity: 'high',
      pattern: /rootly_[0-9a-f]{64}/,
      env: ['ROOTLY_API_TOKEN', 'ROOTLY_API_KEY', 'ROOTLY_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can read and change incidents, schedules and escalation policies, as far as the role of the key goes.',
      examples: [
        'ROOTLY_API_TOKEN=rootly_<hex:64>',
        'curl -H "Authorization: Bearer rootly_<hex:64>" https://api.rootly.com/v1/incidents',
        'provider "rootly" {\n  api_token = "rootly_<hex:64>"\n}',
        '{"mcpServers": {"rootly": {"env": {"ROOTLY_API_TOKEN": "rootly_<hex:64>"}}}}',
      ],
      nearMisses: [
        'resource "rootly_api_key" "ci_pipeline" {}',
        'ROOTLY_API_TOKEN=rootly_<alnum:12>',
        'ROOTLY_INCIDENT=<uuid>',
        'rootly-<hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://rootly.com',
    docs: 'https://docs.rootly.com/api-reference/overview',
    steps: [
      'generate a new key of the same kind under Organization Settings > API Keys, with an expiry date',
      'put it in ROOTLY_API_TOKEN, outside git; it is shown only once',
      'delete the old key there and look through the audit log since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.rootly.com/v1/users/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.id': 'string', 'data.type': { is: 'users' }, 'data.attributes.email': 'string' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.title': { includes: 'invalid token' } }, is: 'inactive' },
      ],
      tells: { account: 'data.attributes.email' },
      replies: [
        {
          status: 200,
          body: { data: { id: '1', type: 'users', attributes: { email: 'owner@example.com' } } },
          is: 'active',
        },
        { status: 401, body: { errors: [{ title: 'Invalid token', status: '401' }] }, is: 'inactive' },
        { status: 403, body: { errors: [{ title: 'Forbidden', status: '403' }] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.rootly.com/api-reference/overview',
    },
  ],
  sources: [
    'https://docs.rootly.com/api-reference/overview',
    'https://docs.rootly.com/api-reference/api-keys/creates-an-api-key',
    'format and refusal: observed in public code, not documented',
  ],
});
