import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Stormboard',
  site: 'https://stormboard.com',
  keys: {
    'api-key': {
      name: 'Stormboard API key',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['stormboard'], within: 80 },
      env: ['STORMBOARD_API_KEY', 'STORMBOARD_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the storms and ideas of its owner.',
    },
  },
  rotate: {
    docs: 'https://api.stormboard.com/docs',
    make: 'make a new API key in your Stormboard account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.stormboard.com/users/test',
    auth: { header: 'X-API-Key' },
    active: { message: { includes: 'Connected' }, status: { is: 200 } },
    inactive: { status: [401, 403], json: { message: { includes: 'Invalid API Key' } } },
    accepted: { message: 'Connected, w00t', status: 200 },
    refused: { message: 'Invalid API Key' },
    source: 'https://api.stormboard.com/docs',
  },
  sources: ['{docs}', 'form and refusal: {observed}'],
});
