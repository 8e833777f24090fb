import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Postbacks.io',
  site: 'https://postbacks.io',
  keys: {
    'api-key': {
      name: 'Postbacks.io API key',
      noCheck: 'its one call schedules a request',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['postbacks-authorization', 'postbacks.io', 'postbacks_api_key'], within: 80 },
      env: ['POSTBACKS_IO_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can have requests sent at your cost and in your name.',
      examples: 'curl -H "Postbacks-Authorization: <uuid>" https://api.postbacks.io/v1/requestPostback',
      nearMisses: 'affiliate postbacks: click_id=<uuid>',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'header and form: {observed}',
});
