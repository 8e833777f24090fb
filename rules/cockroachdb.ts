import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'CockroachDB Cloud',
  site: 'https://www.cockroachlabs.com',
  keys: [
    {
      id: 'api-key',
      name: 'CockroachDB Cloud API key',
      severity: 'critical',
      pattern: /CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}/,
      env: ['COCKROACH_API_KEY', 'CC_API_KEY', 'COCKROACHDB_API_KEY', 'COCKROACH_CLOUD_API_KEY'],
      risk: 'Whoever has it can do what its service account may: as a cluster administrator create and delete clusters and their users.',
      examples: [
        'COCKROACH_API_KEY=CCDB1_<alnum:22>_<alnum:40>',
        'curl -H "Authorization: Bearer CCDB1_<alnum:22>_<alnum:40>" https://cockroachlabs.cloud/api/v1/clusters',
        'provider "cockroach" {\n  apikey = "CCDB1_<alnum:22>_<alnum:40>"\n}',
      ],
      nearMisses: ['COCKROACH_API_KEY=CCDB1_your_key', 'CCDB1_<alnum:22>_<alnum:8>', 'XCCDB1_<alnum:22>_<alnum:40>'],
    },
  ],
  rotate: {
    console: 'https://cockroachlabs.cloud/access',
    docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
    steps: [
      'create a new API key for the same service account at https://cockroachlabs.cloud/access, with as few roles as it needs',
      'put it in COCKROACH_API_KEY, outside git; it is shown only once',
      'delete the old key there',
      'look through the audit log of the organization for what was done with it',
    ],
  },
  checks: [
    {
      url: 'https://cockroachlabs.cloud/api/v1/clusters?pagination.limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { clusters: 'array', pagination: 'object' }, is: 'active' },
        { status: 401, json: { code: { is: 16 }, message: 'string' }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { clusters: [], pagination: { next: '' } }, is: 'active' },
        { status: 401, body: { code: 16, message: 'unauthenticated', details: [] }, is: 'inactive' },
        { status: 403, body: { code: 7, message: 'permission denied', details: [] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://cockroachlabs.cloud/assets/docs/api/latest/openapi.json',
    },
  ],
  sources: [
    'https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api',
    'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
    'lengths: observed in public code, not documented',
  ],
});
