import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Abyssale',
  site: 'https://www.abyssale.com',
  keys: {
    'api-key': {
      name: 'Abyssale API key',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['abyssale'], within: 80 },
      env: ['ABYSSALE_API_KEY', 'ABYSSALE_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read your designs and generate images on your credit.',
    },
  },
  rotate: {
    console: 'https://app.abyssale.com/settings/api-key',
    docs: 'https://developers.abyssale.com/rest-api/authentication',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.abyssale.com/fonts',
    auth: { header: 'x-api-key' },
    active: { '0.id': 'string', '0.name': 'string', '0.available_weights': 'array' },
    inactive: { status: 403, json: { message: { is: 'Forbidden' } }, mayMean: 'something else: any gateway says so' },
    accepted: [{ id: 'f1', name: 'Inter', available_weights: [400], type: 'google' }],
    refused: { message: 'Forbidden' },
    source: 'https://developers.abyssale.com/rest-api/fonts',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
