import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Notion',
  site: 'https://www.notion.com',
  keys: [
    {
      id: 'api-token',
      name: 'Notion API token',
      severity: 'high',
      pattern: /ntn_[0-9]{11}[0-9A-Za-z]{35}/,
      env: ['NOTION_TOKEN', 'NOTION_API_KEY', 'NOTION_API_TOKEN', 'NOTION_KEY', 'NOTION_INTEGRATION_TOKEN'],
      risk: 'Whoever has it can read, and by its capabilities change, the pages shared with the integration.',
      examples: [
        'NOTION_TOKEN=ntn_<digit:11><alnum:35>',
        "const notion = new Client({ auth: 'ntn_<digit:11><alnum:35>' });",
        'curl -H "Authorization: Bearer ntn_<digit:11><alnum:35>" https://api.notion.com/v1/users',
      ],
      nearMisses: ['NOTION_TOKEN=ntn_your_integration_token', 'ntn_<lower:46>', 'NOTION_PAGE_ID=<uuid4hex>'],
    },
    {
      id: 'legacy-token',
      name: 'Notion integration token (old form)',
      severity: 'high',
      // Until September 2024. secret_ begins much else, so the name must stand near.
      pattern: /secret_[0-9A-Za-z]{43}/,
      context: { words: ['notion'], within: 144 },
      env: ['NOTION_TOKEN', 'NOTION_API_KEY', 'NOTION_API_TOKEN', 'NOTION_KEY', 'NOTION_INTEGRATION_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read, and by its capabilities change, the pages shared with the integration.',
      examples: [
        'NOTION_API_KEY=secret_<alnum:43>',
        'notion = Client(auth="secret_<alnum:43>")',
        '{"notion": {"token": "secret_<alnum:43>", "databaseId": "<uuid4hex>"}}',
      ],
      nearMisses: [
        'client_secret_<alnum:43>',
        'NOTION_API_KEY=secret_your_notion_integration_token_goes_here_now',
        'OTHER_KEY=secret_<alnum:43>',
      ],
    },
    {
      id: 'oauth-refresh-token',
      name: 'Notion OAuth refresh token',
      severity: 'high',
      pattern: /nrt_[0-9]{11}[0-9A-Za-z]{35}/,
      env: ['NOTION_REFRESH_TOKEN', 'NOTION_OAUTH_REFRESH_TOKEN'],
      risk: 'Whoever has it and the client secret can get new access tokens for the workspace.',
      rotate: {
        docs: 'https://developers.notion.com/docs/authorization',
        steps: [
          'refresh once with POST /v1/oauth/token: the answer holds a new pair, and the old refresh token ends',
          'store the new pair outside git',
          'revoke the old access token with POST /v1/oauth/revoke, and refresh the client secret if it leaked too',
        ],
      },
      examples: [
        'NOTION_REFRESH_TOKEN=nrt_<digit:11><alnum:35>',
        '{"access_token": "ntn_<digit:11><alnum:18><alnum:17>", "refresh_token": "nrt_<digit:11><alnum:35>"}',
        "refreshToken: 'nrt_<digit:11><alnum:35>',",
      ],
      nearMisses: ['numba_nrt_<lower:20>', 'refresh_token: nrt_rotated', 'NRT_<digit:11><alnum:35>'],
    },
  ],
  rotate: {
    console: 'https://www.notion.so/profile/integrations',
    docs: 'https://developers.notion.com/docs/authorization',
    steps: [
      'open the integration at https://www.notion.so/profile/integrations, Configuration',
      'refresh the internal integration secret: the old one ends at once',
      'put the new one where the old one is used',
      'see under Access whether the integration still needs all pages shared with it',
    ],
  },
  checks: [
    {
      keys: ['api-token', 'legacy-token'],
      url: 'https://api.notion.com/v1/users/me',
      auth: 'bearer',
      headers: { 'Notion-Version': '2022-06-28' },
      answers: [
        { status: 200, json: { object: { is: 'user' }, type: 'string', id: 'string' }, is: 'active' },
        { status: 401, json: { object: { is: 'error' }, code: { is: 'unauthorized' } }, is: 'inactive' },
        {
          status: 403,
          json: { object: { is: 'error' }, code: { is: 'restricted_resource' } },
          is: 'limited',
          because: 'no right to read its user',
        },
      ],
      tells: {
        name: 'name',
        kind: 'type',
        organisation: 'bot.workspace_name',
        account: 'bot.owner.user.person.email',
      },
      replies: [
        {
          status: 200,
          body: {
            object: 'user',
            id: 'u1',
            name: 'Demo',
            type: 'bot',
            bot: { owner: { type: 'workspace', workspace: true }, workspace_name: 'Example' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
          is: 'inactive',
        },
        {
          status: 403,
          body: { object: 'error', status: 403, code: 'restricted_resource', message: 'Insufficient permissions.' },
          is: 'limited',
        },
        {
          status: 429,
          body: { object: 'error', status: 429, code: 'rate_limited', message: 'Slow down.' },
          is: 'unknown',
        },
      ],
      source: 'https://developers.notion.com/reference/get-self',
    },
  ],
  sources: [
    'https://developers.notion.com/docs/authorization',
    'https://developers.notion.com/page/changelog',
    'lengths: observed in public code, not documented',
  ],
});
