import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PollsAPI',
  site: 'https://pollsapi.com',
  keys: {
    'api-key': {
      name: 'PollsAPI key',
      noCheck: 'what it answers to a good key is too plain to tell it from another service',
      severity: 'medium',
      pattern: /[0-9A-Z]{28}/,
      shape: '<upnum:28>',
      context: { words: ['pollsapi', 'polls_api_key'], within: 100 },
      env: ['POLLSAPI_KEY', 'POLLSAPI_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can make, change and delete the polls of the account and their votes.',
      examples: 'fetch("https://api.pollsapi.com/v1/create/poll", { headers: { "api-key": "<upnum:28>" } })',
    },
  },
  rotate: {
    docs: 'https://docs.pollsapi.com/',
    make: 'make a new API key in the account',
    end: 'delete the old key there',
  },
  sources: ['https://docs.pollsapi.com/api/create-poll', 'form: {observed}'],
});
