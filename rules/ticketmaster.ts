import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ticketmaster',
  site: 'https://developer.ticketmaster.com',
  keys: {
    'consumer-key': {
      name: 'Ticketmaster API key (consumer key)',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['ticketmaster', 'ticket_master'], within: 80 },
      env: ['TICKETMASTER_API_KEY', 'TICKETMASTER_KEY', 'TICKETMASTER_CONSUMER_KEY'],
      // Hex digits alone, as of a digest, stay below it.
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it can look up events in your name and use up your quota; partners can also book.',
      examples: 'https://app.ticketmaster.com/discovery/v2/events.json?apikey=<alnum:30><digit:2>',
    },
  },
  rotate: {
    console: 'https://developer-acct.ticketmaster.com/user/login',
    docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
    make: 'sign in, open My Apps and add a new app for a new consumer key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old app there',
  },
  check: {
    url: 'https://app.ticketmaster.com/discovery/v2/classifications.json?size=1',
    auth: { query: 'apikey' },
    active: { '_embedded.classifications': 'array', 'page.totalElements': 'number' },
    inactive: { 'fault.faultstring': { is: 'Invalid ApiKey' } },
    accepted: { _embedded: { classifications: [] }, page: { size: 1, totalElements: 20 } },
    refused: {
      fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } },
    },
    tooMany: { fault: { faultstring: 'Rate limit quota violation. Quota limit exceeded.' } },
    source: 'https://developer.ticketmaster.com/products-and-docs/apis/discovery-api/v2/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
