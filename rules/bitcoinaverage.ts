import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BitcoinAverage',
  site: 'https://bitcoinaverage.com',
  keys: {
    'api-key': {
      name: 'BitcoinAverage API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{43}/,
      shape: '<alnum:43>',
      context: { words: ['bitcoinaverage', 'x-ba-key'], within: 80 },
      env: ['BITCOINAVERAGE_API_KEY', 'BITCOINAVERAGE_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can ask for prices on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://pro.bitcoinaverage.com',
    docs: 'https://apiv2.bitcoinaverage.com/',
    make: 'make new keys in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://apiv2.bitcoinaverage.com/websocket/v3/get_ticket',
    auth: { header: 'x-ba-key' },
    active: { success: { is: true }, ticket: 'string' },
    inactive: { success: { is: false } },
    refusalMayMean: 'a plan that does not include this',
    accepted: { success: true, ticket: 't1' },
    refused: { success: false },
    source: 'https://apiv2.bitcoinaverage.com/#authentication; its answers are observed in public tools',
  },
  sources: ['{docs}', 'format: {observed}'],
});
