import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Snowflake',
  site: 'https://www.snowflake.com',
  keys: [
    {
      id: 'programmatic-access-token',
      name: 'Snowflake programmatic access token',
      severity: 'critical',
      // A JWT, or an opaque token of which nobody documents more than that it is long.
      pattern:
        /(?:ey[JK][0-9A-Za-z_-]{14,200}\.ey[JK][0-9A-Za-z_-]{14,800}\.[0-9A-Za-z_-]{40,700}|[0-9A-Za-z_-]{100,500})/,
      context: {
        words: [
          'snowflake_token',
          'snowflake_pat',
          'snowflakeToken',
          'snowflakePat',
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
      examples: [
        'SNOWFLAKE_PAT=<jwt>',
        'curl -H "Authorization: Bearer <alnum:120>" https://acme-one.snowflakecomputing.com/api/v2/statements',
        '{"SNOWFLAKE_TOKEN": "<alnum:160>"}',
        'snowflake_access_token: "<jwt>"',
      ],
      nearMisses: [
        'TOKEN=<alnum:160>',
        'SNOWFLAKE_TOKEN=<alnum:32>',
        'SNOWFLAKE_ACCOUNT=acme-one.snowflakecomputing.com',
        'snowflake_query_id: <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.snowflake.com',
    docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    steps: [
      'make a new token with ALTER USER … ROTATE PROGRAMMATIC ACCESS TOKEN, which also sets when the old one ends, or under Authentication of the user at https://app.snowflake.com',
      'put it in SNOWFLAKE_TOKEN, outside git; it is shown only once',
      'end the old token at once with ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN',
      'look through LOGIN_HISTORY and QUERY_HISTORY for what was done with it, and set a network policy',
    ],
  },
  checks: [
    {
      // A list of the databases that it may see, for which nothing is run and no warehouse needed.
      url: 'https://{account}.snowflakecomputing.com/api/v2/databases?showLimit=1',
      auth: 'bearer',
      headers: { 'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN' },
      answers: [
        {
          status: 200,
          json: { '0.name': 'string', '0.created_on': 'string', '0.owner_role_type': 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'that a network policy takes nothing from this machine',
      replies: [
        {
          status: 200,
          body: [{ name: 'SNOWFLAKE', created_on: '2026-01-02T03:04:05Z', owner: '', owner_role_type: 'ROLE' }],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        {
          status: 401,
          body: { code: '394400', message: 'Programmatic access token is invalid.', success: false },
          is: 'inactive',
        },
        { status: 429, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.snowflake.com/en/developer-guide/snowflake-rest-api/reference/database',
    },
  ],
  sources: [
    'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    'https://docs.snowflake.com/en/developer-guide/sql-api/authenticating',
    'format: observed in public code, not documented',
  ],
});
