import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Krea',
  site: 'https://www.krea.ai',
  keys: {
    'api-token': {
      name: 'Krea API token',
      // An id, a colon and a secret, of lengths that nobody documents; older keys have no colon and are left to the variable.
      pattern: /[0-9A-Za-z-]{8,40}:[0-9A-Za-z_-]{20,96}/,
      shape: ['<uuid>:<alnum:20-96>', '<hex:12>:<alnum:20-96>', '<alnum:20>:<alnum:20-96>'],
      context: { words: ['krea_api', 'api.krea.ai', 'krea-ai/sdk', 'new Krea', 'krea_token', 'krea_key'], within: 60 },
      env: ['KREA_API_KEY', 'KREA_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos from the prepaid balance of your workspace and see its jobs.',
      nearMisses: ['https://api.krea.ai/jobs/<uuid>', 'KREA_STYLE_ID=<lownum:9>'],
    },
  },
  rotate: {
    console: 'https://www.krea.ai/settings/api-tokens',
    docs: 'https://docs.krea.ai/developers/api-keys-and-billing',
    make: 'create a new token in the same workspace at {console}, as an owner or admin',
    shownOnce: true,
    end: 'revoke the old token there',
    after: 'look through jobs and balance since the leak',
  },
  check: {
    url: 'https://api.krea.ai/jobs?limit=1',
    // Of an account that never ran a job it tells too little to be sure.
    active: { 'items.0.job_id': 'string', 'items.0.status': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: { items: [{ job_id: 'j1', status: 'completed' }], next_cursor: null },
    refused: { error: 'Unauthorized' },
    unclear: { 200: { items: [], next_cursor: null } },
    source: 'https://docs.krea.ai/api-reference/general/list-jobs',
  },
  sources: [
    '{docs}',
    'https://nango.dev/docs/api-integrations/krea-ai/connect (that a token is id:secret)',
    'lengths: not documented',
  ],
});
