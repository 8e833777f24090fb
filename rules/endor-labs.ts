import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Endor Labs',
  site: 'https://www.endorlabs.com',
  keys: {
    'api-key': {
      name: 'Endor Labs API key or secret',
      // Key and secret have one shape; only the name beside them tells which is which.
      pattern: /endr\+[0-9A-Za-z-]{16}/,
      shape: 'endr+<alnum:16>',
      env: ['ENDOR_API_CREDENTIALS_SECRET', 'ENDOR_API_CREDENTIALS_KEY'],
      // Where it is the key itself, no other key stands near it.
      beside: { id: /(?:credentials_|api[_-]?|["'])key["']?(?:\s{0,2}[:=]|\s)\s{0,2}["']?(endr\+[0-9A-Za-z-]{16})/ },
      risk: 'Whoever has it and its other half can read the findings of your namespace and change it within its role.',
      examples:
        'curl -d \'{"key": "endr+<alnum:16>", "secret": "endr+<alnum:16>"}\' https://api.endorlabs.com/v1/auth/api-key',
      nearMisses: 'endr_<alnum:16>',
    },
  },
  rotate: {
    console: 'https://app.endorlabs.com',
    docs: 'https://docs.endorlabs.com/rest-api/authentication/',
    make: 'create a new API key with the same role and an expiry date under Access Control > API Keys',
    put: 'put key and secret where the old ones are used, outside git; the secret is shown only once',
    end: 'delete the old API key there',
  },
  check: {
    method: 'POST',
    url: 'https://api.endorlabs.com/v1/auth/api-key',
    auth: 'in-body',
    json: { key: '{id}', secret: '{key}' },
    readOnly: 'hands out an access token to the key itself, as each of its starts does',
    active: { token: 'string', expirationTime: 'string' },
    answers: [
      { status: 200, json: { token: 'string', expiration_time: 'string' }, is: 'active' },
      { status: 401, is: 'inactive', recorded: { code: 16, message: 'unauthenticated', details: [] } },
    ],
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { expires: 'expirationTime' },
    accepted: { token: 'made-up', expirationTime: '2026-12-01T00:00:00Z' },
    tooMany: { code: 8, message: 'too many requests' },
    source: 'https://docs.endorlabs.com/rest-api/authentication/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
