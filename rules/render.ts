import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Render',
  site: 'https://render.com',
  keys: {
    'api-key': {
      name: 'Render API key',
      severity: 'critical',
      pattern: /rnd_[0-9A-Za-z]{28,33}/,
      shape: 'rnd_<alnum:28>',
      // Other programs name random things so too; without a word near it the match counts for less.
      context: {
        words: ['render_api', 'renderApi', 'render_token', 'api.render.com', 'render.com'],
        within: 120,
        required: false,
      },
      tells: true,
      env: ['RENDER_API_KEY', 'RENDER_API_TOKEN', 'RENDER_TOKEN', 'RENDER_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the environment variables of your services, deploy to them and delete them.',
      examples: 'curl "https://api.render.com/v1/services?limit=20" -H "Authorization: Bearer rnd_<alnum:28>"',
      nearMisses: 'const rnd_seed_<hex:8> = 42',
    },
  },
  rotate: {
    console: 'https://dashboard.render.com/settings#api-keys',
    docs: 'https://render.com/docs/api',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'revoke the old key there',
    after: 'change what the environment variables of your services hold: the key could read them',
  },
  check: {
    url: 'https://api.render.com/v1/owners?limit=1',
    active: { '0.cursor': 'string', '0.owner.id': 'string', '0.owner.email': 'string', '0.owner.type': 'string' },
    inactive: 401,
    tells: { organisation: '0.owner.name', account: '0.owner.email' },
    accepted: [{ cursor: 'c1', owner: { id: 'usr-1', name: 'Owner', email: 'owner@example.com', type: 'user' } }],
    refused: { id: 'r1', message: 'Unauthorized' },
    source: 'https://api-docs.render.com/reference/list-owners',
  },
  sources: ['{docs}', '{check}', 'formats: {observed}'],
});
