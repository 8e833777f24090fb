import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Discord',
  site: 'https://discord.com',
  keys: {
    'bot-token': {
      name: 'Discord bot token',
      severity: 'critical',
      // The first part is the bot's id, a number of 17 to 19 digits, in base64: ids that begin with 1, 2 or 3.
      // Two rules, so that each has a list of literal beginnings and neither needs a word near it.
      pattern:
        /M[Tjz](?:A|E|I|M|Q|U|Y|c|g|k)[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){4}[0-9A-Za-z]{3,6}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,40}/,
      env: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN', 'BOT_TOKEN'],
      risk: 'Whoever has it can act as the bot in every server that it is in: read channels, write to members, delete channels and ban people.',
      examples: [
        'DISCORD_TOKEN=<base64:1<digit:17>>.<b64u:6>.<b64u:37><alnum:1>',
        '{"token": "<base64:2<digit:17>>.<b64u:6>.<b64u:26><alnum:1>", "prefix": "!"}',
        "client.login('<base64:1<digit:17>>Mg.<b64u:6>.<b64u:37><alnum:1>');",
        'bot.run("<base64:3<digit:17>>.<b64u:6>.<b64u:26><alnum:1>")',
      ],
      nearMisses: [
        'DISCORD_TOKEN=your.discord.token',
        'session=<base64:{"alg":"HS256"}>.<b64u:30>.<b64u:43>',
        'DISCORD_CLIENT_ID=1<digit:17>',
        'data = "<base64:1<digit:17>>.<alnum:4>.<alnum:27>"',
      ],
    },
    'bot-token-4-to-9': {
      name: 'Discord bot token',
      severity: 'critical',
      // As above, for bots whose id begins with 4 to 9.
      pattern:
        /(?:N[DTjz]|O[DT])(?:A|E|I|M|Q|U|Y|c|g|k)[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){4}[0-9A-Za-z]{3,6}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,40}/,
      env: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN', 'BOT_TOKEN'],
      risk: 'Whoever has it can act as the bot in every server that it is in: read channels, write to members, delete channels and ban people.',
      examples: [
        'DISCORD_BOT_TOKEN="<base64:7<digit:17>>.<b64u:6>.<b64u:26><alnum:1>"',
        'discord:\n  token: <base64:9<digit:17>>.<b64u:6>.<b64u:37><alnum:1>\n',
        'curl -H "Authorization: Bot <base64:4<digit:17>>.<b64u:6>.<b64u:26><alnum:1>" https://discord.com/api/v10/users/@me',
      ],
      nearMisses: [
        'token: NTk.your-token.goes-here',
        'NDA<lower:21>.<b64u:6>.<b64u:27>',
        'DISCORD_GUILD_ID=7<digit:17>',
      ],
    },
    'bot-token-altered': {
      name: 'Discord bot token, altered',
      noCheck: 'it is no whole token: somebody changed it',
      severity: 'low',
      // The id in it is no number: somebody changed some characters before it was shown, or it is of something else.
      pattern: /[MN][Tjz](?:A|E|I|M|Q|U|Y|c|g|k)[0-9A-Za-z_-]{20,25}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,40}/,
      shape: [
        'MTA<b64u:22>.<b64u:6>.<b64u:26><alnum:1>',
        'NTg<b64u:23>.<b64u:6>.<b64u:37><alnum:1>',
        'NjU<b64u:21>.<b64u:6>.<b64u:26><alnum:1>',
      ],
      confidence: 'low',
      entropy: 4,
      risk: 'Whoever has it can act as the bot in every server that it is in, once the changed characters are guessed.',
      nearMisses: ['MTA<b64u:22>.<b64u:12>.<b64u:27>', 'MTA<b64u:12>.<b64u:6>.<b64u:27>', 'MTA.<b64u:6>.<b64u:27>'],
    },
    'user-token-mfa': {
      name: 'Discord user token',
      noCheck: 'Discord forbids programs to use the token of a user, and closes accounts for it',
      severity: 'critical',
      pattern: /mfa\.[0-9A-Za-z_-]{84}/,
      shape: 'mfa.<b64u:83><alnum:1>',
      env: ['DISCORD_TOKEN', 'DISCORD_USER_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can act as that Discord user: read the private messages and write in the name of the account.',
      nearMisses: ['mfa_<alnum:84>', 'import totp from "mfa.<lower:12>"'],
      rotate: {
        steps: [
          'change the password of the Discord account: all its tokens die with it',
          'log out unknown devices and remove unknown apps under User Settings, Devices and Authorized Apps',
          'use a bot with a bot token in the program: Discord forbids programs that use the token of a user',
        ],
      },
    },
    webhook: {
      name: 'Discord webhook',
      severity: 'medium',
      pattern:
        /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/(?<hook>[0-9]{17,20})\/(?<token>[0-9A-Za-z_-]{60,68})/,
      shape: [
        'https://discord.com/api/webhooks/<digit:18>/<b64u:67><alnum:1>',
        'https://discordapp.com/api/webhooks/<digit:18>/<b64u:67><alnum:1>',
        'https://canary.discord.com/api/webhooks/<digit:19>/<b64u:67><alnum:1>',
        'https://discord.com/api/v10/webhooks/<digit:19>/<b64u:67><alnum:1>',
      ],
      env: ['DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'],
      risk: 'Whoever has it can write into the channel under any name, change the webhook and delete it.',
      nearMisses: [
        'https://discord.com/api/webhooks/<digit:18>',
        'https://discord.com/channels/<digit:18>/<digit:18>/<digit:19>',
      ],
      rotate: {
        docs: 'https://support.discord.com/hc/en-us/articles/228383668',
        make: 'make a new webhook for the channel under Server Settings, Integrations, Webhooks',
        put: 'put its address where the old one is used, outside git',
        end: 'delete the old webhook there, or by a DELETE request to its own address',
      },
    },
    'client-secret': {
      name: 'Discord OAuth2 client secret',
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<b64u:31><alnum:1>',
      context: {
        words: [
          'discord_client_secret',
          'discord_secret',
          'discord_oauth',
          'discord.com/api/oauth2',
          'discord_strategy',
        ],
        within: 80,
      },
      env: ['DISCORD_CLIENT_SECRET', 'DISCORD_SECRET', 'AUTH_DISCORD_SECRET'],
      entropy: 3.9,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{17,20})/ },
      risk: 'Whoever has it can pose as your application in the OAuth2 login and use its client credentials grant in the name of its owner.',
      examples: 'DISCORD_CLIENT_ID=<digit:19>\nDISCORD_CLIENT_SECRET=<b64u:31><alnum:1>\n',
      nearMisses: 'DISCORD_CLIENT_SECRET=<hex:32>',
      rotate: {
        console: 'https://discord.com/developers/applications',
        docs: 'https://discord.com/developers/docs/topics/oauth2',
        make: 'open the application in the Developer Portal, page OAuth2, and press Reset Secret: the old one dies at once',
        put: 'put the new secret where the old one was used, outside git; it is shown only once',
      },
    },
  },
  rotate: {
    console: 'https://discord.com/developers/applications',
    docs: 'https://discord.com/developers/docs/topics/oauth2#bots',
    make: 'open the application in the Developer Portal, page Bot, and press Reset Token: the old token dies at once',
    put: 'put the new token where the old one was used, outside git; it is shown only once',
    end: 'look through the audit log of the servers for what the bot did since the leak',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://discord.com/api/v10/oauth2/token',
      client: 'basic',
      grant: 'made-up code',
      source: 'https://discord.com/developers/docs/topics/oauth2',
    },
    {
      keys: ['bot-token', 'bot-token-4-to-9'],
      url: 'https://discord.com/api/v10/users/@me',
      auth: { header: 'Authorization', value: 'Bot {key}' },
      active: { id: 'string', username: 'string', bot: { is: true } },
      inactive: { message: { is: '401: Unauthorized' }, code: { is: 0 } },
      tells: { account: 'username' },
      accepted: { id: '1', username: 'example-bot', discriminator: '0001', bot: true, verified: true },
      refused: { message: '401: Unauthorized', code: 0 },
      tooMany: { message: 'You are being rate limited.', retry_after: 1.5 },
      source: 'https://discord.com/developers/docs/resources/user#get-current-user',
    },
    {
      keys: ['webhook'],
      url: 'https://discord.com/api/v10/webhooks/{hook}/{token}',
      auth: 'in-path',
      active: { id: 'string', channel_id: 'string', type: 'number', token: 'string' },
      inactive: { status: 404, json: { code: { is: 10015 } } },
      answers: { status: 401, json: { code: { is: 50027 } }, is: 'inactive' },
      tells: { name: 'name', organisation: 'guild_id' },
      accepted: { id: '1', type: 1, name: 'Example', channel_id: '2', guild_id: '3', token: 'example' },
      refused: { message: 'Unknown Webhook', code: 10015 },
      unclear: { 404: { message: '404: Not Found', code: 0 } },
      tooMany: { message: 'You are being rate limited.', retry_after: 64.57, global: false },
      replies: { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 }, is: 'inactive' },
      source: 'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token',
    },
  ],
  revoke: {
    keys: ['webhook'],
    does: 'Deletes the webhook: nobody can write into the channel with its address any more.',
    steps: {
      method: 'DELETE',
      url: 'https://discord.com/api/v10/webhooks/{hook}/{token}',
      auth: 'in-path',
      done: [204],
    },
    source: 'https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token',
  },
  sources: [
    'https://discord.com/developers/docs/reference#authentication',
    'https://discord.com/developers/docs/resources/webhook',
    'format of tokens and secrets: {observed}',
  ],
});
