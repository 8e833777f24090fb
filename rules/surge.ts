import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Surge',
  site: 'https://surge.sh',
  noCheck: 'no call is documented for it',
  keys: {
    token: {
      name: 'Surge deploy token',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['surge_token', 'surge.sh', 'surge --token'], within: 60 },
      env: ['SURGE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can publish over your sites and take them down.',
      examples: 'SURGE_LOGIN=owner@example.com\nSURGE_TOKEN=<hex:32>\n',
    },
  },
  rotate: {
    docs: 'https://surge.sh/help/integrating-with-circleci',
    make: 'log in anew and make a new token: surge token',
    end: 'end the old one by changing your password: no page tells how to revoke a token',
  },
  sources: ['{docs}', 'format: {observed}'],
});
