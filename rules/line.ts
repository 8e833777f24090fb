import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LINE',
  site: 'https://developers.line.biz',
  keys: {
    'channel-access-token': {
      name: 'LINE channel access token',
      pattern: /[0-9A-Za-z+/]{171,172}=?/,
      shape: ['<b64:170><alnum:1>=', '<alnum:172>'],
      context: { words: ['line_channel', 'api.line.me', 'channel_access_token', 'linebot'], within: 100 },
      env: ['LINE_CHANNEL_ACCESS_TOKEN', 'CHANNEL_ACCESS_TOKEN', 'LINE_ACCESS_TOKEN', 'LINE_TOKEN', 'LINE_BOT_TOKEN'],
      entropy: 4.5,
      risk: 'Whoever has it can send messages as your official account, at your cost, and read the profiles of its friends.',
    },
    'channel-secret': {
      name: 'LINE channel secret',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['line_channel_secret', 'line_secret', 'channelSecret', 'linebot.New(', 'WebhookHandler('],
        within: 40,
      },
      env: ['LINE_CHANNEL_SECRET', 'LINE_CLIENT_SECRET', 'LINE_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:channel|client)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{10})/ },
      risk: 'Whoever has it with the channel id can issue access tokens of the channel and forge its webhooks.',
      examples: [
        'LINE_CHANNEL_ID=<digit:10>\nLINE_CHANNEL_SECRET=<hex:32>\n',
        "handler = WebhookHandler('<hex:32>')",
        'bot, err := linebot.New("<hex:32>", token)',
      ],
      nearMisses: 'line_checksum: <hex:32>',
    },
    'notify-token': {
      name: 'LINE Notify token',
      retired: '2025-03, LINE closed Notify',
      severity: 'low',
      pattern: /[0-9A-Za-z]{43}/,
      shape: '<alnum:43>',
      context: { words: ['line_notify', 'notify-api.line.me'], within: 80 },
      env: ['LINE_NOTIFY_TOKEN', 'LINE_NOTIFY_ACCESS_TOKEN', 'LINE_NOTIFY_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can do nothing any more: LINE Notify ended on 31 March 2025.',
      rotate: {
        docs: 'https://developers.line.biz/en/docs/messaging-api/',
        steps: ['remove the token and what calls LINE Notify', 'use the Messaging API instead'],
      },
      examples: 'curl -H "Authorization: Bearer <alnum:43>" https://notify-api.line.me/api/notify -d message=hi',
      nearMisses: 'line=<alnum:43>',
    },
  },
  rotate: {
    console: 'https://developers.line.biz/console/',
    docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    make: 'reissue the token or the secret on the page of the channel in the console; the old token may be kept alive for up to a day',
    put: 'put the new one where the old one is used, outside git',
    end: 'revoke what is left of the old token with POST https://api.line.me/v2/oauth/revoke and look through the sent messages',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['channel-secret'],
      url: 'https://api.line.me/oauth2/v3/token',
      client: 'in-body',
      refusalMayMean: 'that it is of a channel for LINE Login: what those are told is documented nowhere',
      source: 'https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token',
    },
    {
      keys: ['channel-access-token'],
      url: 'https://api.line.me/v2/bot/info',
      active: { userId: 'string', basicId: { includes: '@' }, displayName: 'string', chatMode: 'string' },
      inactive: { message: { includes: 'Confirm that the access token in the authorization header is valid' } },
      limited: {
        status: 403,
        json: { message: { includes: 'not available for your account' } },
        because: 'its account may not use the Messaging API',
      },
      tells: { account: 'basicId', name: 'displayName' },
      accepted: { userId: 'U1', basicId: '@000abcde', displayName: 'Example', chatMode: 'bot', markAsReadMode: 'auto' },
      refused: {
        message:
          'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.',
      },
      recorded: { limited: { message: 'Access to this API is not available for your account' } },
      tooMany: { message: 'The API rate limit has been exceeded. Try again later.' },
      source: 'https://developers.line.biz/en/reference/messaging-api/#get-bot-info',
    },
  ],
  revoke: {
    keys: ['channel-access-token'],
    does: 'Revokes the token: what uses it fails at once.',
    steps: {
      method: 'POST',
      url: 'https://api.line.me/v2/oauth/revoke',
      auth: 'in-body',
      form: { access_token: '{key}' },
      done: [200],
    },
    source:
      'https://developers.line.biz/en/reference/messaging-api/#revoke-longlived-or-shortlived-channel-access-token',
  },
  sources: ['{docs}', 'https://developers.line.biz/en/reference/messaging-api/', 'key shapes: {observed}'],
});
