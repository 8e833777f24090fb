import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Endor Labs',
  site: 'https://www.endorlabs.com',
  keys: [
    {
      id: 'api-key',
      name: 'Endor Labs API key or secret',
      severity: 'high',
      // Key and secret have one shape; only the name beside them tells which is which.
      pattern: /endr\+[0-9A-Za-z-]{16}/,
      env: ['ENDOR_API_CREDENTIALS_SECRET', 'ENDOR_API_CREDENTIALS_KEY'],
      // Where it is the key itself, no other key stands near it.
      beside: { id: /(?:credentials_|api[_-]?|["'])key["']?(?:\s{0,2}[:=]|\s)\s{0,2}["']?(endr\+[0-9A-Za-z-]{16})/ },
      risk: 'Whoever has it and its other half can read the findings of your namespace and change it within its role.',
      examples: [
        'ENDOR_API_CREDENTIALS_SECRET=endr+<alnum:16>',
        'curl -d \'{"key": "endr+<alnum:16>", "secret": "endr+<alnum:16>"}\' https://api.endorlabs.com/v1/auth/api-key',
        'endorctl scan --api-key endr+<alnum:16> --api-secret endr+<alnum:16>',
      ],
      nearMisses: ['sum = total / (endr+endb)', 'endr+<alnum:8>', 'bendr+<alnum:16>', 'endr_<alnum:16>'],
    },
  ],
  rotate: {
    console: 'https://app.endorlabs.com',
    docs: 'https://docs.endorlabs.com/rest-api/authentication/',
    steps: [
      'create a new API key with the same role and an expiry date under Access Control > API Keys',
      'put key and secret where the old ones are used, outside git; the secret is shown only once',
      'delete the old API key there',
    ],
  },
  checks: [
    {
      method: 'POST',
      url: 'https://api.endorlabs.com/v1/auth/api-key',
      auth: 'in-body',
      json: { key: '{id}', secret: '{key}' },
      readOnly: 'hands out an access token to the key itself, as each of its starts does',
      answers: [
        { status: 200, json: { token: 'string', expirationTime: 'string' }, is: 'active' },
        { status: 200, json: { token: 'string', expiration_time: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      tells: { expires: 'expirationTime' },
      replies: [
        { status: 200, body: { token: 'made-up', expirationTime: '2026-12-01T00:00:00Z' }, is: 'active' },
        { status: 401, body: { code: 16, message: 'unauthenticated', details: [] }, is: 'inactive' },
        { status: 429, body: { code: 8, message: 'too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.endorlabs.com/rest-api/authentication/',
    },
  ],
  sources: ['https://docs.endorlabs.com/rest-api/authentication/', 'format: observed in public code, not documented'],
});
