import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lamini',
  site: 'https://www.lamini.ai',
  keys: {
    'api-key': {
      name: 'Lamini API key',
      severity: 'medium',
      // Not "lamini" alone: so begin names of proteins and of models too.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['lamini_api', 'lamini_key', 'lamini.api_key', 'api.lamini.ai', 'Lamini('], within: 80 },
      env: ['LAMINI_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can run and tune models on your Lamini account, if it still exists.',
      examples: 'curl https://api.lamini.ai/v1/completions -H "Authorization: Bearer <hex:64>"',
      nearMisses: 'lamini_dataset_sha256 = "<hex:64>"',
    },
  },
  rotate: {
    console: 'https://app.lamini.ai/account',
    docs: 'https://docs.lamini.ai',
    make: 'generate a new key at {console}, if you still use the service',
    end: 'see that the old key no longer works, as on a server of your own; remove it wherever it stands',
  },
  noCheck: 'no call that only reads is documented, and keys may open nothing since most of its people left in 2025',
  sources: ['{docs}', 'format: {observed}'],
});
