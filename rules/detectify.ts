import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Detectify',
  site: 'https://detectify.com',
  keys: {
    'api-key': {
      name: 'Detectify API key',
      pattern: /[0-9a-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['<hex:32>', '<uuid>'],
      context: {
        words: [
          'detectify_api',
          'detectify_key',
          'detectify_token',
          'detectify_secret',
          'detectify secret',
          'detectify key',
          'detectify token',
          'api.detectify.com',
          'X-Detectify-Key',
        ],
        within: 60,
      },
      env: ['DETECTIFY_API_KEY', 'DETECTIFY_KEY', 'DETECTIFY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the known weaknesses of your domains, and start and stop scans.',
      examples: 'curl https://api.detectify.com/rest/v2/assets/ -H "X-Detectify-Key: <hex:32>"',
      nearMisses: 'example.com. IN TXT "detectify-verification=<hex:32>"',
    },
  },
  rotate: {
    docs: 'https://developer.detectify.com/',
    make: 'create a new key with the same permissions in the settings of the team, under API keys',
    end: 'delete the old key there',
    after: 'look through scans and assets for changes that are not yours',
  },
  check: {
    // Keys of version 2 are 32 digits, those of version 3 UUIDs.
    url: 'https://api.detectify.com/rest/v2/assets/?pageSize=1&include_subdomains=false',
    auth: { header: 'X-Detectify-Key' },
    active: { assets: 'array', has_more: 'boolean' },
    answers: { status: 401, is: 'next' },
    accepted: { assets: [], has_more: false },
    recorded: { next: { error: { code: 1, message: 'made up' } } },
    next: {
      url: 'https://api.detectify.com/rest/v3/ips?limit=1',
      auth: { header: 'Authorization' },
      active: { 'items.0.asset_id': 'string', 'items.0.ip_address': 'string' },
      inactive: 401,
      accepted: { items: [{ id: 'i1', asset_id: 'a1', team_id: 't1', ip_address: '192.0.2.1', active: true }] },
      refused: { type: '/unauthorized', status: 401, detail: 'made up' },
    },
    refusalMayMean:
      'that requests with it must be signed besides, or something else: no page shows a refusal of version 3',
    source: 'https://developer.detectify.com/v2/',
  },
  sources: ['{docs}', '{check}', 'formats: {observed}'],
});
