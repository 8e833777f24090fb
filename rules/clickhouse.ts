import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ClickHouse',
  site: 'https://clickhouse.com',
  keys: {
    'cloud-api-key-secret': {
      name: 'ClickHouse Cloud API key secret',
      severity: 'critical',
      // The prefix is short and begins one of 65,000 hex strings by chance, so its name is needed, or one that says secret.
      pattern: /4b1d[0-9A-Za-z]{38}/,
      shape: '4b1d<alnum:38>',
      context: { words: ['clickhouse'], within: 144 },
      tells: true,
      env: ['CLICKHOUSE_CLOUD_API_SECRET', 'CLICKHOUSE_API_SECRET', 'CLICKHOUSE_KEY_SECRET', 'CLICKHOUSE_TOKEN_SECRET'],
      entropy: 3.5,
      beside: {
        pair: /(?:(?:key|token)(?:_id|_key|id)?["']?\s{0,8}[:=]\s{0,2}["']?|--user |-u ["']?)([0-9A-Za-z]{20})[^0-9A-Za-z]/,
      },
      risk: 'Whoever has it and the key id can create, change and delete services of the organization, with their data.',
      examples: 'curl --user <alnum:20>:4b1d<alnum:38> https://api.clickhouse.cloud/v1/organizations',
      nearMisses: 'clickhouse commit 4b1d<hex:36>',
    },
  },
  rotate: {
    console: 'https://console.clickhouse.cloud',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
    make: 'choose New API key on the API keys page of the organization in the ClickHouse Cloud console, with the smallest role, an expiry and allowed addresses',
    put: 'put key id and secret where the old pair was used, outside git; they are shown only once',
    end: 'disable the old key there, watch for failures, then delete it',
    after: 'read the activity log of the organization',
  },
  check: {
    url: 'https://api.clickhouse.cloud/v1/organizations',
    auth: { basic: '{pair}:{key}' },
    active: { status: { is: 200 }, requestId: 'string', 'result.0.name': 'string' },
    inactive: 401,
    tells: { organisation: 'result.0.name' },
    refusalMayMean: 'that the key takes nothing from this machine',
    accepted: {
      status: 200,
      requestId: 'r1',
      result: [{ id: 'o1', name: 'Example', createdAt: '2026-01-02T03:04:05Z' }],
    },
    refused: { status: 401, error: 'Unauthorized' },
    tooMany: { status: 429, error: 'Too many requests' },
    source: 'https://clickhouse.com/docs/products/cloud/api-reference/organization/get-list-of-available-organizations',
  },
  sources: [
    '{docs}',
    'https://clickhouse.com/docs/cloud/security/cloud-access-management/overview',
    'format: {observed}',
  ],
});
