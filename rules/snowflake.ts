import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Snowflake',
  site: 'https://www.snowflake.com',
  keys: {
    'programmatic-access-token': {
      name: 'Snowflake programmatic access token',
      severity: 'critical',
      // A JWT, or an opaque token of which nobody documents more than that it is long.
      pattern:
        /(?:ey[JK][0-9A-Za-z_-]{14,200}\.ey[JK][0-9A-Za-z_-]{14,800}\.[0-9A-Za-z_-]{40,700}|[0-9A-Za-z_-]{100,500})/,
      shape: '<jwt>',
      context: {
        words: [
          'snowflake_token',
          'snowflake_pat',
          'snowflake_access_token',
          'snowflake_programmatic',
          'programmatic_access_token',
          'snowflakecomputing.com',
        ],
        within: 100,
      },
      env: ['SNOWFLAKE_TOKEN', 'SNOWFLAKE_PAT', 'SNOWFLAKE_ACCESS_TOKEN', 'SNOWFLAKE_PASSWORD'],
      entropy: 4,
      confidence: 'medium',
      beside: { account: /([0-9a-z][0-9a-z.-]{0,60})\.snowflakecomputing\.com/ },
      risk: 'Whoever has it can log in to your Snowflake account as its user and read and change the data that its role may.',
      examples: 'curl -H "Authorization: Bearer <alnum:120>" https://acme-one.snowflakecomputing.com/api/v2/statements',
      nearMisses: ['SNOWFLAKE_TOKEN=<alnum:32>', 'SNOWFLAKE_ACCOUNT=acme-one.snowflakecomputing.com'],
    },
  },
  rotate: {
    console: 'https://app.snowflake.com',
    docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    make: 'make a new token with ALTER USER … ROTATE PROGRAMMATIC ACCESS TOKEN, which also sets when the old one ends, or under Authentication of the user at {console}',
    shownOnce: true,
    end: 'end the old token at once with ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN',
    after: 'look through LOGIN_HISTORY and QUERY_HISTORY for what was done with it, and set a network policy',
  },
  check: {
    // A list of the databases that it may see, for which nothing is run and no warehouse needed.
    url: 'https://{account}.snowflakecomputing.com/api/v2/databases?showLimit=1',
    headers: { 'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN' },
    active: { '0.name': 'string', '0.created_on': 'string', '0.owner_role_type': 'string' },
    inactive: 401,
    refusalMayMean: 'that a network policy takes nothing from this machine',
    accepted: [{ name: 'SNOWFLAKE', created_on: '2026-01-02T03:04:05Z', owner: '', owner_role_type: 'ROLE' }],
    refused: { code: '394400', message: 'Programmatic access token is invalid.', success: false },
    unclear: { 200: [] },
    tooMany: { message: 'Too many requests' },
    source: 'https://docs.snowflake.com/en/developer-guide/snowflake-rest-api/reference/database',
  },
  sources: ['{docs}', 'https://docs.snowflake.com/en/developer-guide/sql-api/authenticating', 'format: {observed}'],
});
