import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MiniMax',
  site: 'https://www.minimax.io',
  keys: {
    'api-key': {
      name: 'MiniMax API key',
      pattern: /sk-api-[0-9A-Za-z_-]{119}/,
      shape: 'sk-api-<b64u:118><alnum:1>',
      env: ['MINIMAX_API_KEY', 'MINIMAX_KEY', 'HAILUO_API_KEY'],
      risk: 'Whoever has it can generate text, speech and video on your balance.',
      nearMisses: ['task-api-<alnum:20>', 'MINIMAX_API_KEY=sk-<alnum:48>'],
    },
    'token-plan-key': {
      name: 'MiniMax token plan key',
      pattern: /sk-cp-[0-9A-Za-z_-]{119}/,
      shape: 'sk-cp-<b64u:118><alnum:1>',
      env: ['MINIMAX_API_KEY', 'MINIMAX_CODING_PLAN_KEY'],
      risk: 'Whoever has it can use up your MiniMax subscription.',
      nearMisses: ['TASK-CP-005', 'id: task-cp-<alnum:30>'],
    },
    'legacy-jwt-key': {
      name: 'MiniMax API key (JWT)',
      // The payload of the older keys begins {"GroupName":
      pattern: /eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9\.eyJHcm91cE5hbWUiOi[0-9A-Za-z_-]{100,1500}\.[0-9A-Za-z_-]{342}/,
      shape: 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJHcm91cE5hbWUiOi<b64u:320-500>.<b64u:341><alnum:1>',
      env: ['MINIMAX_API_KEY', 'MINIMAX_KEY'],
      risk: 'Whoever has it can generate text, speech and video on your balance, and sees your group and account name.',
      nearMisses: 'Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOi<b64u:300>.<b64u:342>',
    },
    'upper-case-key': {
      name: 'MiniMax API key (upper-case form)',
      // Known from one other scanner only.
      pattern: /MINIMAX-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
      shape: 'MINIMAX-<upnum:8>-<upnum:8>-<upnum:8>-<upnum:8>',
      env: ['MINIMAX_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can generate text, speech and video on your balance.',
      nearMisses: ['MINIMAX-<uuid>', 'MINIMAX-<upnum:8>-<upnum:8>'],
    },
  },
  rotate: {
    console: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    docs: 'https://platform.minimax.io/docs/token-plan/quickstart',
    make: 'create a new key on the API key page of the platform (China: platform.minimaxi.com)',
    shownOnce: true,
    end: 'delete the old key there and check the balance since the leak',
  },
  check: {
    // First the international platform, then that of China: a key is good in one of them only.
    keys: ['api-key', 'token-plan-key', 'legacy-jwt-key', 'upper-case-key'],
    url: 'https://api.minimax.io/v1/models',
    active: { object: { is: 'list' }, 'data.0.id': { includes: 'minimax' }, 'data.0.owned_by': { is: 'minimax' } },
    answers: [
      { status: 401, json: { 'error.type': { is: 'authorized_error' } }, is: 'next' },
      { status: 200, json: { 'base_resp.status_code': { is: 1004 } }, is: 'next' },
      { status: 200, json: { 'base_resp.status_code': { is: 2049 } }, is: 'next' },
    ],
    accepted: { object: 'list', data: [{ id: 'MiniMax-M2', object: 'model', created: 1, owned_by: 'minimax' }] },
    recorded: { next: { type: 'error', error: { type: 'authorized_error', message: 'invalid api key (2049)' } } },
    unclear: { 200: { base_resp: { status_code: 1000, status_msg: 'unknown error' } } },
    replies: { status: 200, body: { base_resp: { status_code: 1004, status_msg: 'login fail' } }, is: 'next' },
    next: {
      url: 'https://api.minimaxi.com/v1/models',
      active: { object: { is: 'list' }, 'data.0.id': { includes: 'minimax' }, 'data.0.owned_by': { is: 'minimax' } },
      inactive: { 'error.type': { is: 'authorized_error' } },
      answers: [
        { status: 200, json: { 'base_resp.status_code': { is: 1004 } }, is: 'inactive' },
        { status: 200, json: { 'base_resp.status_code': { is: 2049 } }, is: 'inactive' },
      ],
      accepted: { object: 'list', data: [{ id: 'MiniMax-M2', object: 'model', created: 1, owned_by: 'minimax' }] },
      refused: { type: 'error', error: { type: 'authorized_error', message: 'invalid api key (2049)' } },
      replies: {
        status: 200,
        body: { base_resp: { status_code: 2049, status_msg: 'invalid api key' } },
        is: 'inactive',
      },
    },
    source: 'https://platform.minimax.io/docs/api-reference/models/openai/list-models',
  },
  sources: ['{docs}', 'key shapes: {observed}'],
});
