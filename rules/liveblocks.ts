import { defineProvider } from '../src/rulebook/define-provider.ts';

const context = { words: ['liveblocks'], required: false } as const;
const risk =
  'Whoever has it can read, change and delete the rooms, comments and storage of the project and let anybody into them.';

export default defineProvider({
  name: 'Liveblocks',
  site: 'https://liveblocks.io',
  keys: {
    'secret-key': {
      name: 'Liveblocks secret key (production)',
      pattern: /sk_prod_[0-9A-Za-z_-]{64}/,
      shape: 'sk_prod_<b64u:63><alnum:1>',
      context,
      env: ['LIVEBLOCKS_SECRET_KEY', 'LIVEBLOCKS_SECRET'],
      entropy: 4,
      risk,
    },
    'development-key': {
      name: 'Liveblocks secret key (development)',
      severity: 'medium',
      pattern: /sk_dev_[0-9A-Za-z_-]{64}/,
      shape: 'sk_dev_<b64u:63><alnum:1>',
      context,
      env: ['LIVEBLOCKS_SECRET_KEY', 'LIVEBLOCKS_SECRET'],
      entropy: 4,
      risk,
    },
  },
  rotate: {
    console: 'https://liveblocks.io/dashboard',
    docs: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints',
    make: 'open the project, page API keys ({console}), and roll the secret key',
    put: 'put the new one in LIVEBLOCKS_SECRET_KEY, outside git',
    end: 'let the old one expire at once instead of after the time that it is given',
  },
  check: {
    url: 'https://api.liveblocks.io/v2/rooms?limit=1',
    active: { 'data.0.type': { is: 'room' }, 'data.0.defaultAccesses': 'array' },
    inactive: 401,
    accepted: { nextCursor: null, data: [{ type: 'room', id: 'demo', defaultAccesses: ['room:write'] }] },
    refused: { error: 'UNAUTHORIZED', message: 'Invalid secret key' },
    source: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints#get-rooms',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
