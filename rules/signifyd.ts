import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Signifyd',
  site: 'https://www.signifyd.com',
  keys: {
    'api-key': {
      name: 'Signifyd API key',
      noCheck: 'its public documents name no call that only reads without the ID of an order',
      pattern: /[0-9A-Za-z]{24,28}/,
      shape: ['<alnum:22><digit:2>', '<alnum:25><digit:2>'],
      context: { words: ['signifyd'], within: 60 },
      env: ['SIGNIFYD_API_KEY', 'SIGNIFYD_KEY', 'SIGNIFYD_TEAM_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read the cases of your team, with buyers and addresses, and send in false orders.',
    },
  },
  rotate: {
    console: 'https://app.signifyd.com/settings/teams',
    docs: 'https://docs.signifyd.com/',
    make: 'create a new API key for the team at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'https://developer.signifyd.com/api/', 'length: {observed}'],
});
