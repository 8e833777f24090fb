import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'UnifyID',
  site: 'https://unify.id',
  keys: {
    'api-key': {
      name: 'UnifyID API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{43}=/,
      shape: '<alnum:43>=',
      context: { words: ['unify.id', 'unifyid', 'unify_id'], within: 80 },
      env: ['UNIFYID_API_KEY', 'UNIFYID_SERVER_API_KEY', 'UNIFYID_SDK_KEY'],
      entropy: 4,
      confidence: 'medium',
      noCheck: 'its one call judges a visitor, and its maker is a part of Prove now, whose pages do not show it',
      risk: 'Whoever has it can ask whether requests come from people in your name.',
    },
  },
  rotate: {
    console: 'https://developer.unify.id',
    docs: 'https://developer.unify.id/docs/',
    make: 'write to the support of Prove, which took the company over, for a new key',
    end: 'have the old key ended in the same letter',
  },
  sources: ['{docs}', 'format: {observed}'],
});
