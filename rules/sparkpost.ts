import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SparkPost',
  site: 'https://www.sparkpost.com',
  keys: {
    'api-key': {
      name: 'SparkPost API key',
      // Looks like a commit too.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: [
          'sparkpost_api',
          'sparkpost_key',
          'sparkpost.com/api',
          'smtp.sparkpostmail',
          ' SparkPost(',
          'SparkPost.Client',
        ],
        within: 80,
      },
      env: ['SPARKPOST_API_KEY', 'SPARKPOST_SECRET', 'SPARKPOST_KEY', 'SPARKPOST_PASSWORD'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and, within its grants, read events, recipients and templates.',
      examples: ["const client = new SparkPost('<hex:40>')", "sp = SparkPost('<hex:40>')"],
      nearMisses: 'https://github.com/SparkPost/node-sparkpost/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://app.sparkpost.com/account/api-keys',
    docs: 'https://support.sparkpost.com/docs/getting-started/create-api-keys',
    make: 'create a new API key with the same grants at {console} (app.eu.sparkpost.com in the EU)',
    shownOnce: true,
    end: 'delete the old key there and look through what was sent since the leak',
  },
  check: {
    url: 'https://api.sparkpost.com/api/v1/account',
    auth: { header: 'Authorization' },
    headers: { accept: 'application/json' },
    active: { 'results.company_name': 'string', 'results.country_code': 'string', 'results.subscription': 'object' },
    inactive: { 'errors.0.message': { is: 'Unauthorized.' } },
    tells: { organisation: 'results.company_name' },
    elsewhere: 'SparkPost in the EU (api.eu.sparkpost.com)',
    accepted: {
      results: { company_name: 'Example', country_code: 'US', subscription: { code: 'bronze1', name: 'Bronze' } },
    },
    refused: { errors: [{ message: 'Unauthorized.' }] },
    // Also to a good key without the grant to read the account.
    unclear: { 403: { errors: [{ message: 'Forbidden.' }] } },
    source: 'https://developers.sparkpost.com/api/account/',
  },
  sources: ['https://developers.sparkpost.com/api/', '{check}', 'format: {observed}'],
});
