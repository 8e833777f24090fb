import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mockaroo',
  site: 'https://www.mockaroo.com',
  keys: {
    'api-key': {
      name: 'Mockaroo API key',
      severity: 'low',
      // Ids of schemas look the same: the name says which it is.
      pattern: /(?:api[_-]?)?key["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9a-f]{8})/i,
      context: { words: ['mockaroo.com', 'mockaroo_api'], within: 120 },
      confidence: 'medium',
      risk: 'Whoever has it can have data made on your plan, use up its requests and change your data sets.',
      examples: [
        'https://my.api.mockaroo.com/users.json?key=<hex:8>',
        'fetch("https://my.api.mockaroo.com/users.json", { headers: { "X-API-Key": "<hex:8>" } })',
        'curl "https://api.mockaroo.com/api/generate.json?count=100&key=<hex:8>"',
        "const client = new Mockaroo.Client({ host: 'api.mockaroo.com', apiKey: '<hex:8>' });",
      ],
      nearMisses: [
        'see https://www.mockaroo.com/<hex:8>',
        'https://my.api.mockaroo.com/users.json?key=YOUR_KEY',
        'key=<hex:8>',
        'https://my.api.mockaroo.com/users.json?monkey=<hex:32>',
      ],
    },
  },
  rotate: {
    docs: 'https://mockaroo.com/api/docs',
    make: 'open your account at Mockaroo and make another API key',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.mockaroo.com/api/types',
    auth: { header: 'X-API-Key' },
    active: { '0.name': 'string', '0.parameters': 'array', '1.parameters': 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [
      { name: 'Airport Code', parameters: [] },
      { name: 'Animal Common Name', parameters: [] },
    ],
    refused: { error: 'Invalid API Key' },
    source: 'https://mockaroo.com/api/docs',
  },
  sources: ['{docs}', 'form: {observed}'],
});
