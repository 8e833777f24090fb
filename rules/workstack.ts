import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Workstack',
  site: 'https://workstack.io',
  keys: {
    'api-token': {
      name: 'Workstack API token',
      noCheck: 'no page shows what it answers to a good token',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      // Not "workstack" alone: it ends the name of many a network stack.
      context: { words: ['app.workstack.io', 'workstack secret', 'workstack token'], within: 100 },
      env: ['WORKSTACK_API_TOKEN', 'WORKSTACK_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, tasks and meetings of its owner and the team.',
      examples: 'https://app.workstack.io/api/team?api_token=<alnum:60>',
    },
  },
  rotate: {
    docs: 'https://app.workstack.io/developers/',
    make: 'make a new token in Workstack, under your profile icon, Link to Other Apps',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'length: {observed}'],
});
