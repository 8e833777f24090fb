import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can make videos and images from your credits and see and delete what you have made.';

export default defineProvider({
  name: 'Luma AI',
  site: 'https://lumalabs.ai',
  keys: {
    'dream-machine-key': {
      name: 'Luma Dream Machine API key',
      pattern:
        /luma-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'luma-<uuid>-<uuid>',
      env: ['LUMAAI_API_KEY', 'LUMA_API_KEY', 'LUMALABS_API_KEY'],
      risk,
      nearMisses: ['luma-<uuid>', 'generation: <uuid>-<uuid>'],
    },
    'api-key': {
      name: 'Luma API key (newer form)',
      noCheck: 'no call that only reads is documented for it',
      pattern: /luma-api-[0-9A-Za-z_-]{43}/,
      shape: 'luma-api-<alnum:1><b64u:41><alnum:1>',
      env: ['LUMA_API_KEY', 'LUMA_AGENTS_API_KEY'],
      entropy: 3.5,
      risk,
      nearMisses: 'luma-api-<alnum:12>',
    },
  },
  rotate: {
    console: 'https://lumalabs.ai/dream-machine/api/keys',
    docs: 'https://docs.lumalabs.ai/docs/rate-limits',
    make: 'create a new key at {console}',
    put: 'put it in LUMAAI_API_KEY, outside git',
    end: 'delete the old key there',
    after: 'look at the credits and generations since the leak',
  },
  check: {
    keys: ['dream-machine-key'],
    url: 'https://api.lumalabs.ai/dream-machine/v1/generations?limit=1&offset=0',
    active: { generations: 'array', has_more: 'boolean', limit: 'number', offset: 'number' },
    inactive: 401,
    refusalMayMean: 'something else, for its provider documents no refusal',
    accepted: { generations: [], count: 0, has_more: false, limit: 1, offset: 0 },
    refused: {},
    unclear: { 403: {} },
    source: 'https://github.com/lumalabs/lumaai-python (generations.list)',
  },
  sources: ['{docs}', 'https://github.com/lumalabs/lumaai-python', 'formats: {observed}'],
});
