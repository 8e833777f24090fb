import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Krea',
  site: 'https://www.krea.ai',
  keys: [
    {
      id: 'api-token',
      name: 'Krea API token',
      severity: 'high',
      // An id, a colon and a secret, of lengths that nobody documents; older keys have no colon and are left to the variable.
      pattern: /[0-9A-Za-z-]{8,40}:[0-9A-Za-z_-]{20,96}/,
      context: {
        words: ['krea_api', 'kreaApiKey', 'api.krea.ai', 'krea-ai/sdk', 'new Krea', 'krea_token', 'krea_key'],
        within: 60,
      },
      env: ['KREA_API_KEY', 'KREA_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos from the prepaid balance of your workspace and see its jobs.',
      examples: [
        'KREA_API_KEY=<uuid>:<alnum:43>',
        'curl -H "Authorization: Bearer <hex:12>:<alnum:40>" https://api.krea.ai/jobs',
        'const krea = new Krea({ apiKey: "<alnum:20>:<alnum:32>" });',
      ],
      nearMisses: [
        'KREA_API_KEY=your-client-id:your-secret',
        'TOKEN=<uuid>:<alnum:43>',
        'https://api.krea.ai/jobs/<uuid>',
        'KREA_STYLE_ID=<lownum:9>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.krea.ai/settings/api-tokens',
    docs: 'https://docs.krea.ai/developers/api-keys-and-billing',
    steps: [
      'create a new token in the same workspace at https://www.krea.ai/settings/api-tokens, as an owner or admin',
      'put it in KREA_API_KEY, outside git; it is shown only once',
      'revoke the old token there',
      'look through jobs and balance since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.krea.ai/jobs?limit=1',
      auth: 'bearer',
      // Of an account that never ran a job it tells too little to be sure.
      answers: [
        { status: 200, json: { 'items.0.job_id': 'string', 'items.0.status': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        { status: 200, body: { items: [{ job_id: 'j1', status: 'completed' }], next_cursor: null }, is: 'active' },
        { status: 200, body: { items: [], next_cursor: null }, is: 'unknown' },
        { status: 401, body: { error: 'Unauthorized' }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://docs.krea.ai/api-reference/general/list-jobs',
    },
  ],
  sources: [
    'https://docs.krea.ai/developers/api-keys-and-billing',
    'https://nango.dev/docs/api-integrations/krea-ai/connect (that a token is id:secret)',
    'lengths: not documented',
  ],
});
