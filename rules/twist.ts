import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Twist',
  site: 'https://twist.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'access-token': {
      name: 'Twist access token',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['api.twist.com', 'twist_token', 'twist_access', 'twist_api', 'twist token', 'twist_oauth'],
        within: 80,
      },
      env: ['TWIST_ACCESS_TOKEN', 'TWIST_API_TOKEN', 'TWIST_TOKEN', 'TWIST_OAUTH_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and write the threads and messages that its owner sees.',
    },
  },
  rotate: {
    console: 'https://twist.com/integrations/build',
    docs: 'https://developer.twist.com/v3/',
    make: 'open the app at {console} and get a new token',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
