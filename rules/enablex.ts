import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'EnableX',
  site: 'https://www.enablex.io',
  keys: {
    'app-key': {
      name: 'EnableX application key',
      pattern: /[0-9A-Za-z]{36}/,
      shape: '<alnum:36>',
      context: { words: ['enablex'], within: 80 },
      env: ['ENABLEX_APP_KEY', 'ENABLEX_API_KEY', 'ENABLEX_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { app: /app(?:lication)?_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{24})/ },
      risk: 'Whoever has it and the application id can make rooms, calls and messages at your cost.',
      examples: 'ENABLEX_APP_ID=<hex:24>\nENABLEX_APP_KEY=<alnum:36>\n',
    },
  },
  rotate: {
    console: 'https://portal.enablex.io',
    docs: 'https://developer.enablex.io/docs/guides/get-started/enablex-account/',
    make: 'open the project at {console} and reset its app key: the old one ends',
  },
  check: {
    url: 'https://api.enablex.io/video/v2/rooms',
    auth: { basic: '{app}:{key}' },
    active: { result: { is: 0 }, rooms: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { result: 0, rooms: [] },
    refused: { result: 4401, error: 'Not authorised' },
    source: 'https://developer.enablex.io/docs/references/apis/video-api/content/api-routes/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
