import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Nylas',
  site: 'https://www.nylas.com',
  keys: [
    {
      id: 'api-key',
      name: 'Nylas API key',
      severity: 'critical',
      pattern: /nyk_(?:v[0-9]_)?[0-9A-Za-z]{64,67}/,
      env: ['NYLAS_API_KEY', 'NYLAS_KEY'],
      risk: 'Whoever has it can read and send mail and read calendars and contacts of all users connected to your application.',
      examples: [
        'NYLAS_API_KEY=nyk_v0_<alnum:64>',
        "const nylas = new Nylas({ apiKey: 'nyk_v0_<alnum:64>', apiUri: 'https://api.us.nylas.com' });",
        '{"nylasApiKey": "nyk_v0_<alnum:64>"}',
        'curl -H "Authorization: Bearer nyk_<lownum:67>" https://api.us.nylas.com/v3/grants',
      ],
      nearMisses: ['NYLAS_API_KEY=nyk_v0_your-api-key', 'NYLAS_CLIENT_ID=<uuid>', 'nyk_v0.<alnum:64>'],
    },
    {
      id: 'v2-key',
      name: 'Nylas v2 client secret or access token',
      retired: '2025-01, Nylas closed version 2 of its API',
      severity: 'high',
      // Such keys have no beginning of their own.
      pattern: /[0-9A-Za-z]{30}/,
      context: {
        words: [
          'nylas_client_secret',
          'nylas_access_token',
          'nylasClientSecret',
          'nylasAccessToken',
          'nylas_secret',
          'api.nylas.com',
        ],
        within: 60,
      },
      env: ['NYLAS_CLIENT_SECRET', 'NYLAS_ACCESS_TOKEN', 'NYLAS_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it could read the mailboxes of your Nylas application while version 2 of the API was open.',
      examples: [
        'NYLAS_CLIENT_SECRET=<lownum:30>',
        "nylas = APIClient(nylas_client_secret='<lownum:30>')",
        '{"nylasAccessToken": "<alnum:30>"}',
      ],
      nearMisses: ['client_secret=<lownum:30>', 'NYLAS_CLIENT_SECRET=<lownum:20>', 'NYLAS_GRANT_ID=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://dashboard-v3.nylas.com',
    docs: 'https://developer.nylas.com/docs/dev-guide/best-practices/dev-env-best-practices/',
    steps: [
      'generate a new key under API Keys of the application at https://dashboard-v3.nylas.com',
      'put it in NYLAS_API_KEY, outside git; it is shown only once',
      'delete the old key there',
      'revoke grants that you do not know',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://api.us.nylas.com/v3/applications',
      auth: 'bearer',
      elsewhere: 'the EU region of Nylas',
      answers: [
        {
          status: 200,
          json: { request_id: 'string', 'data.application_id': 'string', 'data.organization_id': 'string' },
          is: 'active',
        },
        { status: 401, json: { request_id: 'string', 'error.type': 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'data.organization_id', name: 'data.branding.name', kind: 'data.environment' },
      replies: [
        {
          status: 200,
          body: {
            request_id: 'r1',
            data: {
              application_id: 'a1',
              organization_id: 'o1',
              region: 'us',
              environment: 'production',
              branding: { name: 'Example' },
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { request_id: 'r2', error: { type: 'unauthorized', message: 'Unauthorized' } },
          is: 'inactive',
        },
        {
          status: 429,
          body: { request_id: 'r3', error: { type: 'rate_limit_error', message: 'Too many requests' } },
          is: 'unknown',
        },
      ],
      source: 'https://developer.nylas.com/docs/reference/api/applications/get_application/',
    },
  ],
  sources: [
    'https://developer.nylas.com/docs/new/release-notes/2025-03-05-new-in-nylas/',
    'https://developer.nylas.com/docs/v3/auth/',
    'https://developer.nylas.com/docs/reference/api/applications/get_application/',
    'length: observed in public code, not documented',
  ],
});
