import { defineProvider } from '../src/rulebook/define-provider.ts';

// What both platforms answer to an empty message.
const HOOK = { status: [200, 400], json: { code: { is: 19002 } }, is: 'active' } as const;
const HOOK_LIVES = {
  status: 400,
  body: { code: 19002, data: {}, msg: 'params error, msg_type need' },
  is: 'active',
} as const;
const HOOK_IS_DEAD = {
  status: 400,
  body: { code: 19001, data: {}, msg: 'param invalid: incoming webhook access token invalid' },
} as const;
const HOOK_LIMIT = { status: 429, body: { code: 11232, msg: 'frequency limited psm' }, is: 'unknown' } as const;

export default defineProvider({
  name: 'Lark / Feishu',
  site: 'https://www.larksuite.com',
  keys: {
    'app-secret': {
      name: 'Lark app secret',
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
    'app-id': {
      name: 'Lark app ID',
      severity: 'low',
      role: 'id',
      pattern: /cli_[0-9A-Za-z]{16}/,
      shape: 'cli_<alnum:16>',
      context: { words: ['lark', 'larksuite', 'lark_app', 'feishu'] },
      env: ['LARK_APP_ID', 'FEISHU_APP_ID', 'LARKSUITE_APP_ID'],
      risk: 'Whoever has it can name your app; it opens nothing without the app secret.',
      nearMisses: 'lark cli_<alnum:8>',
    },
    'access-token': {
      name: 'Lark access token',
      severity: 'medium',
      // t- tenant, u- user, a- app; they end after about two hours.
      pattern: /[tua]-[0-9A-Za-z_]{20,50}/,
      shape: ['t-<alnum:40>', 'u-<alnum:42>'],
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
      examples: 'curl -H "Authorization: Bearer u-<alnum:42>" https://open.feishu.cn/open-apis/authen/v1/user_info',
      nearMisses: ['lark t-<alnum:8>', 'sort-<alnum:30>', 'LARK_TOKEN=x-<alnum:40>'],
    },
    'bot-webhook': {
      name: 'Lark custom bot webhook',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['/open-apis/bot/v2/hook/', '/open-apis/bot/hook/'], within: 4 },
      confidence: 'high',
      env: ['LARK_WEBHOOK', 'LARK_WEBHOOK_URL', 'FEISHU_WEBHOOK', 'FEISHU_WEBHOOK_URL', 'FEISHU_BOT_WEBHOOK'],
      risk: 'Whoever has it can post messages into the group in the name of the bot.',
      rotate: {
        docs: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
        make: 'add a new custom bot to the group, with signature verification or an IP allowlist',
        put: 'put its webhook address where the old one is used, outside git',
        end: 'remove the old bot from the group',
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
  },
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
  check: [
    {
      // Sends no message: a webhook that lives complains of that, any other that there is none.
      keys: ['bot-webhook'],
      method: 'POST',
      readOnly: 'sends no message, so that nothing is posted',
      url: 'https://open.larksuite.com/open-apis/bot/v2/hook/{key}',
      auth: 'in-path',
      json: {},
      answers: [HOOK, { status: [200, 400], json: { code: { is: 19001 } }, is: 'next' }],
      tooMany: { code: 99991400, msg: 'request trigger frequency limit' },
      replies: [HOOK_LIVES, { ...HOOK_IS_DEAD, is: 'next' }, HOOK_LIMIT],
      next: {
        method: 'POST',
        readOnly: 'sends no message, so that nothing is posted',
        url: 'https://open.feishu.cn/open-apis/bot/v2/hook/{key}',
        auth: 'in-path',
        json: {},
        answers: [HOOK, { status: [200, 400], json: { code: { is: 19001 } }, is: 'inactive', because: '19001' }],
        tooMany: { code: 99991400, msg: 'request trigger frequency limit' },
        replies: [HOOK_LIVES, { ...HOOK_IS_DEAD, is: 'inactive' }, HOOK_LIMIT],
      },
      source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
    },
    {
      // First Lark, then Feishu: an app lives in one of them.
      keys: ['app-secret'],
      method: 'POST',
      readOnly: 'hands out the token of the app, the same one until it runs out; changes nothing',
      url: 'https://open.larksuite.com/open-apis/auth/v3/tenant_access_token/internal',
      auth: 'in-body',
      json: { app_id: '{pair}', app_secret: '{key}' },
      active: { code: { is: 0 }, tenant_access_token: { includes: 't-' }, expire: 'number' },
      answers: [
        { status: [200, 400], json: { code: { is: 10003 }, msg: 'string' }, is: 'next' },
        { status: [200, 400], json: { code: { is: 10014 }, msg: 'string' }, is: 'next' },
        { status: [200, 400], json: { code: { is: 10015 }, msg: 'string' }, is: 'next' },
      ],
      accepted: { code: 0, msg: 'ok', tenant_access_token: 't-made-up', expire: 7200 },
      recorded: { next: { code: 10014, msg: 'app secret invalid' } },
      unclear: { 200: { code: 99991400, msg: 'request trigger frequency limit' } },
      tooMany: { code: 99991400, msg: 'request trigger frequency limit' },
      replies: { status: 400, body: { code: 10003, msg: 'invalid param' }, is: 'next' },
      next: {
        method: 'POST',
        readOnly: 'hands out the token of the app, the same one until it runs out; changes nothing',
        url: 'https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal',
        auth: 'in-body',
        json: { app_id: '{pair}', app_secret: '{key}' },
        active: { code: { is: 0 }, tenant_access_token: { includes: 't-' }, expire: 'number' },
        // 10003 is said of an id that has not the form of one: nothing about the secret.
        inactive: {
          status: [200, 400],
          json: { code: { is: 10014 }, msg: { includes: 'app id' } },
          because: 'it knows no app of this id (10014)',
        },
        answers: [
          { status: [200, 400], json: { code: { is: 10014 }, msg: 'string' }, is: 'inactive' },
          { status: [200, 400], json: { code: { is: 10015 }, msg: 'string' }, is: 'inactive' },
        ],
        accepted: { code: 0, msg: 'ok', tenant_access_token: 't-made-up', expire: 7200 },
        refused: { code: 10014, msg: 'app id not exists' },
        alsoRefused: [{ code: 10014, msg: 'app secret invalid' }],
        unclear: { 200: { code: 10003, msg: 'invalid param' } },
        tooMany: { code: 99991400, msg: 'request trigger frequency limit' },
      },
      source:
        'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
    },
    {
      // An app token (a-…) is refused by its form, with another code: unknown.
      keys: ['access-token'],
      url: 'https://open.larksuite.com/open-apis/im/v1/chats?page_size=1',
      active: { code: { is: 0 }, 'data.items': 'array', 'data.has_more': 'boolean' },
      limited: {
        status: [200, 400, 403],
        json: { code: { is: 99991672 }, msg: { includes: 'scope' } },
        because: 'no right to list the chats',
      },
      expired: { status: [200, 400, 401], json: { code: { is: 99991677 }, msg: 'string' } },
      answers: [
        { status: [200, 400, 401], json: { code: { is: 99991663 }, msg: 'string' }, is: 'next' },
        { status: [200, 400, 401], json: { code: { is: 99991668 }, msg: 'string' }, is: 'next' },
      ],
      accepted: { code: 0, msg: 'success', data: { items: [], has_more: false } },
      recorded: { expired: { code: 99991677, msg: 'Authentication token expired.' } },
      unclear: { 400: { code: 99991671, msg: 'token must start with t- or u-' } },
      tooMany: { code: 99991400, msg: 'request trigger frequency limit' },
      replies: [
        {
          status: 400,
          body: { code: 99991672, msg: 'Access denied. One of the following scopes is required: [im:chat]' },
          is: 'limited',
        },
        { status: 400, body: { code: 99991663, msg: 'Invalid access token for authorization.' }, is: 'next' },
      ],
      next: {
        url: 'https://open.feishu.cn/open-apis/im/v1/chats?page_size=1',
        active: { code: { is: 0 }, 'data.items': 'array', 'data.has_more': 'boolean' },
        limited: {
          status: [200, 400, 403],
          json: { code: { is: 99991672 }, msg: { includes: 'scope' } },
          because: 'no right to list the chats',
        },
        expired: { status: [200, 400, 401], json: { code: { is: 99991677 }, msg: 'string' } },
        inactive: { status: [200, 400, 401], json: { code: { is: 99991663 }, msg: 'string' } },
        answers: { status: [200, 400, 401], json: { code: { is: 99991668 }, msg: 'string' }, is: 'inactive' },
        accepted: { code: 0, msg: 'success', data: { items: [], has_more: false } },
        tooMany: { code: 99991400, msg: 'request trigger frequency limit' },
        replies: {
          status: 400,
          body: { code: 99991668, msg: 'Invalid access token for authorization.' },
          is: 'inactive',
        },
      },
      source: 'https://open.larksuite.com/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list',
    },
  ],
  sources: [
    '{docs}',
    'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token',
    'shapes: seen in the examples of the documents and in public code, not promised there',
  ],
});
