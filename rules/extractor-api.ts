import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ExtractorAPI',
  site: 'https://extractorapi.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'ExtractorAPI key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<hex:40>',
      context: { words: ['extractorapi', 'extractor_api'], within: 80 },
      env: ['EXTRACTORAPI_KEY', 'EXTRACTORAPI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can extract pages on your plan.',
    },
  },
  rotate: {
    make: 'renew the key in your account',
    end: 'make sure that the old key is refused',
  },
  sources: 'format: {observed}',
});
