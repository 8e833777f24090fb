import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'meta-api.io',
  site: 'https://meta-api.io',
  noCheck: 'every call that takes it runs a spell of its owner',
  keys: {
    'api-key': {
      name: 'meta-api.io API key',
      severity: 'medium',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      // Not "metaapi" alone: another service is called so.
      context: { words: ['meta-api.io', 'metaapi_key'], within: 120 },
      env: ['META_API_IO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run the spells of the account, with the services that these are connected to.',
      examples: 'https://api.meta-api.io/api/spells/<hex:24>/runSync?apikey=<hex:64>',
    },
  },
  rotate: {
    docs: 'https://docs.meta-api.io/docs/security/meta-api-keys',
    make: 'open Meta-API Keys and add a new key, restricted to the spells that need it',
    end: 'disable the old key there, look at its last use after a day, and delete it',
  },
  sources: ['{docs}', 'form: {observed}'],
});
