import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Currencycloud',
  site: 'https://www.currencycloud.com',
  noCheck: 'the one call that takes it makes a token of a session',
  keys: {
    'api-key': {
      name: 'Currencycloud API key',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['currencycloud', 'currency_cloud'], within: 80 },
      env: ['CURRENCYCLOUD_API_KEY', 'CURRENCY_CLOUD_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the login id can convert and pay out the money of the account.',
    },
  },
  rotate: {
    docs: 'https://developer.currencycloud.com/guides/getting-started/authentication',
    make: 'generate a new key in Currencycloud Direct, under API keys',
    put: 'put it where the old one is used, outside git',
    end: 'the old key ends with that',
    after: 'look through payments and beneficiaries since the leak',
  },
  sources: ['{docs}', 'format: {observed}'],
});
