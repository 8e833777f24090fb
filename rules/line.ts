import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'LINE',
  site: 'https://developers.line.biz',
  keys: [
    {
      id: 'channel-access-token',
      name: 'LINE channel access token',
      severity: 'high',
      pattern: /[0-9A-Za-z+/]{171,172}=?/,
      context: {
        words: ['line_channel', 'lineChannel', 'api.line.me', 'channel_access_token', 'channelAccessToken', 'linebot'],
        within: 100,
      },
      env: ['LINE_CHANNEL_ACCESS_TOKEN', 'CHANNEL_ACCESS_TOKEN', 'LINE_ACCESS_TOKEN', 'LINE_TOKEN', 'LINE_BOT_TOKEN'],
      entropy: 4.5,
      risk: 'Whoever has it can send messages as your official account, at your cost, and read the profiles of its friends.',
      examples: [
        'LINE_CHANNEL_ACCESS_TOKEN=<alnum:171>=',
        "const config = { channelAccessToken: '<b64:170><alnum:1>=' };",
        'curl https://api.line.me/v2/bot/info -H "Authorization: Bearer <alnum:172>"',
      ],
      nearMisses: [
        'LINE_CHANNEL_ACCESS_TOKEN=YOUR_CHANNEL_ACCESS_TOKEN',
        'signature = "<alnum:172>"',
        'LINE_CHANNEL_ACCESS_TOKEN=<alnum:64>',
      ],
    },
    {
      id: 'channel-secret',
      name: 'LINE channel secret',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['line_channel_secret', 'line_secret', 'channelSecret'], within: 40 },
      env: ['LINE_CHANNEL_SECRET', 'LINE_CLIENT_SECRET', 'LINE_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:channel|client)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{10})/ },
      risk: 'Whoever has it with the channel id can issue access tokens of the channel and forge its webhooks.',
      examples: [
        'LINE_CHANNEL_ID=<digit:10>\nLINE_CHANNEL_SECRET=<hex:32>\n',
        'LINE_CHANNEL_SECRET=<hex:32>',
        "const config = { channelSecret: '<hex:32>' };",
        'line:\n  line_channel_secret: "<hex:32>"\n',
      ],
      nearMisses: ['line_checksum: <hex:32>', 'LINE_CHANNEL_SECRET=<hex:16>', 'LINE_CHANNEL_ID=<digit:10>'],
    },
    {
      id: 'notify-token',
      name: 'LINE Notify token',
      retired: '2025-03, LINE closed Notify',
      severity: 'low',
      pattern: /[0-9A-Za-z]{43}/,
      context: { words: ['line_notify', 'linenotify', 'notify-api.line.me'], within: 80 },
      env: ['LINE_NOTIFY_TOKEN', 'LINE_NOTIFY_ACCESS_TOKEN', 'LINE_NOTIFY_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can do nothing any more: LINE Notify ended on 31 March 2025.',
      rotate: {
        docs: 'https://developers.line.biz/en/docs/messaging-api/',
        steps: ['remove the token and what calls LINE Notify', 'use the Messaging API instead'],
      },
      examples: [
        'LINE_NOTIFY_TOKEN=<alnum:43>',
        'curl -H "Authorization: Bearer <alnum:43>" https://notify-api.line.me/api/notify -d message=hi',
        "line_notify_token = '<alnum:43>'",
      ],
      nearMisses: ['LINE_NOTIFY_TOKEN=<alnum:20>', 'line=<alnum:43>', 'LINE_NOTIFY_TOKEN=your_line_notify_token'],
    },
  ],
  rotate: {
    console: 'https://developers.line.biz/console/',
    docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    steps: [
      'reissue the token or the secret on the page of the channel in the console; the old token may be kept alive for up to a day',
      'put the new one where the old one is used, outside git',
      'revoke what is left of the old token with POST https://api.line.me/v2/oauth/revoke and look through the sent messages',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['channel-secret'],
      url: 'https://api.line.me/oauth2/v3/token',
      client: 'in-body',
      source: 'https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token',
    },
    {
      keys: ['channel-access-token'],
      url: 'https://api.line.me/v2/bot/info',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { userId: 'string', basicId: { includes: '@' }, displayName: 'string', chatMode: 'string' },
          is: 'active',
        },
        {
          status: 401,
          json: { message: { includes: 'Confirm that the access token in the authorization header is valid' } },
          is: 'inactive',
        },
        {
          status: 403,
          json: { message: { includes: 'not available for your account' } },
          is: 'limited',
          because: 'its account may not use the Messaging API',
        },
      ],
      tells: { account: 'basicId', name: 'displayName' },
      replies: [
        {
          status: 200,
          body: {
            userId: 'U1',
            basicId: '@000abcde',
            displayName: 'Example',
            chatMode: 'bot',
            markAsReadMode: 'auto',
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            message:
              'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.',
          },
          is: 'inactive',
        },
        { status: 403, body: { message: 'Access to this API is not available for your account' }, is: 'limited' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { message: 'The API rate limit has been exceeded. Try again later.' },
          is: 'unknown',
        },
      ],
      source: 'https://developers.line.biz/en/reference/messaging-api/#get-bot-info',
    },
  ],
  revoke: [
    {
      keys: ['channel-access-token'],
      does: 'Revokes the token: what uses it fails at once.',
      steps: [
        {
          method: 'POST',
          url: 'https://api.line.me/v2/oauth/revoke',
          auth: 'in-body',
          form: { access_token: '{key}' },
          done: [200],
        },
      ],
      source:
        'https://developers.line.biz/en/reference/messaging-api/#revoke-longlived-or-shortlived-channel-access-token',
    },
  ],
  sources: [
    'https://developers.line.biz/en/docs/basics/channel-access-token/',
    'https://developers.line.biz/en/reference/messaging-api/',
    'key shapes: observed in public code, not documented',
  ],
});
