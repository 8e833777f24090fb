import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'APILayer',
  site: 'https://apilayer.com',
  keys: {
    'access-key': {
      name: 'APILayer access key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<hex:32>'],
      context: { words: ['apilayer'], within: 80 },
      env: ['APILAYER_API_KEY', 'APILAYER_ACCESS_KEY', 'APILAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can use every API of the catalog that you subscribed to and use up its plans.',
      nearMisses: 'apikey: <alnum:32>',
    },
  },
  rotate: {
    console: 'https://app.apilayer.com/',
    docs: 'https://docs.apilayer.com/apilayer/docs/getting-started',
    make: 'reset the access key at {console}: the old one ends',
    put: 'put the new one in APILAYER_API_KEY, outside git and on the server only',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: {
    // Whoever is subscribed to this API of the catalog spends one of its free calls, anybody else none.
    url: 'https://api.apilayer.com/number_verification/countries',
    auth: { header: 'apikey' },
    active: { 'AF.country_name': 'string', 'AF.dialling_code': 'string' },
    limited: {
      status: 403,
      json: { message: { is: 'You cannot consume this service' } },
      because: 'it is not subscribed to the API that was asked',
    },
    inactive: { message: { is: 'Invalid authentication credentials' } },
    answers: {
      status: 429,
      json: { message: { includes: 'API rate limit' } },
      is: 'limited',
      because: 'the calls of its plan are used up',
      recorded: { message: 'You have exceeded your daily/monthly API rate limit.' },
    },
    refusalMayMean: 'that it is a key of one of the older APIs, which have hosts of their own',
    accepted: { AF: { country_name: 'Afghanistan', dialling_code: '+93' } },
    refused: { message: 'Invalid authentication credentials' },
    recorded: { limited: { message: 'You cannot consume this service' } },
    source: 'https://apilayer.com/marketplace/number_verification-api; its refusals are observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
