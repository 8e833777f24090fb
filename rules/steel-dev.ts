import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Steel.dev',
  site: 'https://steel.dev',
  keys: {
    'api-key': {
      name: 'Steel API key',
      pattern: /ste-[0-9A-Za-z]{80,140}/,
      shape: 'ste-<alnum:80-140>',
      context: { words: ['steel_api', 'steel.dev', 'steel-api-key', 'steel-sdk'] },
      env: ['STEEL_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can run browsers at your cost, watch recordings, and act in the sessions that are signed in to other sites.',
    },
  },
  rotate: {
    console: 'https://app.steel.dev/settings/api-keys',
    docs: 'https://docs.steel.dev',
    make: 'create a new API key at {console}',
    end: 'delete the old key there, and look through the sessions since the leak',
  },
  check: {
    url: 'https://api.steel.dev/v1/sessions?limit=1',
    auth: { header: 'steel-api-key' },
    active: { 'sessions.0.id': 'string', 'sessions.0.sessionViewerUrl': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { sessions: [{ id: 's1', sessionViewerUrl: 'https://app.steel.dev/sessions/s1' }], nextCursor: null },
    refused: { message: 'Unauthorized' },
    // Before the first session the list is empty, which proves too little.
    unclear: { 200: { sessions: [], nextCursor: null } },
    source: 'the npm package steel-sdk (sessions.list)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
