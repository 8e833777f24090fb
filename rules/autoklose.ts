import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Autoklose',
  site: 'https://autoklose.com',
  keys: {
    'api-key': {
      name: 'Autoklose API key',
      pattern: /[0-9A-Za-z-]{32}/,
      shape: '<alnum:32>',
      context: { words: ['autoklose'], within: 80 },
      env: ['AUTOKLOSE_API_KEY', 'AUTOKLOSE_API_TOKEN', 'AUTOKLOSE_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read your contacts and send mail campaigns in your name.',
    },
  },
  rotate: {
    console: 'https://app.autoklose.com/settings/integrations',
    docs: 'https://api.aklab.xyz/',
    make: 'make a new API token in the settings ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
