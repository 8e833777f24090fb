import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'APImetrics',
  site: 'https://apimetrics.io',
  keys: {
    'api-key': {
      name: 'APImetrics API key',
      noCheck: 'what it answers to a good or a dead key is documented nowhere',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['apimetrics'], within: 80 },
      env: ['APIMETRICS_API_KEY', 'APIMETRICS_TOKEN', 'APIMETRICS_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the calls that watch your APIs, which may hold the secrets of these.',
    },
  },
  rotate: {
    console: 'https://client.apimetrics.io/settings/api-key',
    docs: 'https://docs.apimetrics.io',
    make: 'add a new API key in the settings of the project at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'length: {observed}'],
});
