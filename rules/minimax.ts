import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'MiniMax',
  site: 'https://www.minimax.io',
  keys: [
    {
      id: 'api-key',
      name: 'MiniMax API key',
      severity: 'high',
      pattern: /sk-api-[0-9A-Za-z_-]{119}/,
      env: ['MINIMAX_API_KEY', 'MINIMAX_KEY', 'HAILUO_API_KEY'],
      risk: 'Whoever has it can generate text, speech and video on your balance.',
      examples: [
        'MINIMAX_API_KEY=sk-api-<b64u:118><alnum:1>',
        '{"minimax": {"apiKey": "sk-api-<alnum:119>"}}',
        'curl -H "Authorization: Bearer sk-api-<b64u:118><alnum:1>" https://api.minimax.io/v1/models',
      ],
      nearMisses: ['MINIMAX_API_KEY=sk-api-your-key', 'task-api-<alnum:20>', 'MINIMAX_API_KEY=sk-<alnum:48>'],
    },
    {
      id: 'token-plan-key',
      name: 'MiniMax token plan key',
      severity: 'high',
      pattern: /sk-cp-[0-9A-Za-z_-]{119}/,
      env: ['MINIMAX_API_KEY', 'MINIMAX_CODING_PLAN_KEY'],
      risk: 'Whoever has it can use up your MiniMax subscription.',
      examples: [
        'MINIMAX_API_KEY=sk-cp-<b64u:118><alnum:1>',
        "const MINIMAX_API_KEY = 'sk-cp-<alnum:119>';",
        '{"baseUrl": "https://api.minimax.io/anthropic", "authToken": "sk-cp-<alnum:119>"}',
      ],
      nearMisses: ["export MINIMAX_KEY='sk-cp-...'", 'TASK-CP-005', 'id: task-cp-<alnum:30>'],
    },
    {
      id: 'legacy-jwt-key',
      name: 'MiniMax API key (JWT)',
      severity: 'high',
      // The payload of the older keys begins {"GroupName":
      pattern: /eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9\.eyJHcm91cE5hbWUiOi[0-9A-Za-z_-]{100,1500}\.[0-9A-Za-z_-]{342}/,
      env: ['MINIMAX_API_KEY', 'MINIMAX_KEY'],
      risk: 'Whoever has it can generate text, speech and video on your balance, and sees your group and account name.',
      examples: [
        'MINIMAX_GROUP_ID=<digit:19>\nMINIMAX_API_KEY=eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUiOi<b64u:320>.<b64u:341><alnum:1>\n',
        'API_KEY = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUiOi<b64u:400>.<b64u:341><alnum:1>"',
        '{"provider": "minimax", "apiKey": "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUiOi<b64u:500>.<b64u:341><alnum:1>"}',
      ],
      nearMisses: [
        'Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOi<b64u:300>.<b64u:342>',
        'MINIMAX_API_KEY=eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9...',
        'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUiOi<b64u:40>',
      ],
    },
    {
      id: 'upper-case-key',
      name: 'MiniMax API key (upper-case form)',
      severity: 'high',
      // Known from one other scanner only.
      pattern: /MINIMAX-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
      env: ['MINIMAX_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can generate text, speech and video on your balance.',
      examples: [
        'MINIMAX_API_KEY=MINIMAX-<upnum:8>-<upnum:8>-<upnum:8>-<upnum:8>',
        '{"apiKey": "MINIMAX-<upnum:8>-<upnum:8>-<upnum:8>-<upnum:8>"}',
        "client = MiniMax(api_key='MINIMAX-<upnum:8>-<upnum:8>-<upnum:8>-<upnum:8>')",
      ],
      nearMisses: ['model: MINIMAX-TEXT-01', 'MINIMAX-<uuid>', 'MINIMAX-<upnum:8>-<upnum:8>'],
    },
  ],
  rotate: {
    console: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    docs: 'https://platform.minimax.io/docs/token-plan/quickstart',
    steps: [
      'create a new key on the API key page of the platform (China: platform.minimaxi.com)',
      'put it in MINIMAX_API_KEY, outside git; it is shown only once',
      'delete the old key there and check the balance since the leak',
    ],
  },
  checks: [
    {
      // First the international platform, then that of China: a key is good in one of them only.
      keys: ['api-key', 'token-plan-key', 'legacy-jwt-key'],
      url: 'https://api.minimax.io/v1/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'list' }, 'data.0.id': { includes: 'minimax' }, 'data.0.owned_by': { is: 'minimax' } },
          is: 'active',
        },
        { status: 401, json: { 'error.type': { is: 'authorized_error' } }, is: 'next' },
        { status: 200, json: { 'base_resp.status_code': { is: 1004 } }, is: 'next' },
        { status: 200, json: { 'base_resp.status_code': { is: 2049 } }, is: 'next' },
      ],
      replies: [
        {
          status: 200,
          body: { object: 'list', data: [{ id: 'MiniMax-M2', object: 'model', created: 1, owned_by: 'minimax' }] },
          is: 'active',
        },
        {
          status: 401,
          body: { type: 'error', error: { type: 'authorized_error', message: 'invalid api key (2049)' } },
          is: 'next',
        },
        { status: 200, body: { base_resp: { status_code: 1004, status_msg: 'login fail' } }, is: 'next' },
        { status: 200, body: { base_resp: { status_code: 1000, status_msg: 'unknown error' } }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://api.minimaxi.com/v1/models',
        auth: 'bearer',
        answers: [
          {
            status: 200,
            json: {
              object: { is: 'list' },
              'data.0.id': { includes: 'minimax' },
              'data.0.owned_by': { is: 'minimax' },
            },
            is: 'active',
          },
          { status: 401, json: { 'error.type': { is: 'authorized_error' } }, is: 'inactive' },
          { status: 200, json: { 'base_resp.status_code': { is: 1004 } }, is: 'inactive' },
          { status: 200, json: { 'base_resp.status_code': { is: 2049 } }, is: 'inactive' },
        ],
        replies: [
          {
            status: 200,
            body: { object: 'list', data: [{ id: 'MiniMax-M2', object: 'model', created: 1, owned_by: 'minimax' }] },
            is: 'active',
          },
          {
            status: 401,
            body: { type: 'error', error: { type: 'authorized_error', message: 'invalid api key (2049)' } },
            is: 'inactive',
          },
          { status: 200, body: { base_resp: { status_code: 2049, status_msg: 'invalid api key' } }, is: 'inactive' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://platform.minimax.io/docs/api-reference/models/openai/list-models',
    },
  ],
  sources: [
    'https://platform.minimax.io/docs/token-plan/quickstart',
    'key shapes: observed in public code, not documented',
  ],
});
