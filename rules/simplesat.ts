import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Simplesat',
  site: 'https://www.simplesat.io',
  keys: {
    'api-token': {
      name: 'Simplesat API token',
      noCheck: 'no document shows what it answers to a wrong key',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['simplesat'], within: 80 },
      env: ['SIMPLESAT_API_TOKEN', 'SIMPLESAT_TOKEN', 'SIMPLESAT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers of your customers and change surveys.',
    },
  },
  rotate: {
    console: 'https://app.simplesat.io',
    docs: 'https://documenter.getpostman.com/view/457268/SVfRtnM8',
    make: 'open Settings, API, and regenerate the token: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  sources: ['{docs}', 'form: {observed}'],
});
