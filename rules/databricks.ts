import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Databricks',
  site: 'https://www.databricks.com',
  keys: {
    'personal-access-token': {
      name: 'Databricks personal access token',
      severity: 'critical',
      // Azure workspaces append a dash and a number.
      pattern: /dapi[0-9a-f]{32}(?:-[0-9])?/,
      shape: ['dapi<hex:32>', 'dapi<hex:32>-2'],
      entropy: 3,
      env: ['DATABRICKS_TOKEN', 'DATABRICKS_API_TOKEN', 'DATABRICKS_ACCESS_TOKEN', 'DBT_DATABRICKS_TOKEN'],
      beside: {
        host: /([0-9a-z][0-9a-z.-]{0,60}\.(?:cloud\.databricks\.com|gcp\.databricks\.com|azuredatabricks\.net))/,
      },
      risk: 'Whoever has it can do all that its owner can in the workspace: read tables and secrets, run code.',
      examples: '[DEFAULT]\nhost = https://adb-1.2.azuredatabricks.net\ntoken = dapi<hex:32>-2\n',
      nearMisses: 'DATABRICKS_TOKEN=dapi<HEX:32>',
    },
    'oauth-secret': {
      name: 'Databricks OAuth secret of a service principal',
      severity: 'critical',
      pattern: /dose[0-9a-f]{32}/,
      shape: 'dose<hex:32>',
      context: { words: ['databricks', 'service_principal'], required: false },
      entropy: 2.7,
      env: ['DATABRICKS_CLIENT_SECRET', 'DATABRICKS_OAUTH_SECRET'],
      beside: {
        host: /([0-9a-z][0-9a-z.-]{0,60}\.(?:cloud\.databricks\.com|gcp\.databricks\.com|azuredatabricks\.net))/,
        pair: /client_?id["']?\s{0,8}[:=]\s{0,2}["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
      },
      risk: 'Whoever has it and the client ID can act as the service principal in every workspace it may enter.',
      rotate: {
        docs: 'https://docs.databricks.com/dev-tools/auth/oauth-m2m',
        steps: [
          'open the service principal in the account console or the workspace settings, and its Secrets tab',
          'generate a new secret (a principal can have up to five) and put it in DATABRICKS_CLIENT_SECRET, outside git',
          'delete the old secret; access tokens made with it live for up to one hour more',
          'query system.access.audit for what the principal did',
        ],
      },
      examples:
        'DATABRICKS_HOST=https://dbc-1.cloud.databricks.com\nDATABRICKS_CLIENT_ID=<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>\nDATABRICKS_CLIENT_SECRET=dose<hex:32>\n',
    },
  },
  rotate: {
    docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
    make: 'open Settings, Developer, Access tokens in the workspace and generate a new token with a lifetime',
    put: 'put it in DATABRICKS_TOKEN, outside git; for automation an OAuth secret of a service principal is better',
    end: 'revoke the old token on the same page; an admin can do it with databricks token-management delete',
    after: 'query system.access.audit for what was done with it, and change the secrets it could read',
  },
  check: [
    {
      keys: ['personal-access-token'],
      url: 'https://{host}/api/2.0/preview/scim/v2/Me',
      domains: ['cloud.databricks.com', 'gcp.databricks.com', 'azuredatabricks.net'],
      active: {
        id: 'string',
        userName: 'string',
        schemas: 'array',
        'schemas.0': { includes: 'urn:ietf:params:scim:schemas:' },
      },
      inactive: {
        status: [401, 403],
        json: { message: { includes: 'Invalid access token' } },
        because: 'Invalid access token',
      },
      // Since May 2026 the scopes of a token are chosen when it is made.
      limited: {
        status: [400, 401, 403],
        json: { message: { includes: 'does not have required scopes' } },
        because: 'no scope to read its user',
      },
      answers: {
        status: 403,
        json: { message: { includes: 'IP ACL' } },
        is: 'unknown',
        because: 'the workspace takes nothing from this machine',
      },
      tells: { account: 'userName', name: 'displayName' },
      accepted: {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        id: '1',
        userName: 'owner@example.com',
        displayName: 'Owner',
        active: true,
      },
      recorded: {
        limited: { error_code: 403, message: 'Provided access token does not have required scopes: scim' },
        unknown: {
          error_code: '403',
          message: 'Source IP address: 203.0.113.7 is blocked by Databricks IP ACL for workspace: 1',
        },
      },
      tooMany: { error_code: 'REQUEST_LIMIT_EXCEEDED', message: 'Too many requests' },
      replies: { status: 403, body: { error_code: '403', message: 'Invalid access token.' }, is: 'inactive' },
      source: 'https://docs.databricks.com/api/workspace/currentuser/me',
    },
    {
      strategy: 'oauth-client-credentials',
      keys: ['oauth-secret'],
      url: 'https://{host}/oidc/v1/token',
      domains: ['cloud.databricks.com', 'gcp.databricks.com', 'azuredatabricks.net'],
      client: 'basic',
      form: { scope: 'all-apis' },
      answers: [
        {
          status: [400, 401, 403],
          json: { error_description: { includes: 'are not assigned to the client' } },
          is: 'limited',
          because: 'it is not made for all APIs',
        },
      ],
      refusalMayMean: 'that its service principal has no rights in this workspace',
      source:
        'https://docs.databricks.com/dev-tools/auth/oauth-m2m and https://github.com/databricks/databricks-sql-nodejs/issues/279',
    },
  ],
  sources: [
    '{docs}',
    'https://docs.databricks.com/dev-tools/auth/oauth-m2m',
    'https://docs.databricks.com/api/workspace/api/scopes',
    'key shapes: {observed}',
  ],
});
