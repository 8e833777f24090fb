import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nylas',
  site: 'https://www.nylas.com',
  keys: {
    'api-key': {
      name: 'Nylas API key',
      severity: 'critical',
      pattern: /nyk_(?:v[0-9]_)?[0-9A-Za-z]{64,67}/,
      shape: ['nyk_v0_<alnum:64>', 'nyk_<lownum:67>'],
      env: ['NYLAS_API_KEY', 'NYLAS_KEY'],
      risk: 'Whoever has it can read and send mail and read calendars and contacts of all users connected to your application.',
      nearMisses: 'nyk_v0.<alnum:64>',
    },
    'v2-key': {
      name: 'Nylas v2 client secret or access token',
      retired: '2025-01, Nylas closed version 2 of its API',
      // Such keys have no beginning of their own.
      pattern: /[0-9A-Za-z]{30}/,
      shape: '<alnum:30>',
      context: { words: ['nylas_client_secret', 'nylas_access_token', 'nylas_secret', 'api.nylas.com'], within: 60 },
      env: ['NYLAS_CLIENT_SECRET', 'NYLAS_ACCESS_TOKEN', 'NYLAS_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it could read the mailboxes of your Nylas application while version 2 of the API was open.',
      nearMisses: 'NYLAS_CLIENT_SECRET=<lownum:20>',
    },
  },
  rotate: {
    console: 'https://dashboard-v3.nylas.com',
    docs: 'https://developer.nylas.com/docs/dev-guide/best-practices/dev-env-best-practices/',
    make: 'generate a new key under API Keys of the application at {console}',
    put: 'put it in NYLAS_API_KEY, outside git; it is shown only once',
    end: 'delete the old key there',
    after: 'revoke grants that you do not know',
  },
  check: {
    keys: ['api-key'],
    url: 'https://api.us.nylas.com/v3/applications',
    elsewhere: 'the EU region of Nylas',
    active: { request_id: 'string', 'data.application_id': 'string', 'data.organization_id': 'string' },
    inactive: { request_id: 'string', 'error.type': 'string' },
    tells: { organisation: 'data.organization_id', name: 'data.branding.name', kind: 'data.environment' },
    accepted: {
      request_id: 'r1',
      data: {
        application_id: 'a1',
        organization_id: 'o1',
        region: 'us',
        environment: 'production',
        branding: { name: 'Example' },
      },
    },
    refused: { request_id: 'r2', error: { type: 'unauthorized', message: 'Unauthorized' } },
    tooMany: { request_id: 'r3', error: { type: 'rate_limit_error', message: 'Too many requests' } },
    source: 'https://developer.nylas.com/docs/reference/api/applications/get_application/',
  },
  sources: [
    'https://developer.nylas.com/docs/new/release-notes/2025-03-05-new-in-nylas/',
    'https://developer.nylas.com/docs/v3/auth/',
    '{check}',
    'length: {observed}',
  ],
});
