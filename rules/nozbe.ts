import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nozbe',
  site: 'https://nozbe.com',
  noCheck: 'what it answers is known as a list of ids and names alone, which tells it from no other',
  keys: {
    'api-key': {
      name: 'Nozbe API key',
      pattern: /[0-9A-Za-z]{16}_[0-9A-Za-z_-]{63}[0-9A-Za-z=_-]/,
      shape: '<alnum:16>_<b64u:63><alnum:1>',
      context: { words: ['nozbe'], within: 80 },
      env: ['NOZBE_API_KEY', 'NOZBE_TOKEN', 'NOZBE_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the tasks and projects that its owner sees.',
      nearMisses: 'nozbe_<lower:16>',
    },
  },
  rotate: {
    make: 'make a new token in the settings, under API tokens',
    end: 'delete the old token there',
  },
  sources: 'format: {observed}',
});
