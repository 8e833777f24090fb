import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenUV',
  site: 'https://www.openuv.io',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'OpenUV API key',
      severity: 'low',
      pattern: /openuv-[0-9a-z]{12,20}-io|[0-9a-f]{32}/,
      shape: ['openuv-<lownum:16>-io', '<hex:32>'],
      context: { words: ['openuv'], within: 80 },
      env: ['OPENUV_API_KEY', 'OPENUV_KEY', 'OPEN_UV_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for the UV index on your plan.',
    },
  },
  rotate: {
    console: 'https://www.openuv.io/console',
    docs: 'https://www.openuv.io/uvindex',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
