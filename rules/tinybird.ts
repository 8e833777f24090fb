import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tinybird',
  site: 'https://www.tinybird.co',
  keys: {
    'static-token': {
      name: 'Tinybird static token',
      // Two parts: the ids of user, token and host in base64, and a signature.
      pattern: /p\.eyJ1I[0-9A-Za-z_-]{80,260}\.[0-9A-Za-z_-]{43}/,
      shape: 'p.eyJ1I<b64u:139><alnum:1>.<b64u:42><alnum:1>',
      env: ['TINYBIRD_TOKEN', 'TB_TOKEN', 'TINYBIRD_API_KEY', 'TB_ADMIN_TOKEN', 'TINYBIRD_ADMIN_TOKEN'],
      risk: 'Whoever has it can read, append or delete data of the workspace, by its scopes; an admin token can do all of that and make tokens.',
      examples: '{"host": "https://api.tinybird.co", "token": "p.eyJ1I<b64u:139><alnum:1>.<b64u:42><alnum:1>"}',
      nearMisses: 'TB_TOKEN=p.your_token_here',
    },
  },
  rotate: {
    console: 'https://cloud.tinybird.co/tokens',
    docs: 'https://www.tinybird.co/docs/forward/core-concepts/static-tokens',
    make: 'refresh the token on the page Tokens of the workspace: it gets a new value and the old one ends',
    end: 'look through the log of operations of the workspace since the leak',
  },
  check: {
    url: 'https://api.tinybird.co/v0/pipes?attrs=id,name',
    active: { pipes: 'array' },
    inactive: { status: [401, 403], json: { error: { includes: 'invalid authentication token' } } },
    elsewhere: 'a workspace in another region than Europe (GCP)',
    accepted: { pipes: [{ id: 't_1', name: 'top_pages' }] },
    replies: { status: 403, body: { error: 'invalid authentication token. Invalid token' }, is: 'inactive' },
    source: 'https://www.tinybird.co/docs/api-reference/pipe-api',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
