import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Impala Travel',
  site: 'https://impala.travel',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Impala API key',
      // It begins with its kind, as "sandb_" for the sandbox.
      pattern: /[a-z]{5}_[0-9A-Za-z]{40}|[0-9A-Za-z]{46}/,
      shape: ['sandb_<alnum:40>', '<alnum:46>'],
      // Not "impala" alone: so is a database of Apache called.
      context: { words: ['impala.travel', 'impala_api_key', 'impala_key', 'impala token'], within: 120 },
      env: ['IMPALA_TRAVEL_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read, make and cancel bookings of hotels at your cost, unless it is of the sandbox.',
      examples: 'curl https://sandbox.impala.travel/v1/hotels -H "x-api-key: sandb_<alnum:40>"',
    },
  },
  rotate: {
    console: 'https://app.impala.travel/sellers',
    docs: 'https://support.impala.travel/hc/en-us/articles/360019463860-API-Key-FAQs',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
    after: 'look through the bookings since the leak',
  },
  sources: ['{docs}', 'form: {observed}'],
});
