import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CockroachDB Cloud',
  site: 'https://www.cockroachlabs.com',
  keys: {
    'api-key': {
      name: 'CockroachDB Cloud API key',
      severity: 'critical',
      pattern: /CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}/,
      shape: 'CCDB1_<alnum:22>_<alnum:40>',
      env: ['COCKROACH_API_KEY', 'CC_API_KEY', 'COCKROACHDB_API_KEY', 'COCKROACH_CLOUD_API_KEY'],
      risk: 'Whoever has it can do what its service account may: as a cluster administrator create and delete clusters and their users.',
    },
  },
  rotate: {
    console: 'https://cockroachlabs.cloud/access',
    docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
    make: 'create a new API key for the same service account at {console}, with as few roles as it needs',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the audit log of the organization for what was done with it',
  },
  check: {
    url: 'https://cockroachlabs.cloud/api/v1/clusters?pagination.limit=1',
    active: { clusters: 'array', pagination: 'object' },
    inactive: { code: { is: 16 }, message: 'string' },
    accepted: { clusters: [], pagination: { next: '' } },
    refused: { code: 16, message: 'unauthenticated', details: [] },
    unclear: { 403: { code: 7, message: 'permission denied', details: [] } },
    source: 'https://cockroachlabs.cloud/assets/docs/api/latest/openapi.json',
  },
  sources: [
    'https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api',
    'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
    'lengths: {observed}',
  ],
});
