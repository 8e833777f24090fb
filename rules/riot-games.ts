import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Riot Games',
  site: 'https://developer.riotgames.com',
  keys: {
    'api-key': {
      name: 'Riot Games API key',
      severity: 'medium',
      pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'RGAPI-<uuid>',
      env: ['RIOT_API_KEY', 'RIOT_GAMES_API_KEY', 'RIOT_KEY'],
      risk: 'Whoever has it can use up the rate limit of your product and have it suspended.',
      nearMisses: ['RIOT_API_KEY=RGAPI-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'RGAPI-<hex:8>'],
    },
  },
  rotate: {
    console: 'https://developer.riotgames.com',
    docs: 'https://developer.riotgames.com/docs/portal',
    make: 'regenerate the key at {console}: the old one ends. A development key lasts 24 hours anyway',
    after: 'for a key of a product without that button, ask there for its reset',
  },
  check: {
    url: 'https://euw1.api.riotgames.com/lol/status/v4/platform-data',
    auth: { header: 'X-Riot-Token' },
    active: { id: { is: 'EUW1' }, maintenances: 'array', incidents: 'array', locales: 'array' },
    inactive: { 'status.message': { is: 'Unknown apikey' } },
    accepted: { id: 'EUW1', name: 'EU West', locales: ['en_GB'], maintenances: [], incidents: [] },
    refused: { status: { message: 'Unknown apikey', status_code: 401 } },
    // Also to a key of a product for another game.
    unclear: { 403: { status: { message: 'Forbidden', status_code: 403 } } },
    tooMany: { status: { message: 'Rate limit exceeded', status_code: 429 } },
    source: 'https://developer.riotgames.com/apis#lol-status-v4; its refusal is observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
