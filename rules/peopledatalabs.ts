import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'People Data Labs',
  site: 'https://www.peopledatalabs.com',
  noCheck: 'each look-up is billed',
  keys: {
    'api-key': {
      name: 'People Data Labs API key',
      pattern: /[0-9a-f]{64}|[0-9a-z]{64}/,
      shape: '<hex:64>',
      context: { words: ['peopledatalabs', 'pdl_api', 'people_data_labs', 'pdlpy'], within: 80 },
      env: ['PEOPLEDATALABS_API_KEY', 'PDL_API_KEY', 'PEOPLE_DATA_LABS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up people and companies on your credits.',
      nearMisses: 'peopledatalabs-js sha512 <hex:128>',
    },
  },
  rotate: {
    console: 'https://dashboard.peopledatalabs.com/api-keys',
    docs: 'https://docs.peopledatalabs.com/docs/authentication',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
