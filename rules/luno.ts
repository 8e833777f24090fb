import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Luno',
  site: 'https://www.luno.com',
  keys: {
    'api-key-secret': {
      name: 'Luno API key secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:41><digit:2>',
      context: { words: ['luno_api', 'luno_key', 'lunoApi', 'api.luno.com', 'luno-python', 'lunoSecret'], within: 80 },
      env: ['LUNO_API_SECRET', 'LUNO_API_KEY_SECRET', 'LUNO_SECRET', 'LUNO_KEY_SECRET'],
      entropy: 4.1,
      confidence: 'medium',
      beside: { id: /(?:key_?id|api_?key|luno_?id)["'\])]{0,2}\s{0,3}[:=]\s{0,3}["']?([0-9a-z]{11,15})["'\s,]/ },
      risk: 'Whoever has it and the key id can, as its permissions allow, read your balances, trade and send your coins.',
      examples: 'LUNO_API_KEY_ID=c<lownum:10>1a\nLUNO_API_KEY_SECRET=<alnum:41><digit:2>\n',
    },
  },
  rotate: {
    console: 'https://www.luno.com/developers',
    docs: 'https://www.luno.com/en/developers/api#tag/Account',
    make: 'open Settings, API keys, and make a new key with the least permissions that will do',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old key there and look through orders and transfers since the leak',
  },
  check: {
    url: 'https://api.luno.com/api/1/balance',
    auth: { basic: '{id}:{key}' },
    active: { 'balance.0.account_id': 'string', 'balance.0.asset': 'string', 'balance.0.unconfirmed': 'string' },
    inactive: { error: 'string', error_code: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { balance: [{ account_id: '1', asset: 'XBT', balance: '0.00', reserved: '0.00', unconfirmed: '0.00' }] },
    refused: { error: 'API key not found', error_code: 'ErrAPIKeyNotFound' },
    source: 'https://www.luno.com/en/developers/api#operation/GetBalances',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
