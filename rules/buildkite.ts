import { defineProvider } from '../src/model/provider.ts';

const agentRotation = {
  docs: 'https://buildkite.com/docs/agent/v3/tokens',
  steps: [
    'create a new agent token in the settings of the cluster, best with allowed IP addresses and an expiry',
    'put it in the configuration of the agents (BUILDKITE_AGENT_TOKEN), outside git, and restart them',
    'revoke the old token there; connected agents keep running until they are stopped',
    'change the secrets of pipelines that a strange agent may have run',
  ],
};

export default defineProvider({
  name: 'Buildkite',
  site: 'https://buildkite.com',
  keys: [
    {
      id: 'api-access-token',
      name: 'Buildkite API access token',
      severity: 'critical',
      pattern: /bkua_(?:[0-9a-z]{53}|[0-9a-z]{40})/,
      env: ['BUILDKITE_API_TOKEN', 'BUILDKITE_TOKEN', 'BUILDKITE_ORGANIZATION_TOKEN', 'BUILDKITE_API_ACCESS_TOKEN'],
      risk: 'Whoever has it can do what its scopes allow: start builds, read logs, change pipelines and agents.',
      examples: [
        'BUILDKITE_API_TOKEN=bkua_<lownum:40>',
        'curl -H "Authorization: Bearer bkua_<lownum:40>" https://api.buildkite.com/v2/user',
        'provider "buildkite" {\n  api_token = "bkua_<lownum:53>"\n}',
        '{"buildkite": {"token": "bkua_<lownum:40>"}}',
      ],
      nearMisses: ['bkua_<lownum:12>', 'BUILDKITE_API_TOKEN=bkua_your_token', 'bkua_<upper:40>'],
    },
    {
      id: 'agent-token',
      name: 'Buildkite agent token',
      severity: 'critical',
      pattern: /bk(?:ct|ar)_[0-9A-Za-z_-]{73}/,
      entropy: 3.5,
      env: ['BUILDKITE_AGENT_TOKEN', 'BUILDKITE_CLUSTER_TOKEN'],
      risk: 'Whoever has it can connect an agent to your cluster and take its jobs with their code and secrets.',
      rotate: agentRotation,
      examples: [
        'BUILDKITE_AGENT_TOKEN=bkct_<b64u:72><alnum:1>',
        'buildkite-agent start --token bkct_<b64u:72><alnum:1>',
        'config:\n  agent-token: "bkar_<b64u:72><alnum:1>"\n',
      ],
      nearMisses: ['bkct_<alnum:12>', 'BUILDKITE_AGENT_TOKEN=bkct_...', 'xbkct_<alnum:73>'],
    },
    {
      id: 'session-token',
      name: 'Buildkite agent session or job token',
      severity: 'medium',
      pattern: /bka(?:a_[0-9A-Za-z_-]{75}|j_[0-9A-Za-z_-]{333})/,
      entropy: 3.5,
      env: ['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_JOB_API_TOKEN', 'BUILDKITE_JOB_TOKEN'],
      risk: 'Whoever has it can act as one running agent or job until that ends: logs, artifacts, meta-data.',
      rotate: {
        docs: 'https://buildkite.com/docs/platform/security/tokens',
        steps: [
          'stop the agent or cancel the job: the token ends with it',
          'find out how the token came into a log or a file, and close that way',
          'write to Buildkite support if it was public while it was valid',
        ],
      },
      examples: [
        'BUILDKITE_AGENT_ACCESS_TOKEN=bkaa_<b64u:74><alnum:1>',
        '{"agent_access_token": "bkaa_<b64u:74><alnum:1>"}',
        'export BUILDKITE_JOB_TOKEN="bkaj_<b64u:332><alnum:1>"',
      ],
      nearMisses: ['bkaa_<alnum:20>', 'bkaj_<alnum:75>', 'BUILDKITE_AGENT_ACCESS_TOKEN=bkaa_...'],
    },
    {
      id: 'portal-or-package-token',
      name: 'Buildkite portal or package registry token',
      severity: 'high',
      pattern: /bkp(?:at_[0-9A-Za-z_-]{54}|s_[0-9A-Za-z_-]{64}|t_[0-9A-Za-z_-]{199})/,
      entropy: 3.5,
      env: ['BUILDKITE_PORTAL_TOKEN', 'BUILDKITE_REGISTRY_TOKEN', 'BUILDKITE_PACKAGES_TOKEN'],
      risk: 'Whoever has it can run the operations of one portal, or read the packages of one registry.',
      rotate: {
        docs: 'https://buildkite.com/docs/platform/security/tokens',
        steps: [
          'make a new token in the settings of the portal, or on the Tokens page of the registry',
          'put it where the old one is used, outside git',
          'delete the old one there',
        ],
      },
      examples: [
        'BUILDKITE_PORTAL_TOKEN=bkpat_<b64u:53><alnum:1>',
        'curl -H "Authorization: Bearer bkps_<b64u:63><alnum:1>" https://portal.buildkite.com/organizations/x',
        'token: bkpt_<b64u:198><alnum:1>\n',
      ],
      nearMisses: ['bkpat_<alnum:20>', 'bkps_<alnum:32>', 'bkpx_<alnum:64>'],
    },
    {
      id: 'old-api-access-token',
      name: 'Buildkite API access token (old form)',
      severity: 'critical',
      pattern: /[0-9a-z]{40}/,
      context: {
        words: ['buildkite token', 'buildkite secret', 'buildkite key', 'buildkite api', 'api.buildkite.com'],
        within: 80,
      },
      entropy: 3.2,
      confidence: 'medium',
      env: ['BUILDKITE_API_TOKEN', 'BUILDKITE_TOKEN', 'BUILDKITE_API_KEY', 'BUILDKITE_ACCESS_TOKEN'],
      risk: 'Whoever has it can do what its scopes allow: start builds, read logs, change pipelines and agents.',
      examples: [
        'BUILDKITE_API_TOKEN=<hex:40>',
        'curl -H "Authorization: Bearer <hex:40>" https://api.buildkite.com/v2/builds',
        'const buildkiteToken = "<lownum:40>";',
      ],
      nearMisses: ['BUILDKITE_COMMIT=<hex:40>', 'BUILDKITE_API_TOKEN=<upper:40>', 'BUILDKITE_TOKEN=<hex:32>'],
    },
    {
      id: 'old-agent-token',
      name: 'Buildkite agent token (old form)',
      severity: 'critical',
      pattern: /[0-9a-f]{50}/,
      context: { words: ['buildkite'], within: 80 },
      entropy: 3.2,
      confidence: 'medium',
      env: ['BUILDKITE_AGENT_TOKEN'],
      risk: 'Whoever has it can connect an agent to your organization and take its jobs with their code and secrets.',
      rotate: agentRotation,
      examples: [
        'BUILDKITE_AGENT_TOKEN=<hex:50>',
        'docker run -e BUILDKITE_AGENT_TOKEN="<hex:50>" buildkite/agent:3',
        '# buildkite-agent.cfg\ntoken="<hex:50>"\n',
      ],
      nearMisses: ['BUILDKITE_COMMIT=<hex:40>', 'BUILDKITE_AGENT_TOKEN=<upper:50>', 'BUILDKITE_BUILD_ID=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://buildkite.com/user/api-access-tokens',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
    steps: [
      'create a new token with few scopes at https://buildkite.com/user/api-access-tokens',
      'put it in BUILDKITE_API_TOKEN, outside git; it is shown only once',
      'revoke the old one there, or with DELETE https://api.buildkite.com/v2/access-token sent with it',
      'read the audit log of the organization; a bkua_ token in a public GitHub repository is revoked by itself',
    ],
  },
  checks: [
    {
      keys: ['api-access-token', 'old-api-access-token'],
      url: 'https://api.buildkite.com/v2/access-token',
      auth: 'bearer',
      answers: [
        { status: 200, json: { uuid: 'string', scopes: 'array', user: 'object' }, is: 'active' },
        { status: 401, json: { message: { includes: 'supply a valid API Access Token' } }, is: 'inactive' },
      ],
      tells: { account: 'user.email', name: 'description', scopes: 'scopes', expires: 'expires_at' },
      replies: [
        {
          status: 200,
          body: {
            uuid: 'u-1',
            scopes: ['read_builds'],
            description: 'Development token',
            created_at: '2025-07-16 06:07:42 UTC',
            user: { email: 'owner@example.com', name: 'Owner' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { message: 'Authentication required. Please supply a valid API Access Token: https://buildkite.com' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://buildkite.com/docs/apis/rest-api/access-token',
    },
    {
      // Counts only: no agent is registered by it.
      keys: ['agent-token', 'old-agent-token'],
      url: 'https://agent.buildkite.com/v3/metrics',
      auth: { header: 'Authorization', value: 'Token {key}' },
      answers: [
        {
          status: 200,
          json: { 'agents.total': 'number', 'jobs.scheduled': 'number', 'organization.slug': 'string' },
          is: 'active',
        },
        // A good token may be bound to addresses.
        { status: 401, json: { message: { includes: 'IP address' } }, is: 'unknown' },
        { status: 401, json: { message: 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'organization.slug', usage: 'agents.total' },
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        {
          status: 200,
          body: {
            agents: { idle: 1, busy: 0, total: 1, queues: {} },
            jobs: { scheduled: 5, running: 0, waiting: 0, total: 5, queues: {} },
            organization: { slug: 'example' },
          },
          is: 'active',
        },
        { status: 401, body: { message: 'Unauthorized' }, is: 'inactive' },
        { status: 401, body: { message: 'This IP address is not allowed' }, is: 'unknown' },
        { status: 401, body: '', is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://buildkite.com/docs/apis/agent-api/metrics',
    },
  ],
  revoke: [
    {
      keys: ['api-access-token', 'old-api-access-token'],
      does: 'Revokes the token: what uses it fails at once. This cannot be undone.',
      steps: [{ method: 'DELETE', url: 'https://api.buildkite.com/v2/access-token', auth: 'bearer', done: [204] }],
      source: 'https://buildkite.com/docs/apis/rest-api/access-token#revoke-the-current-token',
    },
  ],
  sources: [
    'https://buildkite.com/docs/platform/security/tokens',
    'https://buildkite.com/docs/apis/managing-api-tokens',
    'https://buildkite.com/docs/apis/rest-api/access-token',
    'bkar_, bkpat_, bkps_ and bkpt_, and the forms without prefix: observed in public code, not documented',
  ],
});
