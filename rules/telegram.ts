import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Telegram',
  site: 'https://telegram.org',
  keys: [
    {
      id: 'bot-token',
      name: 'Telegram bot token',
      severity: 'high',
      // In addresses of the Bot API the word bot stands directly before the number.
      pattern: /(?:bot)?(?<secret>(?<bot>[0-9]{5,16}):(?<hash>A[0-9A-Za-z_-]{34}))/,
      context: { words: ['telegram', 'tgram', 'telegraf', 'telebot', 'aiogram', 'bot', 'botfather'] },
      entropy: 3.5,
      env: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_TOKEN', 'TG_BOT_TOKEN', 'BOT_TOKEN', 'TELEGRAM_API_TOKEN'],
      tells: true,
      risk: 'Whoever has it can control the bot: read what it is sent, write to its users and change its webhook.',
      examples: [
        'TELEGRAM_BOT_TOKEN=<digit:10>:AA<b64u:32><alnum:1>',
        'curl https://api.telegram.org/bot<digit:9>:AA<b64u:32><alnum:1>/getMe',
        '{"telegram": {"token": "<digit:10>:AAH<b64u:31><alnum:1>"}}',
        "const bot = new Telegraf('<digit:10>:AAE<b64u:31><alnum:1>');",
        'tgram://<digit:9>:AAF<b64u:31><alnum:1>/<digit:9>/',
      ],
      nearMisses: [
        'TELEGRAM_BOT_TOKEN=<digit:10>:your-token-here',
        'telegram chat <digit:10>:<digit:35>',
        'TELEGRAM_BOT_TOKEN=<digit:10>:AA<b64u:20>',
        'telegram element clm<digit:8>:A<alnum:34>',
      ],
    },
    {
      id: 'app-api-hash',
      name: 'Telegram application api_hash',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['api_hash', 'apiHash', 'telethon', 'pyrogram'], within: 60 },
      entropy: 3,
      confidence: 'medium',
      env: ['TELEGRAM_API_HASH', 'TG_API_HASH', 'TELEGRAM_APP_HASH', 'API_HASH'],
      risk: 'Whoever has it and the api_id can log clients in under the name of your application and get it banned.',
      rotate: {
        console: 'https://my.telegram.org/apps',
        docs: 'https://core.telegram.org/api/obtaining_api_id',
        steps: [
          'take the value out of the code: Telegram has no way to replace an api_hash',
          'for a fresh pair register an application at https://my.telegram.org/apps with another account',
          'put the new pair in TELEGRAM_API_ID and TELEGRAM_API_HASH, outside git',
        ],
      },
      examples: [
        'TELEGRAM_API_HASH=<hex:32>',
        "client = TelegramClient('me', api_id=<digit:7>, api_hash='<hex:32>')",
        '[pyrogram]\napi_id = <digit:7>\napi_hash = <hex:32>\n',
      ],
      nearMisses: [
        'file_md5: <hex:32>',
        'TELEGRAM_API_HASH=<hex:16>',
        'api_hash="<uuid>"',
        'TELEGRAM_API_ID=<digit:8>',
      ],
    },
    {
      id: 'telethon-session',
      name: 'Telegram session string (Telethon)',
      severity: 'critical',
      pattern: /1[AB][0-9A-Za-z_-]{350}=/,
      context: { words: ['telethon', 'StringSession', 'string_session', 'session_string'] },
      entropy: 4.5,
      env: ['STRING_SESSION', 'SESSION_STRING', 'TELETHON_SESSION', 'TELEGRAM_SESSION'],
      risk: 'Whoever has it is logged in as the account: all chats, contacts and files, without password or code.',
      rotate: {
        docs: 'https://docs.telethon.dev/en/stable/concepts/sessions.html',
        steps: [
          'end the session under Settings, Devices (Active sessions) in a Telegram app; best end all other sessions',
          'log in anew to make a new session string, and keep it outside git',
          'switch on two-step verification and look for chats and devices that you do not know',
        ],
      },
      examples: [
        'STRING_SESSION=1BV<b64u:348><alnum:1>=',
        "client = TelegramClient(StringSession('1AZ<b64u:348><alnum:1>='), api_id, api_hash)",
        '{"session_string": "1BJ<b64u:348><alnum:1>="}',
      ],
      nearMisses: [
        'STRING_SESSION=1BV<b64u:100>=',
        'STRING_SESSION=your_string_session',
        'data:image/png;base64,1BV<b64u:348><alnum:1>=',
      ],
    },
  ],
  rotate: {
    docs: 'https://core.telegram.org/bots/features#botfather',
    steps: [
      'send /revoke to @BotFather and choose the bot: it gives a new token and the old one ends at once',
      'put the new token in TELEGRAM_BOT_TOKEN, outside git',
      'call getWebhookInfo and set your webhook again if it points to an address that is not yours',
    ],
  },
  checks: [
    {
      keys: ['bot-token'],
      url: 'https://api.telegram.org/bot{bot}:{hash}/getMe',
      auth: 'in-path',
      answers: [
        {
          status: 200,
          json: { ok: { is: true }, 'result.is_bot': { is: true }, 'result.username': 'string' },
          is: 'active',
        },
        { status: 401, json: { ok: { is: false }, description: { includes: 'Unauthorized' } }, is: 'inactive' },
      ],
      tells: { account: 'result.username', name: 'result.first_name' },
      replies: [
        {
          status: 200,
          body: {
            ok: true,
            result: { id: 1234567890, is_bot: true, first_name: 'Example', username: 'example_bot' },
          },
          is: 'active',
        },
        { status: 401, body: { ok: false, error_code: 401, description: 'Unauthorized' }, is: 'inactive' },
        { status: 404, body: { ok: false, error_code: 404, description: 'Not Found' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            ok: false,
            error_code: 429,
            description: 'Too Many Requests: retry after 5',
            parameters: { retry_after: 5 },
          },
          is: 'unknown',
        },
      ],
      source: 'https://core.telegram.org/bots/api#getme',
    },
  ],
  sources: [
    'https://core.telegram.org/bots/api#authorizing-your-bot',
    'https://core.telegram.org/bots/features#botfather',
    'https://core.telegram.org/api/obtaining_api_id',
    'https://docs.telethon.dev/en/stable/concepts/sessions.html',
    'length of the bot token: observed in public code, not documented',
  ],
});
