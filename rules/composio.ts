import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Composio',
  site: 'https://composio.dev',
  keys: [
    {
      id: 'project-key',
      name: 'Composio project API key',
      severity: 'critical',
      // "ak_" begins the keys of others as well.
      pattern: /ak_[0-9A-Za-z_-]{19}[0-9A-Za-z]/,
      context: { words: ['composio', 'backend.composio.dev'], within: 120 },
      env: ['COMPOSIO_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can act through every account that the users of the project have connected: mail, code, files, chats.',
      examples: [
        'COMPOSIO_API_KEY=ak_<alnum:20>',
        'curl https://backend.composio.dev/api/v3.1/tools -H "x-api-key: ak_<alnum:20>"',
        "const composio = new Composio({ apiKey: 'ak_<alnum:20>' });",
        '{"composio": {"apiKey": "ak_<alnum:20>"}}',
      ],
      nearMisses: [
        'COMPOSIO_API_KEY=ak_your_composio_key',
        'key: ak_<alnum:20>',
        'COMPOSIO_AUTH_CONFIG_ID=ac_<alnum:12>',
        'composio_user_id: pg-test-<uuid>',
      ],
    },
    {
      id: 'organization-key',
      name: 'Composio organization API key',
      severity: 'critical',
      pattern: /oak_[0-9A-Za-z_-]{19}[0-9A-Za-z]/,
      context: { words: ['composio', 'x-org-api-key'], within: 120 },
      env: ['COMPOSIO_ORG_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can make, change and delete the projects of the organization, and keys for them.',
      examples: [
        'COMPOSIO_ORG_API_KEY=oak_<alnum:20>',
        'curl https://backend.composio.dev/api/v3.1/org/projects -H "x-org-api-key: oak_<alnum:20>"',
        '{"composio": {"orgApiKey": "oak_<alnum:20>"}}',
      ],
      nearMisses: ['COMPOSIO_ORG_API_KEY=oak_your_key', 'key: oak_<alnum:20>', 'composio: soak_<alnum:20>'],
    },
    {
      id: 'consumer-key',
      name: 'Composio consumer API key',
      severity: 'high',
      pattern: /ck_[0-9A-Za-z_-]{19}[0-9A-Za-z]/,
      context: { words: ['composio', 'x-consumer-api-key'], within: 120 },
      env: ['COMPOSIO_CONSUMER_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can use the accounts that its owner has connected, through Composio’s MCP servers.',
      examples: [
        'COMPOSIO_CONSUMER_API_KEY=ck_<alnum:20>',
        '{"headers": {"x-consumer-api-key": "ck_<alnum:20>"}}',
        'composio mcp --consumer-key ck_<alnum:20>',
      ],
      nearMisses: ['COMPOSIO_CONSUMER_API_KEY=ck_your_key', 'key: ck_<alnum:20>', 'composio: track_<alnum:20>'],
    },
  ],
  rotate: {
    console: 'https://platform.composio.dev',
    docs: 'https://docs.composio.dev/reference/authenticating-to-composio',
    steps: [
      'create a new key at https://platform.composio.dev: of a project under Settings, Project Settings, API Keys; of an organization under Organization Settings, General Settings',
      'put it in COMPOSIO_API_KEY, outside git',
      'delete the old key there',
      'look at the connected accounts and the logs of the project for calls that are not yours',
    ],
  },
  checks: [
    {
      keys: ['project-key'],
      url: 'https://backend.composio.dev/api/v3/auth/session/info',
      auth: { header: 'x-api-key' },
      answers: [
        {
          status: 200,
          json: { 'project.name': 'string', 'project.org.name': 'string', api_key: 'object' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { organisation: 'project.org.name', name: 'project.name', account: 'org_member.email' },
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        {
          status: 200,
          body: {
            project: { name: 'demo', org: { name: 'acme' } },
            api_key: { name: 'ci' },
            org_member: { user_id: 'u1', email: 'owner@example.com' },
          },
          is: 'active',
        },
        { status: 401, body: { error: { message: 'Invalid API key', status: 401 } }, is: 'inactive' },
        { status: 429, body: { error: { message: 'Too many requests', status: 429 } }, is: 'unknown' },
      ],
      source: 'https://docs.composio.dev/reference/v3/api-reference/authentication/getAuthSessionInfo',
    },
  ],
  sources: [
    'https://docs.composio.dev/reference/authenticating-to-composio',
    'https://docs.composio.dev/docs/projects',
    'https://docs.composio.dev/docs/composio-connect',
  ],
});
