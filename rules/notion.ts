import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Notion',
  site: 'https://www.notion.com',
  keys: {
    'api-token': {
      name: 'Notion API token',
      pattern: /ntn_[0-9]{11}[0-9A-Za-z]{35}/,
      shape: 'ntn_<digit:11><alnum:35>',
      env: ['NOTION_TOKEN', 'NOTION_API_KEY', 'NOTION_API_TOKEN', 'NOTION_KEY', 'NOTION_INTEGRATION_TOKEN'],
      risk: 'Whoever has it can read, and by its capabilities change, the pages shared with the integration.',
      nearMisses: ['ntn_<lower:46>', 'NOTION_PAGE_ID=<uuid4hex>'],
    },
    'legacy-token': {
      name: 'Notion integration token (old form)',
      // Until September 2024. secret_ begins much else, so the name must stand near.
      pattern: /secret_[0-9A-Za-z]{43}/,
      shape: 'secret_<alnum:43>',
      context: { words: ['notion'], within: 144 },
      tells: true,
      env: ['NOTION_TOKEN', 'NOTION_API_KEY', 'NOTION_API_TOKEN', 'NOTION_KEY', 'NOTION_INTEGRATION_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read, and by its capabilities change, the pages shared with the integration.',
      examples: '{"notion": {"token": "secret_<alnum:43>", "databaseId": "<uuid4hex>"}}',
    },
    'client-secret': {
      name: 'Notion OAuth client secret',
      // Of the form that tokens had until September 2024, and still made so: only its name tells which it is.
      pattern: /secret_[0-9A-Za-z]{43}/,
      shape: 'secret_<alnum:43>',
      context: { words: ['client secret', 'oauth secret'], within: 10 },
      env: ['NOTION_CLIENT_SECRET', 'NOTION_OAUTH_CLIENT_SECRET', 'OAUTH_CLIENT_SECRET', 'AUTH_NOTION_SECRET'],
      beside: {
        pair: /client[_-]?id["'\])]{0,2}\s{0,3}(?:=>|[:=,])\s{0,3}["']?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      },
      entropy: 4,
      risk: 'Whoever has it and the refresh token of a workspace can get access to what the workspace shares with the app.',
      rotate: {
        console: 'https://www.notion.so/profile/integrations',
        docs: 'https://developers.notion.com/docs/authorization',
        make: 'open the public integration at {console}, Configuration, and refresh its client secret',
        put: 'put the new one where the old one is used, outside git',
        end: 'make sure that a token request with the old one is refused',
      },
      examples: [
        'NOTION_CLIENT_ID=<uuid>\nNOTION_CLIENT_SECRET=secret_<alnum:43>\n',
        '{"notion": {"clientId": "<uuid>", "clientSecret": "secret_<alnum:43>"}}',
      ],
      nearMisses: ['CLIENT_SECRET=secret_<lower:20>', 'NOTION_CLIENT_ID=<uuid>'],
    },
    'oauth-refresh-token': {
      name: 'Notion OAuth refresh token',
      noCheck: 'the one call that takes it makes a new token and ends this one',
      pattern: /nrt_[0-9]{11}[0-9A-Za-z]{35}/,
      shape: 'nrt_<digit:11><alnum:35>',
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
      nearMisses: ['numba_nrt_<lower:20>', 'NRT_<digit:11><alnum:35>'],
    },
  },
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
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://api.notion.com/v1/oauth/token',
      client: 'basic',
      grant: 'made-up code',
      source: 'https://developers.notion.com/reference/create-a-token',
    },
    {
      keys: ['api-token', 'legacy-token'],
      url: 'https://api.notion.com/v1/users/me',
      headers: { 'Notion-Version': '2022-06-28' },
      active: { object: { is: 'user' }, type: 'string', id: 'string' },
      inactive: { object: { is: 'error' }, code: { is: 'unauthorized' } },
      limited: {
        status: 403,
        json: { object: { is: 'error' }, code: { is: 'restricted_resource' } },
        because: 'no right to read its user',
      },
      tells: { name: 'name', kind: 'type', organisation: 'bot.workspace_name', account: 'bot.owner.user.person.email' },
      accepted: {
        object: 'user',
        id: 'u1',
        name: 'Demo',
        type: 'bot',
        bot: { owner: { type: 'workspace', workspace: true }, workspace_name: 'Example' },
      },
      refused: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
      recorded: {
        limited: { object: 'error', status: 403, code: 'restricted_resource', message: 'Insufficient permissions.' },
      },
      tooMany: { object: 'error', status: 429, code: 'rate_limited', message: 'Slow down.' },
      source: 'https://developers.notion.com/reference/get-self',
    },
  ],
  sources: [
    '{docs}',
    'https://developers.notion.com/page/changelog',
    'lengths, and that a client secret looks like a token of the old form: {observed}',
  ],
});
