import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Lark / Feishu',
  site: 'https://www.larksuite.com',
  keys: [
    {
      id: 'app-secret',
      name: 'Lark app secret',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['lark', 'larksuite', 'lark_app', 'feishu'], within: 120 },
      entropy: 3.7,
      pair: { key: 'app-id' },
      confidence: 'medium',
      env: ['LARK_APP_SECRET', 'FEISHU_APP_SECRET', 'LARKSUITE_APP_SECRET'],
      risk: 'Whoever has it and the app ID can act as the app in your company: messages, documents, contacts.',
      examples: [
        'FEISHU_APP_ID=cli_<lownum:16>\nFEISHU_APP_SECRET=<alnum:32>',
        '{"lark": {"app_id": "cli_<lownum:16>", "app_secret": "<alnum:32>"}}',
        'client := lark.NewClient("cli_<lownum:16>", "<alnum:32>")',
      ],
      nearMisses: ['OTHER_APP_SECRET=<alnum:32>', 'LARK_APP_SECRET=<alnum:20>', 'LARK_TENANT=<uuid>', 'lark-<hex:40>'],
    },
    {
      id: 'app-id',
      name: 'Lark app ID',
      severity: 'low',
      role: 'id',
      pattern: /cli_[0-9A-Za-z]{16}/,
      context: { words: ['lark', 'larksuite', 'lark_app', 'feishu'] },
      env: ['LARK_APP_ID', 'FEISHU_APP_ID', 'LARKSUITE_APP_ID'],
      risk: 'Whoever has it can name your app; it opens nothing without the app secret.',
      examples: [
        'LARK_APP_ID=cli_<lownum:16>\nLARK_APP_SECRET=',
        'feishu:\n  app_id: cli_<alnum:16>\n  app_secret: !secret\n',
        '{"larksuite": {"appId": "cli_<lownum:16>"}}',
      ],
      nearMisses: ['LARK_APP_ID=cli_your_app_id', 'lark cli_<alnum:8>', 'lark acli_<alnum:16>'],
    },
    {
      id: 'access-token',
      name: 'Lark access token',
      severity: 'medium',
      // t- tenant, u- user, a- app; they end after about two hours.
      pattern: /[tua]-[0-9A-Za-z_]{20,50}/,
      context: { words: ['lark', 'larksuite', 'feishu', 'tenant_access_token'], within: 80 },
      entropy: 3.2,
      confidence: 'medium',
      env: ['LARK_TENANT_ACCESS_TOKEN', 'LARK_USER_ACCESS_TOKEN', 'FEISHU_TENANT_ACCESS_TOKEN', 'LARK_ACCESS_TOKEN'],
      risk: 'Whoever has it can call the API as the app or the user until it ends, about two hours after it was made.',
      rotate: {
        docs: 'https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials',
        steps: [
          'wait for its end, at most two hours, or reset the app secret if that must not be awaited',
          'let the program fetch its own token from the app ID and app secret instead of storing one',
        ],
      },
      examples: [
        'LARK_TENANT_ACCESS_TOKEN=t-<alnum:40>',
        '{"tenant_access_token": "t-<hex:40>", "expire": 7200}',
        'curl -H "Authorization: Bearer u-<alnum:42>" https://open.feishu.cn/open-apis/authen/v1/user_info',
      ],
      nearMisses: ['lark t-<alnum:8>', 'sort-<alnum:30>', 'LARK_TOKEN=x-<alnum:40>', 'aws t-<alnum:40>'],
    },
    {
      id: 'bot-webhook',
      name: 'Lark custom bot webhook',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['/open-apis/bot/v2/hook/', '/open-apis/bot/hook/'], within: 4 },
      confidence: 'high',
      env: ['LARK_WEBHOOK', 'LARK_WEBHOOK_URL', 'FEISHU_WEBHOOK', 'FEISHU_WEBHOOK_URL', 'FEISHU_BOT_WEBHOOK'],
      risk: 'Whoever has it can post messages into the group in the name of the bot.',
      rotate: {
        docs: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
        steps: [
          'add a new custom bot to the group, with signature verification or an IP allowlist',
          'put its webhook address where the old one is used, outside git',
          'remove the old bot from the group',
        ],
      },
      examples: [
        'FEISHU_WEBHOOK=https://open.feishu.cn/open-apis/bot/v2/hook/<uuid>',
        'requests.post("https://open.larksuite.com/open-apis/bot/v2/hook/<uuid>", json=message)',
        'webhook: https://open.feishu.cn/open-apis/bot/v2/hook/<uuid>\n',
      ],
      nearMisses: [
        'https://open.feishu.cn/open-apis/bot/v2/hook/xxxx',
        'https://open.feishu.cn/open-apis/im/v1/messages/<uuid>',
        'lark message id <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://open.larksuite.com/app',
    docs: 'https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials',
    steps: [
      'open the app in the developer console (https://open.larksuite.com/app, for Feishu https://open.feishu.cn/app)',
      'reset the app secret under Credentials & Basic Info',
      'put the new secret in LARK_APP_SECRET or FEISHU_APP_SECRET, outside git',
      'look at the permissions of the app and take away what it does not need',
    ],
  },
  sources: [
    'https://open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials',
    'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token',
    'shapes: seen in the examples of the documents and in public code, not promised there',
  ],
});
