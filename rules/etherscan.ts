import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Etherscan',
  site: 'https://etherscan.io',
  keys: {
    'api-key': {
      name: 'Etherscan API key',
      severity: 'low',
      pattern: /[0-9A-Z]{34}/,
      shape: '<upnum:32><digit:2>',
      context: { words: ['etherscan'], within: 80 },
      env: ['ETHERSCAN_API_KEY', 'ETHERSCAN_KEY', 'ETHERSCAN_API_TOKEN', 'ETHERSCAN_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read chain data and use up the calls of your plan.',
      examples: "etherscan: { apiKey: { mainnet: '<upnum:32><digit:2>' } }",
      nearMisses: 'https://etherscan.io/address/0x<hex:40>',
    },
  },
  rotate: {
    console: 'https://etherscan.io/apidashboard',
    docs: 'https://docs.etherscan.io/getting-an-api-key',
    make: 'add a new API key at {console}',
    end: 'remove the old key there',
  },
  check: {
    url: 'https://api.etherscan.io/v2/api?chainid=1&module=getapilimit&action=getapilimit',
    auth: { query: 'apikey' },
    active: { status: { is: '1' }, 'result.creditLimit': 'number', 'result.creditsAvailable': 'number' },
    inactive: {
      status: 200,
      json: { status: { is: '0' }, message: { is: 'NOTOK' }, result: { includes: 'Invalid API Key' } },
    },
    tells: { balance: '{result.creditsAvailable} calls', limits: '{result.creditLimit} calls {result.limitInterval}' },
    accepted: {
      status: '1',
      message: 'OK',
      result: { creditsUsed: 1, creditsAvailable: 99999, creditLimit: 100000, limitInterval: 'daily' },
    },
    replies: {
      status: 200,
      body: { status: '0', message: 'NOTOK', result: 'Invalid API Key (#err2)' },
      is: 'inactive',
    },
    source: 'https://docs.etherscan.io/api-reference/endpoint/getapilimit',
  },
  sources: ['{docs}', '{check}', 'https://docs.etherscan.io/resources/common-error-messages', 'form: {observed}'],
});
