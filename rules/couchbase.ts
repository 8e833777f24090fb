import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Couchbase Capella',
  site: 'https://www.couchbase.com',
  keys: {
    'capella-api-key': {
      name: 'Couchbase Capella API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{60,120}={0,2}/,
      shape: ['<b64:62>==', '<b64:87>=', '<b64:88>'],
      context: { words: ['capella', 'cloudapi.cloud.couchbase.com', 'couchbase_api'], within: 80 },
      env: ['CAPELLA_API_KEY', 'CAPELLA_API_SECRET', 'COUCHBASE_CAPELLA_API_KEY', 'CAPELLA_AUTHENTICATION_TOKEN'],
      entropy: 4.3,
      confidence: 'medium',
      risk: 'Whoever has it can, with its roles, create and delete clusters and make database users that read all data.',
      nearMisses: 'capella_image: sha256:<hex:64>',
    },
  },
  rotate: {
    console: 'https://cloud.couchbase.com',
    docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-authentication.html',
    make: 'create a new API key with the same roles, an expiry and a list of allowed addresses at {console}, Settings, API Keys',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the activity log for clusters and users made since the leak',
  },
  check: {
    url: 'https://cloudapi.cloud.couchbase.com/v4/organizations',
    active: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.audit': 'object' },
    inactive: { httpStatusCode: { is: 401 } },
    answers: {
      status: 403,
      json: { httpStatusCode: { is: 403 } },
      is: 'unknown',
      because: 'it takes nothing from this machine, or may not list its organisation',
    },
    tells: { organisation: 'data.0.name' },
    refusalMayMean: 'that the key takes nothing from this machine',
    accepted: { data: [{ id: 'o1', name: 'Example', audit: { createdAt: '2026-01-02T03:04:05Z' } }] },
    refused: {
      code: 1001,
      hint: 'Please ensure that the API key is valid.',
      httpStatusCode: 401,
      message: 'Unauthorized',
    },
    tooMany: { code: 429, httpStatusCode: 429, message: 'Too many requests' },
    source: 'https://docs.couchbase.com/cloud/management-api-reference/index.html#tag/Organizations',
  },
  sources: ['{docs}', 'https://docs.couchbase.com/cloud/management-api-reference/index.html', 'format: {observed}'],
});
