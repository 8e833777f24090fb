import { defineProvider } from '../src/rulebook/define-provider.ts';

const version = { 'anthropic-version': '2023-06-01' };
const error = (type: string, message: string) => ({ type: 'error', error: { type, message } });

export default defineProvider({
  name: 'Anthropic',
  site: 'https://www.anthropic.com',
  keys: {
    'compliance-access-key': {
      name: 'Claude Compliance access key',
      severity: 'critical',
      // Its beginning is documented, its length is that of the others. Asked for models, as an API key is, it would look
      // dead, hence it stands first: also one of another length is none of those.
      pattern: /sk-ant-api01-[0-9A-Za-z_-]{93}AA/,
      shape: 'sk-ant-api01-<b64u:93>AA',
      env: ['ANTHROPIC_COMPLIANCE_ACCESS_KEY', 'ANTHROPIC_COMPLIANCE_API_KEY', 'ANTHROPIC_COMPLIANCE_KEY'],
      entropy: 4,
      risk: 'Whoever has it can read the chats, files, projects and activities of everybody in the Claude organisation, as far as its scopes go.',
      nearMisses: ['sk-ant-api01-...', "key.startsWith('sk-ant-api01-')"],
      rotate: {
        console: 'https://claude.ai/admin-settings',
        docs: 'https://platform.claude.com/docs/en/manage-claude/compliance-api-access',
        steps: [
          'as an owner of the organisation create a new key in the settings of the organisation on claude.ai, under API, with only the scopes it needs',
          'put it where the old one was used, outside git',
          'delete the leaked one there',
          'look in the activity feed for compliance_api_accessed since the leak',
        ],
      },
    },
    'api-key': {
      name: 'Anthropic API key',
      pattern: /sk-ant-api(?:0[02-9]|[1-9][0-9])-[0-9A-Za-z_-]{93}AA/,
      shape: 'sk-ant-api03-<b64u:93>AA',
      env: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
      risk: 'Whoever has it can run every Claude model on your bill and read the files and batches of its workspace.',
    },
    'admin-key': {
      name: 'Anthropic admin key',
      severity: 'critical',
      pattern: /sk-ant-admin[0-9]{2}-[0-9A-Za-z_-]{93}AA/,
      shape: 'sk-ant-admin01-<b64u:93>AA',
      env: ['ANTHROPIC_ADMIN_KEY', 'ANTHROPIC_ADMIN_API_KEY'],
      risk: 'Whoever has it can manage members, workspaces and API keys of the organisation and read its usage and cost.',
      rotate: {
        console: 'https://platform.claude.com/settings/admin-keys',
        docs: 'https://platform.claude.com/docs/en/build-with-claude/administration-api',
        make: 'as an admin of the organisation create a new admin key at {console}',
        put: 'put it where the old one was used, outside git',
        end: 'delete the old admin key there',
        after: 'look for members, invites, workspaces and API keys that you did not make',
      },
    },
    'oauth-access-token': {
      name: 'Claude Code OAuth token',
      pattern: /sk-ant-oat[0-9]{2}-[0-9A-Za-z_-]{40,120}/,
      shape: 'sk-ant-oat01-<b64u:93>AA',
      env: ['CLAUDE_CODE_OAUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can use Claude on the subscription of its owner, for up to a year.',
      nearMisses: "if (token.startsWith('sk-ant-oat')) useOauth();",
      rotate: {
        make: 'make a new token with `claude setup-token`, or sign in again with /login',
        put: 'put it in the secrets of your CI, outside git',
        end: 'sign the old session out in the settings of the claude.ai account, under Claude Code',
      },
    },
    'oauth-refresh-token': {
      name: 'Claude Code OAuth refresh token',
      noCheck: 'the one call that takes it makes a new token and ends this one',
      pattern: /sk-ant-ort[0-9]{2}-[0-9A-Za-z_-]{40,120}/,
      shape: 'sk-ant-ort01-<b64u:93>AA',
      entropy: 4,
      risk: 'Whoever has it can make new access tokens for the Claude subscription of its owner.',
      nearMisses: 'export-sk-ant-ortho-<b64u:60>',
      rotate: {
        steps: [
          'sign the session out in the settings of the claude.ai account, under Claude Code',
          'sign in again with /login: the new tokens lie outside the project',
          'keep .claude/.credentials.json out of git and images',
        ],
      },
    },
    'session-key': {
      name: 'Claude.ai session key',
      noCheck: 'claude.ai takes it from browsers only',
      pattern: /sk-ant-sid[0-9]{2}-[0-9A-Za-z_-]{40,120}/,
      shape: ['sk-ant-sid01-<b64u:85>-<alnum:6>AA', 'sk-ant-sid01-<b64u:93>AA', 'sk-ant-sid02-<b64u:93>AA'],
      env: ['CLAUDE_SESSION_KEY'],
      entropy: 4,
      risk: 'Whoever has it is signed in to claude.ai as its owner and can read all conversations and projects.',
      nearMisses: 'sk-ant-side-panel-of-the-claude-extension',
      rotate: {
        console: 'https://claude.ai/settings',
        steps: [
          'log out of all devices in the settings of the claude.ai account',
          'sign in again',
          'use an API key instead of the cookie of a browser in scripts',
        ],
      },
    },
  },
  rotate: {
    console: 'https://platform.claude.com/settings/keys',
    docs: 'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    make: 'create a new key in the same workspace at {console}',
    shownOnce: true,
    end: 'disable the old key there, watch for failures, then delete it',
    after: 'read the usage and cost pages for use since the leak',
  },
  check: [
    {
      keys: ['api-key'],
      url: 'https://api.anthropic.com/v1/models?limit=1',
      auth: { header: 'x-api-key' },
      headers: version,
      active: { 'data.0.type': { is: 'model' }, 'data.0.display_name': 'string', has_more: 'boolean' },
      // A wrong key has been seen to get a 400 too.
      inactive: { status: [400, 401], json: { 'error.type': { is: 'authentication_error' } } },
      answers: [
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
      refused: error('authentication_error', 'invalid x-api-key'),
      recorded: { limited: error('permission_error', 'no permission') },
      unclear: { 403: error('forbidden', 'Request not allowed'), 529: error('overloaded_error', 'Overloaded') },
      tooMany: {
        type: 'error',
        error: { type: 'rate_limit_error', message: 'Number of requests has exceeded your rate limit' },
      },
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
        { status: 400, body: error('invalid_request_error', 'invalid x-api-key'), is: 'inactive' },
        { status: 400, body: error('invalid_request_error', 'This organization has been disabled.'), is: 'disabled' },
      ],
      source: 'https://docs.anthropic.com/en/api/models-list',
    },
    {
      // A key may lack the scope for it; what it then says, or to a dead key, no page shows.
      keys: ['compliance-access-key'],
      url: 'https://api.anthropic.com/v1/compliance/activities?limit=1',
      auth: { header: 'x-api-key' },
      active: { data: 'array', has_more: 'boolean', first_id: 'string', last_id: 'string' },
      inactive: { 'error.type': { is: 'authentication_error' } },
      refusalMayMean: 'a lack of scopes: no page shows what it says to a dead key',
      accepted: { data: [{ id: 'activity_1', type: 'user_logged_out' }], has_more: true, first_id: 'a', last_id: 'a' },
      refused: error('authentication_error', 'invalid x-api-key'),
      source: 'https://platform.claude.com/docs/en/api/compliance/activities/list',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.anthropic.com/v1/organizations/me',
      auth: { header: 'x-api-key' },
      headers: version,
      active: { type: { is: 'organization' }, id: 'string', name: 'string' },
      inactive: { 'error.type': { is: 'authentication_error' } },
      tells: { organisation: 'name' },
      accepted: { id: 'org-1', type: 'organization', name: 'Example' },
      refused: error('authentication_error', 'invalid x-api-key'),
      tooMany: {
        type: 'error',
        error: { type: 'rate_limit_error', message: 'Number of requests has exceeded your rate limit' },
      },
      source: 'https://docs.anthropic.com/en/api/admin-api/organization/get-me',
    },
    {
      // What Claude Code itself asks. A token of `claude setup-token` lacks the scope, and is told so only if it is good.
      keys: ['oauth-access-token'],
      url: 'https://api.anthropic.com/api/oauth/profile',
      headers: { 'anthropic-beta': 'oauth-2025-04-20' },
      active: { 'account.uuid': 'string', 'organization.uuid': 'string' },
      limited: {
        status: 403,
        json: { 'error.message': { includes: 'does not meet scope requirement' } },
        because: 'for inference only: not allowed to read its profile',
      },
      revoked: { status: [401, 403], json: { 'error.message': { includes: 'token has been revoked' } } },
      expired: { 'error.message': { includes: 'token has expired' } },
      inactive: { 'error.message': { includes: 'Invalid bearer token' } },
      answers: {
        status: 401,
        json: { 'error.message': { includes: 'Invalid authentication credentials' } },
        is: 'inactive',
      },
      tells: {
        account: 'account.email',
        organisation: 'organization.name',
        kind: 'organization.organization_type',
        limits: 'organization.rate_limit_tier',
      },
      accepted: {
        account: { uuid: 'a-1', email: 'owner@example.com', display_name: 'Owner' },
        organization: { uuid: 'o-1', name: 'Example', organization_type: 'claude_max', rate_limit_tier: 'tier_5x' },
      },
      refused: error('authentication_error', 'Invalid bearer token'),
      alsoRefused: [error('authentication_error', 'Invalid authentication credentials')],
      recorded: {
        limited: error('permission_error', 'OAuth token does not meet scope requirement user:profile'),
        expired: error('authentication_error', 'OAuth token has expired.'),
      },
      tooMany: {
        type: 'error',
        error: { type: 'rate_limit_error', message: 'Number of requests has exceeded your rate limit' },
      },
      replies: { status: 403, body: error('permission_error', 'OAuth token has been revoked.'), is: 'revoked' },
      source: 'observed in public tools, not documented',
    },
  ],
  revoke: {
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
        takes: { as: 'id', in: 'data', where: 'partial_key_hint', equals: '{key|first16}...{key|last4}', take: 'id' },
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
  sources: [
    'https://docs.anthropic.com/en/api/admin-api/apikeys/list-api-keys',
    'https://docs.anthropic.com/en/api/administration-api',
    'https://platform.claude.com/docs/en/manage-claude/compliance-api-access',
    '{docs}',
    'lengths, and the oat, ort and sid kinds: {observed}',
  ],
});
