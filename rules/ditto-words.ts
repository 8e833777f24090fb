import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dittowords',
  site: 'https://www.dittowords.com',
  keys: {
    'api-key': {
      name: 'Ditto API key',
      noCheck: 'what it answers to a dead key is documented nowhere',
      severity: 'medium',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}\.[0-9a-z]{40}/,
      shape: ['<uuid>.<hex:40>', '<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>.<lownum:40>'],
      context: { words: ['dittowords', 'ditto_api', 'ditto_key', 'ditto token', 'ditto secret'], within: 100 },
      env: ['DITTOWORDS_API_KEY', 'DITTO_WORDS_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read the texts of your product and, by its rights, change them.',
    },
  },
  rotate: {
    console: 'https://app.dittowords.com/developers/api-keys',
    docs: 'https://developer.dittowords.com/api-reference/authentication',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
