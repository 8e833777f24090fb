import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'E2B',
  site: 'https://e2b.dev',
  keys: [
    {
      id: 'api-key',
      name: 'E2B API key',
      severity: 'high',
      pattern: /e2b_[0-9a-f]{40}/,
      env: ['E2B_API_KEY'],
      risk: 'Whoever has it can run code in sandboxes at your cost and look into those that are running.',
      examples: [
        'E2B_API_KEY=e2b_<hex:40>',
        "const sandbox = await Sandbox.create({ apiKey: 'e2b_<hex:40>' });",
        'curl https://api.e2b.dev/sandboxes -H "X-API-Key: e2b_<hex:40>"',
      ],
      nearMisses: ['E2B_API_KEY=e2b_...', 'e2b_<hex:12>', 'from e2b_code_interpreter import Sandbox'],
    },
    {
      id: 'access-token',
      name: 'E2B access token',
      severity: 'critical',
      pattern: /sk_e2b_[0-9a-f]{40}/,
      env: ['E2B_ACCESS_TOKEN'],
      risk: 'Whoever has it can act as you in E2B: build templates, make and delete API keys of your teams and run code at your cost.',
      examples: [
        'E2B_ACCESS_TOKEN=sk_e2b_<hex:40>',
        '{"e2b": {"accessToken": "sk_e2b_<hex:40>"}}',
        'env:\n  E2B_ACCESS_TOKEN: sk_e2b_<hex:40>\n',
      ],
      nearMisses: ['E2B_ACCESS_TOKEN=sk_e2b_your_token', 'sk_e2b_<hex:8>', 'sk_e3b_<hex:40>'],
    },
  ],
  rotate: {
    console: 'https://e2b.dev/dashboard?tab=keys',
    docs: 'https://e2b.dev/docs/getting-started/api-key',
    steps: [
      'create a new key for the same team at https://e2b.dev/dashboard?tab=keys; an access token is made anew in the same dashboard',
      'put it in E2B_API_KEY, or in E2B_ACCESS_TOKEN, outside git',
      'delete the old one there',
      'stop sandboxes that are not yours and look at the usage since the leak',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      // With no sandbox running the list is empty, which proves too little.
      url: 'https://api.e2b.dev/sandboxes',
      auth: { header: 'X-API-Key' },
      answers: [
        { status: 200, json: { '0.sandboxID': 'string', '0.templateID': 'string' }, is: 'active' },
        { status: 401, json: { code: { is: 401 }, message: 'string' }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: [{ sandboxID: 's1', templateID: 't1', startedAt: '2026-01-01T00:00:00Z', cpuCount: 2 }],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 401, body: { code: 401, message: 'Invalid API key' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      elsewhere: 'an E2B of your own (E2B_DOMAIN)',
      source: 'https://e2b.dev/docs/api-reference/sandboxes/list-sandboxes',
    },
  ],
  sources: [
    'https://e2b.dev/docs/getting-started/api-key',
    'https://github.com/e2b-dev/E2B/blob/main/spec/openapi.yml',
    'formats: observed in public code, not documented',
  ],
});
