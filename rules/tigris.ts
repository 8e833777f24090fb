import { defineProvider } from '../src/rulebook/define-provider.ts';
import { s3Buckets } from '../src/rulebook/s3-buckets.ts';

export default defineProvider({
  name: 'Tigris',
  site: 'https://www.tigrisdata.com',
  keys: {
    'secret-access-key': {
      name: 'Tigris secret access key',
      pattern: /tsec_[0-9A-Za-z+_-]{70}/,
      shape: 'tsec_<b64u:69><alnum:1>',
      env: ['TIGRIS_SECRET_ACCESS_KEY', 'TIGRIS_STORAGE_SECRET_ACCESS_KEY'],
      entropy: 4,
      pair: { key: 'access-key-id' },
      risk: 'Whoever has it and the access key id can read, change and delete what lies in your buckets, as far as the key may.',
      nearMisses: 'int rust_tsec_advisory_db = <digit:4>;',
    },
    'access-key-id': {
      name: 'Tigris access key id',
      severity: 'low',
      role: 'id',
      pattern: /tid_[0-9A-Za-z_-]{50}/,
      shape: 'tid_<alnum:50>',
      env: ['TIGRIS_ACCESS_KEY_ID', 'TIGRIS_STORAGE_ACCESS_KEY_ID'],
      entropy: 4,
      risk: 'Whoever has it still needs the secret access key that belongs to it.',
    },
  },
  rotate: {
    console: 'https://storage.new/accesskeys',
    docs: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
    make: 'create a new access key with the same rights at {console}',
    shownOnce: true,
    end: 'delete the old access key there',
  },
  check: s3Buckets({
    keys: ['secret-access-key'],
    host: 't3.storage.dev',
    region: 'auto',
    source: 'https://www.tigrisdata.com/docs/api/s3/',
  }),
  sources: ['{docs}', 'lengths: {observed}'],
});
