import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Glassnode',
  site: 'https://glassnode.com',
  keys: {
    'api-key': {
      name: 'Glassnode API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{27}/,
      shape: '<alnum:25><digit:2>',
      context: { words: ['glassnode'], within: 80 },
      env: ['GLASSNODE_API_KEY', 'GLASSNODE_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can ask for market data on your plan until its credits are used up.',
    },
  },
  rotate: {
    console: 'https://studio.glassnode.com/settings/api',
    docs: 'https://docs.glassnode.com/basic-api/api-key',
    make: 'make a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.glassnode.com/v1/user/api_usage',
    auth: { header: 'X-Api-Key' },
    active: { customerId: 'number', creditsUsed: 'number', apiAddons: 'array' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is documented nowhere' },
    tells: { usage: '{creditsUsed} credits used' },
    accepted: {
      customerId: 1,
      creditsUsed: 386,
      dailyRequestsUsed: 0,
      apiAddons: [{ value: 5000, version: 'v1', period: 'monthly' }],
      dataPackages: [],
    },
    refused: '',
    source: 'https://docs.glassnode.com/basic-api/api-credits',
  },
  sources: ['{docs}', 'form: {observed}'],
});
