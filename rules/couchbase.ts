import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Couchbase Capella',
  site: 'https://www.couchbase.com',
  keys: [
    {
      id: 'capella-api-key',
      name: 'Couchbase Capella API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{60,120}={0,2}/,
      context: {
        words: ['capella', 'cloudapi.cloud.couchbase.com', 'couchbase_api', 'couchbaseApi'],
        within: 80,
      },
      env: ['CAPELLA_API_KEY', 'CAPELLA_API_SECRET', 'COUCHBASE_CAPELLA_API_KEY', 'CAPELLA_AUTHENTICATION_TOKEN'],
      entropy: 4.3,
      confidence: 'medium',
      risk: 'Whoever has it can, with its roles, create and delete clusters and make database users that read all data.',
      examples: [
        'CAPELLA_API_KEY=<b64:62>==',
        'provider "couchbase-capella" {\n  authentication_token = "<b64:87>="\n}\n',
        'curl -H "Authorization: Bearer <b64:62>==" https://cloudapi.cloud.couchbase.com/v4/organizations',
        '{"capella": {"apiKeySecret": "<b64:88>"}}',
      ],
      nearMisses: [
        'authentication_token = "<b64:88>"',
        'CAPELLA_API_KEY=<alnum:32>',
        'CAPELLA_ORGANIZATION_ID=<uuid>',
        'capella_image: sha256:<hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.couchbase.com',
    docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-authentication.html',
    steps: [
      'create a new API key with the same roles, an expiry and a list of allowed addresses at https://cloud.couchbase.com, Settings, API Keys',
      'put it in CAPELLA_API_KEY, outside git; it is shown only once',
      'delete the old key there',
      'look through the activity log for clusters and users made since the leak',
    ],
  },
  checks: [
    {
      url: 'https://cloudapi.cloud.couchbase.com/v4/organizations',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.audit': 'object' },
          is: 'active',
        },
        { status: 401, json: { httpStatusCode: { is: 401 } }, is: 'inactive' },
        {
          status: 403,
          json: { httpStatusCode: { is: 403 } },
          is: 'unknown',
          because: 'it takes nothing from this machine, or may not list its organisation',
        },
      ],
      tells: { organisation: 'data.0.name' },
      refusalMayMean: 'that the key takes nothing from this machine',
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'o1', name: 'Example', audit: { createdAt: '2026-01-02T03:04:05Z' } }] },
          is: 'active',
        },
        {
          status: 401,
          body: {
            code: 1001,
            hint: 'Please ensure that the API key is valid.',
            httpStatusCode: 401,
            message: 'Unauthorized',
          },
          is: 'inactive',
        },
        { status: 429, body: { code: 429, httpStatusCode: 429, message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.couchbase.com/cloud/management-api-reference/index.html#tag/Organizations',
    },
  ],
  sources: [
    'https://docs.couchbase.com/cloud/management-api-guide/management-api-authentication.html',
    'https://docs.couchbase.com/cloud/management-api-reference/index.html',
    'format: observed in public code, not documented',
  ],
});
