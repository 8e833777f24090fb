import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ClickHouse',
  site: 'https://clickhouse.com',
  keys: [
    {
      id: 'cloud-api-key-secret',
      name: 'ClickHouse Cloud API key secret',
      severity: 'critical',
      // The prefix is short and begins one of 65,000 hex strings by chance, so the name is needed.
      pattern: /4b1d[0-9A-Za-z]{38}/,
      context: { words: ['clickhouse'], within: 144 },
      env: ['CLICKHOUSE_CLOUD_API_SECRET', 'CLICKHOUSE_API_SECRET', 'CLICKHOUSE_KEY_SECRET', 'CLICKHOUSE_TOKEN_SECRET'],
      entropy: 3.5,
      risk: 'Whoever has it and the key id can create, change and delete services of the organization, with their data.',
      examples: [
        'CLICKHOUSE_CLOUD_API_SECRET=4b1d<alnum:38>',
        'curl --user <alnum:20>:4b1d<alnum:38> https://api.clickhouse.cloud/v1/organizations',
        'provider "clickhouse" {\n  token_key    = "<alnum:20>"\n  token_secret = "4b1d<alnum:38>"\n}\n',
      ],
      nearMisses: [
        'clickhouse commit 4b1d<hex:36>',
        'CLICKHOUSE_API_SECRET=4b1d<alnum:12>',
        'clickhouse a4b1d<alnum:38>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.clickhouse.cloud',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
    steps: [
      'choose New API key on the API keys page of the organization in the ClickHouse Cloud console, with the smallest role, an expiry and allowed addresses',
      'put key id and secret where the old pair was used, outside git; they are shown only once',
      'disable the old key there, watch for failures, then delete it',
      'read the activity log of the organization',
    ],
  },
  sources: [
    'https://clickhouse.com/docs/cloud/manage/openapi',
    'https://clickhouse.com/docs/cloud/security/cloud-access-management/overview',
    'format: observed in public code, not documented',
  ],
});
