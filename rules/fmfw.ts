import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FMFW.io',
  site: 'https://fmfw.io',
  noCheck: 'it is half of a pair whose halves look alike',
  keys: {
    'secret-key': {
      name: 'FMFW.io secret key',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<alnum:32>',
      context: { words: ['fmfw'], within: 80 },
      env: ['FMFW_SECRET_KEY', 'FMFW_API_SECRET', 'FMFW_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it and the other half can trade on the account and, if it may, withdraw its money.',
    },
  },
  rotate: {
    docs: 'https://api.fmfw.io',
    make: 'create a new pair of keys in the settings, with only the rights it needs',
    put: 'put both where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
