import { defineProvider } from '../src/rulebook/define-provider.ts';

const begin = 'eyJhbGciOiJFUzI1NiIsICJraWQiOiJ';
const audience = 'iLCAiYXVkIjpbInRlbXBvcmFsLmlvIl0s';

export default defineProvider({
  name: 'Temporal Cloud',
  site: 'https://temporal.io',
  keys: {
    'api-key': {
      name: 'Temporal Cloud API key',
      // A JWT whose first claims are the account and the audience temporal.io.
      pattern:
        /eyJhbGciOiJFUzI1NiIsICJraWQiOiJ[0-9A-Za-z_-]{4,40}\.eyJhY2NvdW50X2lkIjoi[0-9A-Za-z_-]{7}iLCAiYXVkIjpbInRlbXBvcmFsLmlvIl0s[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{86}/,
      shape: `${begin}<alnum:11>.eyJhY2NvdW50X2lkIjoi<alnum:7>${audience}<b64u:260>.<b64u:85><alnum:1>`,
      env: ['TEMPORAL_API_KEY', 'TEMPORAL_CLOUD_API_KEY', 'TEMPORAL_CLIENT_CLOUD_API_KEY'],
      risk: 'Whoever has it can start, read and end workflows in the namespaces that its owner may use, until it expires.',
      nearMisses: `TEMPORAL_API_KEY=${begin}<alnum:11>`,
    },
  },
  rotate: {
    console: 'https://cloud.temporal.io/settings/api-keys',
    docs: 'https://docs.temporal.io/cloud/api-keys',
    make: 'create a second API key at {console}, or with tcld apikey create',
    shownOnce: true,
    end: 'disable the old key there, and delete it when nothing fails',
  },
  noCheck: 'no page shows how the interface of Temporal Cloud refuses a key; its expiry stands in the key itself',
  sources: ['{docs}', 'claims: {observed}'],
});
