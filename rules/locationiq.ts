import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LocationIQ',
  site: 'https://locationiq.com',
  keys: {
    'access-token': {
      name: 'LocationIQ access token',
      severity: 'medium',
      pattern: /pk\.[0-9a-f]{32}|pk\.[0-9A-Za-z-]{32}/,
      shape: 'pk.<hex:32>',
      context: { words: ['locationiq', 'location_iq'], within: 120 },
      env: ['LOCATIONIQ_API_KEY', 'LOCATIONIQ_ACCESS_TOKEN', 'LOCATIONIQ_TOKEN', 'LOCATION_IQ_KEY', 'LOCATIONIQ_KEY'],
      entropy: 3,
      risk: 'Whoever has it can use geocoding, routes and maps on your plan, until its calls are used up.',
      nearMisses: 'https://tiles.locationiq.com/v3/streets/pk.json',
    },
  },
  rotate: {
    console: 'https://my.locationiq.com/dashboard/',
    docs: 'https://docs.locationiq.com/docs/getting-started',
    make: 'create a new access token at {console}, with the sites that may use it',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://us1.locationiq.com/v1/balance?format=json',
    auth: { query: 'key' },
    active: { status: { is: 'ok' }, 'balance.day': 'number', 'balance.bonus': 'number' },
    inactive: { error: { is: 'Invalid key' } },
    tells: { balance: '{balance.day} calls today' },
    accepted: { status: 'ok', balance: { day: 4987, bonus: 0 } },
    refused: { error: 'Invalid key' },
    tooMany: { error: 'Rate Limited Day' },
    source: 'https://docs.locationiq.com/reference/balance',
  },
  sources: ['{docs}', 'https://docs.locationiq.com/docs/errors', 'format: {observed}'],
});
