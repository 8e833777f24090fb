import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ethplorer',
  site: 'https://ethplorer.io',
  keys: {
    'api-key': {
      name: 'Ethplorer API key',
      severity: 'low',
      pattern: /EK-[0-9A-Za-z]{5}-[0-9A-Za-z]{7}-[0-9A-Za-z]{5}/,
      shape: 'EK-<alnum:5>-<alnum:7>-<alnum:5>',
      context: { words: ['ethplorer'], within: 80 },
      env: ['ETHPLORER_API_KEY', 'ETHPLORER_KEY'],
      entropy: 3,
      risk: 'Whoever has it can ask for tokens and balances on your plan until its calls are used up.',
    },
  },
  rotate: {
    console: 'https://ethplorer.io/wallet/#screen=api',
    docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
    make: 'open API keys of the panel and create a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.ethplorer.io/getTokenInfo/0xdac17f958d2ee523a2206206994597c13d831ec7',
    auth: { query: 'apiKey' },
    active: { symbol: { is: 'USDT' }, holdersCount: 'number', decimals: 'string' },
    inactive: {
      status: [401, 403],
      json: { 'error.code': { is: 1 }, 'error.message': { includes: 'Invalid API key' } },
    },
    accepted: { address: '0xdac17f958d2ee523a2206206994597c13d831ec7', symbol: 'USDT', decimals: '6', holdersCount: 1 },
    refused: { error: { code: 1, message: 'Invalid API key' } },
    source: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API#get-token-info',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
