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
  // No check: key and secret look the same, and only both together open anything.
  sources: ['https://docs.endorlabs.com/rest-api/authentication/', 'format: observed in public code, not documented'],
});
