import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can make videos and images from your credits and see and delete what you have made.';

export default defineProvider({
  name: 'Luma AI',
  site: 'https://lumalabs.ai',
  keys: [
    {
      id: 'dream-machine-key',
      name: 'Luma Dream Machine API key',
      severity: 'high',
      pattern:
        /luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: ['LUMAAI_API_KEY', 'LUMA_API_KEY', 'LUMALABS_API_KEY'],
      risk,
      examples: [
        'LUMAAI_API_KEY=luma-<uuid>-<uuid>',
        "const client = new LumaAI({ authToken: 'luma-<uuid>-<uuid>' });",
        'curl https://api.lumalabs.ai/dream-machine/v1/credits -H "Authorization: Bearer luma-<uuid>-<uuid>"',
      ],
      nearMisses: ['LUMAAI_API_KEY=luma-xxxxxxxx', 'luma-<uuid>', 'generation: <uuid>-<uuid>'],
    },
    {
      id: 'api-key',
      name: 'Luma API key (newer form)',
      severity: 'high',
      pattern: /luma-api-[0-9A-Za-z_-]{43}/,
      env: ['LUMA_API_KEY', 'LUMA_AGENTS_API_KEY'],
      entropy: 3.5,
      risk,
      examples: [
        'LUMA_API_KEY=luma-api-<alnum:42><digit:1>',
        '{"luma": {"apiKey": "luma-api-<alnum:1><b64u:41><alnum:1>"}}',
        'curl https://agents.lumalabs.ai/v1/generations -H "Authorization: Bearer luma-api-<alnum:43>"',
      ],
      nearMisses: ['LUMA_API_KEY=luma-api-key', 'luma-api-revoked_key_12345', 'luma-api-<alnum:12>'],
    },
  ],
  rotate: {
    console: 'https://lumalabs.ai/dream-machine/api/keys',
    docs: 'https://docs.lumalabs.ai/docs/rate-limits',
    steps: [
      'create a new key at https://lumalabs.ai/dream-machine/api/keys',
      'put it in LUMAAI_API_KEY, outside git',
      'delete the old key there',
      'look at the credits and generations since the leak',
    ],
  },
  checks: [
    {
      keys: ['dream-machine-key'],
      url: 'https://api.lumalabs.ai/dream-machine/v1/generations?limit=1&offset=0',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { generations: 'array', has_more: 'boolean', limit: 'number', offset: 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else, for its provider documents no refusal',
      replies: [
        {
          status: 200,
          body: { generations: [], count: 0, has_more: false, limit: 1, offset: 0 },
          is: 'active',
        },
        { status: 401, body: {}, is: 'inactive' },
        { status: 403, body: {}, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/lumalabs/lumaai-python (generations.list)',
    },
  ],
  sources: [
    'https://docs.lumalabs.ai/docs/rate-limits',
    'https://github.com/lumalabs/lumaai-python',
    'formats: observed in public code, not documented',
  ],
});
