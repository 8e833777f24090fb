import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Humanity (TCP)',
  site: 'https://www.humanity.com',
  keys: {
    'api-key': {
      name: 'Humanity API key or access token',
      pattern: /[0-9a-z]{40}/,
      shape: ['<hex:40>', '<lownum:40>'],
      context: { words: ['humanity.com/api', 'humanity_api', 'humanity_access_token', 'shiftplanning'], within: 80 },
      env: ['HUMANITY_ACCESS_TOKEN', 'HUMANITY_API_KEY', 'SHIFTPLANNING_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'no page shows what it answers to a good token but lists of the staff',
      risk: 'Whoever has it can read and change the shifts and the staff of the account.',
    },
  },
  rotate: {
    console: 'https://www.humanity.com/app/settings/',
    docs: 'https://platform.humanity.com/reference',
    make: 'make a new API key, or sign the application in anew for a token: Settings, API v2 ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
