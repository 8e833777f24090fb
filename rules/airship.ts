import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = [
  'urbanairship',
  'urban_airship',
  'airship api',
  'airship key',
  'airship token',
  'airship secret',
  'airship master',
];

export default defineProvider({
  name: 'Airship',
  site: 'https://www.airship.com',
  keys: {
    'master-secret': {
      name: 'Airship app master secret',
      pattern: /[0-9A-Za-z_-]{22}/,
      shape: '<alnum:1><b64u:20><alnum:1>',
      context: { words: ['airship master', 'airship_master', 'urbanairship', 'airship_secret'], within: 80 },
      env: ['AIRSHIP_MASTER_SECRET', 'URBAN_AIRSHIP_MASTER_SECRET', 'UA_MASTER_SECRET', 'AIRSHIP_APP_MASTER_SECRET'],
      entropy: 3.7,
      confidence: 'medium',
      beside: { pair: /app[_-]?key["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z_-]{22})/ },
      risk: 'Whoever has it and the app key can send messages to all users of your app and read who they are.',
      examples: 'AIRSHIP_APP_KEY=<alnum:11><alnum:11>\nAIRSHIP_MASTER_SECRET=<alnum:1><b64u:20><alnum:1>\n',
      nearMisses: 'urbanairship_example_com',
    },
    'bearer-token': {
      name: 'Airship bearer token',
      noCheck: 'its calls need the key of the app, which it does not tell',
      pattern: /[0-9A-Za-z]{88,92}/,
      shape: '<alnum:91>',
      context: { words, within: 80 },
      env: ['AIRSHIP_TOKEN', 'AIRSHIP_BEARER_TOKEN', 'AIRSHIP_API_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can do what its role allows: up to sending messages to all users of your app.',
      examples: 'curl -H "Authorization: Bearer <alnum:91>" https://go.urbanairship.com/api/schedules',
    },
  },
  rotate: {
    console: 'https://go.airship.com',
    docs: 'https://docs.airship.com/api/ua/#security',
    make: 'open the project at {console}, Settings, Tokens, and create a new token; for a master secret use Project configuration, where a new one can be generated',
    end: 'revoke the old token there',
  },
  check: {
    keys: ['master-secret'],
    url: 'https://go.urbanairship.com/api/schedules?limit=1',
    auth: { basic: '{pair}:{key}' },
    active: { ok: { is: true }, schedules: 'array' },
    inactive: { ok: { is: false }, error_code: { is: 40101 } },
    elsewhere: 'a project in the EU (go.airship.eu)',
    accepted: { ok: true, count: 0, total_count: 0, schedules: [] },
    refused: { ok: false, error: 'Unauthorized', error_code: 40101 },
    source: 'https://docs.airship.com/api/ua/#operation-api-schedules-get',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
