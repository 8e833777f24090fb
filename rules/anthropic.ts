import { defineProvider } from '../src/model/provider.ts';

const version = { 'anthropic-version': '2023-06-01' };
const error = (type: string, message: string) => ({ type: 'error', error: { type, message } });

export default defineProvider({
  name: 'Anthropic',
  site: 'https://www.anthropic.com',
  keys: [
    {
      id: 'api-key',
      name: 'Anthropic API key',
      severity: 'high',
      pattern: /sk-ant-api[0-9]{2}-[0-9A-Za-z_-]{93}AA/,
      env: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
      risk: 'Whoever has it can run every Claude model on your bill and read the files and batches of its workspace.',
      examples: [
        'ANTHROPIC_API_KEY=sk-ant-api03-<b64u:93>AA',
        'client = anthropic.Anthropic(api_key="sk-ant-api03-<b64u:93>AA")',
        'curl https://api.anthropic.com/v1/messages -H "x-api-key: sk-ant-api03-<b64u:93>AA"',
        '{"env": {"ANTHROPIC_API_KEY": "sk-ant-api03-<b64u:93>AA"}}',
      ],
      nearMisses: [
        'ANTHROPIC_API_KEY=sk-ant-api03-your-key-here',
        'sk-ant-api03-<b64u:20>',
        'expect(key).toMatch(/^sk-ant-api03-/)',
      ],
    },
    {
      id: 'admin-key',
      name: 'Anthropic admin key',
      severity: 'critical',
      pattern: /sk-ant-admin[0-9]{2}-[0-9A-Za-z_-]{93}AA/,
      env: ['ANTHROPIC_ADMIN_KEY', 'ANTHROPIC_ADMIN_API_KEY'],
      risk: 'Whoever has it can manage members, workspaces and API keys of the organisation and read its usage and cost.',
      examples: [
        'ANTHROPIC_ADMIN_KEY=sk-ant-admin01-<b64u:93>AA',
        "const headers = { 'x-api-key': 'sk-ant-admin01-<b64u:93>AA' };",
        'anthropic:\n  adminKey: "sk-ant-admin01-<b64u:93>AA"\n',
      ],
      nearMisses: [
        'ANTHROPIC_ADMIN_KEY=sk-ant-admin...',
        'sk-ant-admin01-<b64u:30>',
        'prefix sk-ant-admin01- marks keys of the Admin API',
      ],
      rotate: {
        console: 'https://platform.claude.com/settings/admin-keys',
        docs: 'https://platform.claude.com/docs/en/build-with-claude/administration-api',
        steps: [
          'as an admin of the organisation create a new admin key at https://platform.claude.com/settings/admin-keys',
          'put it where the old one was used, outside git',
          'delete the old admin key there',
          'look for members, invites, workspaces and API keys that you did not make',
        ],
      },
    },
    {
      id: 'oauth-access-token',
      name: 'Claude Code OAuth token',
      severity: 'high',
      pattern: /sk-ant-oat[0-9]{2}-[0-9A-Za-z_-]{40,120}/,
      env: ['CLAUDE_CODE_OAUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can use Claude on the subscription of its owner, for up to a year.',
      examples: [
        'CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-<b64u:93>AA',
        '{"claudeAiOauth": {"accessToken": "sk-ant-oat01-<b64u:93>AA"}}',
        'env:\n  CLAUDE_CODE_OAUTH_TOKEN: sk-ant-oat01-<b64u:93>AA\n',
      ],
      nearMisses: [
        'CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-...',
        'sk-ant-oat01-<b64u:12>',
        "if (token.startsWith('sk-ant-oat')) useOauth();",
      ],
      rotate: {
        steps: [
          'make a new token with `claude setup-token`, or sign in again with /login',
          'put it in the secrets of your CI, outside git',
          'sign the old session out in the settings of the claude.ai account, under Claude Code',
        ],
      },
    },
    {
      id: 'oauth-refresh-token',
      name: 'Claude Code OAuth refresh token',
      severity: 'high',
      pattern: /sk-ant-ort[0-9]{2}-[0-9A-Za-z_-]{40,120}/,
      entropy: 4,
      risk: 'Whoever has it can make new access tokens for the Claude subscription of its owner.',
      examples: [
        '{"claudeAiOauth": {"refreshToken": "sk-ant-ort01-<b64u:93>AA"}}',
        'refresh_token=sk-ant-ort01-<b64u:93>AA',
        "refreshToken: 'sk-ant-ort01-<b64u:93>AA',",
      ],
      nearMisses: ['refresh_token=sk-ant-ort01-', 'sk-ant-ort01-<b64u:10>', 'export-sk-ant-ortho-<b64u:60>'],
      rotate: {
        steps: [
          'sign the session out in the settings of the claude.ai account, under Claude Code',
          'sign in again with /login: the new tokens lie outside the project',
          'keep .claude/.credentials.json out of git and images',
        ],
      },
    },
    {
      id: 'session-key',
      name: 'Claude.ai session key',
      severity: 'high',
      pattern: /sk-ant-sid[0-9]{2}-[0-9A-Za-z_-]{40,120}/,
      env: ['CLAUDE_SESSION_KEY'],
      entropy: 4,
      risk: 'Whoever has it is signed in to claude.ai as its owner and can read all conversations and projects.',
      examples: [
        'Cookie: sessionKey=sk-ant-sid01-<b64u:85>-<alnum:6>AA',
        'CLAUDE_SESSION_KEY="sk-ant-sid01-<b64u:93>AA"',
        "session_key = 'sk-ant-sid02-<b64u:93>AA'",
      ],
      nearMisses: [
        'sessionKey=sk-ant-sid01-xxx',
        'sk-ant-sid01-<b64u:12>',
        'sk-ant-side-panel-of-the-claude-extension',
      ],
      rotate: {
        console: 'https://claude.ai/settings',
        steps: [
          'log out of all devices in the settings of the claude.ai account',
          'sign in again',
          'use an API key instead of the cookie of a browser in scripts',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://platform.claude.com/settings/keys',
    docs: 'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    steps: [
      'create a new key in the same workspace at https://platform.claude.com/settings/keys',
      'put it in ANTHROPIC_API_KEY, outside git; it is shown only once',
      'disable the old key there, watch for failures, then delete it',
      'read the usage and cost pages for use since the leak',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://api.anthropic.com/v1/models?limit=1',
      auth: { header: 'x-api-key' },
      headers: version,
      answers: [
        {
          status: 200,
          json: { 'data.0.type': { is: 'model' }, 'data.0.display_name': 'string', has_more: 'boolean' },
          is: 'active',
        },
        // A wrong key has been seen to get a 400 too.
        { status: [400, 401], json: { 'error.type': { is: 'authentication_error' } }, is: 'inactive' },
        { status: [400, 401], json: { 'error.message': { includes: 'invalid x-api-key' } }, is: 'inactive' },
        {
          status: [400, 403],
          json: { 'error.message': { includes: 'organization has been disabled' } },
          is: 'disabled',
          because: 'its organisation is disabled',
        },
        {
          status: 403,
          json: { 'error.type': { is: 'permission_error' } },
          is: 'limited',
          because: 'not allowed to list models',
        },
      ],
      tells: { organisation: 'header:anthropic-organization-id' },
      replies: [
        {
          status: 200,
          headers: { 'anthropic-organization-id': 'org-1' },
          body: {
            data: [{ type: 'model', id: 'claude-x', display_name: 'Claude X', created_at: '2025-02-19T00:00:00Z' }],
            has_more: true,
            first_id: 'claude-x',
            last_id: 'claude-x',
          },
          is: 'active',
        },
        { status: 401, body: error('authentication_error', 'invalid x-api-key'), is: 'inactive' },
        { status: 400, body: error('invalid_request_error', 'invalid x-api-key'), is: 'inactive' },
        { status: 400, body: error('invalid_request_error', 'This organization has been disabled.'), is: 'disabled' },
        { status: 403, body: error('permission_error', 'no permission'), is: 'limited' },
        { status: 403, body: error('forbidden', 'Request not allowed'), is: 'unknown' },
        { status: 529, body: error('overloaded_error', 'Overloaded'), is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            type: 'error',
            error: { type: 'rate_limit_error', message: 'Number of requests has exceeded your rate limit' },
          },
          is: 'unknown',
        },
      ],
      source: 'https://docs.anthropic.com/en/api/models-list',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.anthropic.com/v1/organizations/me',
      auth: { header: 'x-api-key' },
      headers: version,
      answers: [
        { status: 200, json: { type: { is: 'organization' }, id: 'string', name: 'string' }, is: 'active' },
        { status: 401, json: { 'error.type': { is: 'authentication_error' } }, is: 'inactive' },
      ],
      tells: { organisation: 'name' },
      replies: [
        { status: 200, body: { id: 'org-1', type: 'organization', name: 'Example' }, is: 'active' },
        { status: 401, body: error('authentication_error', 'invalid x-api-key'), is: 'inactive' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            type: 'error',
            error: { type: 'rate_limit_error', message: 'Number of requests has exceeded your rate limit' },
          },
          is: 'unknown',
        },
      ],
      source: 'https://docs.anthropic.com/en/api/admin-api/organization/get-me',
    },
    {
      // What Claude Code itself asks. A token of `claude setup-token` lacks the scope, and is told so only if it is good.
      keys: ['oauth-access-token'],
      url: 'https://api.anthropic.com/api/oauth/profile',
      auth: 'bearer',
      headers: { 'anthropic-beta': 'oauth-2025-04-20' },
      answers: [
        { status: 200, json: { 'account.uuid': 'string', 'organization.uuid': 'string' }, is: 'active' },
        {
          status: 403,
          json: { 'error.message': { includes: 'does not meet scope requirement' } },
          is: 'limited',
          because: 'for inference only: not allowed to read its profile',
        },
        { status: [401, 403], json: { 'error.message': { includes: 'token has been revoked' } }, is: 'revoked' },
        { status: 401, json: { 'error.message': { includes: 'token has expired' } }, is: 'expired' },
        { status: 401, json: { 'error.message': { includes: 'Invalid bearer token' } }, is: 'inactive' },
        { status: 401, json: { 'error.message': { includes: 'Invalid authentication credentials' } }, is: 'inactive' },
      ],
      tells: {
        account: 'account.email',
        organisation: 'organization.name',
        kind: 'organization.organization_type',
        limits: 'organization.rate_limit_tier',
      },
      replies: [
        {
          status: 200,
          body: {
            account: { uuid: 'a-1', email: 'owner@example.com', display_name: 'Owner' },
            organization: { uuid: 'o-1', name: 'Example', organization_type: 'claude_max', rate_limit_tier: 'tier_5x' },
          },
          is: 'active',
        },
        {
          status: 403,
          body: error('permission_error', 'OAuth token does not meet scope requirement user:profile'),
          is: 'limited',
        },
        { status: 403, body: error('permission_error', 'OAuth token has been revoked.'), is: 'revoked' },
        { status: 401, body: error('authentication_error', 'OAuth token has expired.'), is: 'expired' },
        { status: 401, body: error('authentication_error', 'Invalid bearer token'), is: 'inactive' },
        { status: 401, body: error('authentication_error', 'Invalid authentication credentials'), is: 'inactive' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            type: 'error',
            error: { type: 'rate_limit_error', message: 'Number of requests has exceeded your rate limit' },
          },
          is: 'unknown',
        },
      ],
      source: 'observed in public tools, not documented',
    },
  ],
  revoke: [
    {
      keys: ['api-key'],
      admin: { name: 'Anthropic admin key', env: 'ANTHROPIC_ADMIN_KEY' },
      does: 'Makes the key inactive: what uses it fails at once; it can be made active again in the Console.',
      steps: [
        {
          url: 'https://api.anthropic.com/v1/organizations/api_keys?status=active&limit=1000',
          auth: { header: 'x-api-key', value: '{admin}' },
          headers: version,
          done: [200],
          expects: { data: 'array' },
          takes: {
            as: 'id',
            in: 'data',
            where: 'partial_key_hint',
            equals: '{key|first16}...{key|last4}',
            take: 'id',
          },
        },
        {
          method: 'POST',
          url: 'https://api.anthropic.com/v1/organizations/api_keys/{id}',
          auth: { header: 'x-api-key', value: '{admin}' },
          headers: version,
          json: { status: 'inactive' },
          done: [200],
          expects: { status: { is: 'inactive' } },
        },
      ],
      source: 'https://docs.anthropic.com/en/api/admin-api/apikeys/update-api-key',
    },
  ],
  sources: [
    'https://docs.anthropic.com/en/api/admin-api/apikeys/list-api-keys',
    'https://docs.anthropic.com/en/api/administration-api',
    'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    'lengths, and the oat, ort and sid kinds: observed in public code, not documented',
  ],
});
