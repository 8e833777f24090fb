import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SSLMate',
  site: 'https://sslmate.com',
  keys: {
    'api-key': {
      name: 'SSLMate API key',
      // Of the basic service: 36 letters and digits. Of SSLMate for SaaS: the number of the key stands before it.
      pattern: /[0-9A-Za-z]{36}|[0-9]{1,8}_[0-9A-Za-z]{20,40}/,
      context: { words: ['sslmate'], within: 80 },
      env: ['SSLMATE_API_KEY', 'SSLMATE_KEY', 'SSLMATE_API_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can order and manage certificates at your cost and change where the approval of your domains is done.',
      examples: [
        'SSLMATE_API_KEY=<alnum:36>',
        'curl -u <alnum:36>: https://sslmate.com/api/v2/certs/www.shop.io',
        'GET https://sslmate.com/api/v3/orders/www.shop.io\nAuthorization: Bearer <digit:4>_<alnum:24>\n',
        '{"sslmate": {"apiKey": "<alnum:36>"}}',
      ],
      nearMisses: [
        'SSLMATE_API_KEY=<uuid>',
        'nonce = "<alnum:36>"',
        'SSLMATE_API_KEY=<alnum:16>',
        'https://github.com/SSLMate/certspotter/commit/<hex:40>',
      ],
    },
  },
  rotate: {
    console: 'https://sslmate.com/account/api_keys',
    docs: 'https://sslmate.com/help/reference/apiv2',
    make: 'create a new API key on the API keys page of your account, with only the permissions that it needs',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there; the one key of a basic account is replaced by the support of SSLMate',
    after: 'look through the orders of the account since the leak',
  },
  check: {
    // Tells whether there is a certificate of that name in the account.
    url: 'https://sslmate.com/api/v2/certs/example.com',
    auth: { basic: '{key}:' },
    active: { cn: { is: 'example.com' }, exists: 'boolean' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { cn: 'example.com', exists: false },
    refused: { code: 'unauthorized', message: 'Invalid API key' },
    tooMany: { code: 'rate_limited', message: 'Slow down' },
    source: 'https://sslmate.com/help/reference/apiv2',
  },
  sources: ['{docs}', 'https://sslmate.com/help/apiv3/rest', 'length of keys: {observed}'],
});
