import type { Answer, RecordedReply } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

const active: Answer = {
  status: 200,
  json: { code: { is: 20000 }, 'data.totalBalance': 'string', 'data.status': 'string' },
  is: 'active',
};
const tells = { balance: 'data.totalBalance', account: 'data.email' };
const alive: RecordedReply = {
  status: 200,
  body: {
    code: 20000,
    message: 'OK',
    status: true,
    data: { id: '', name: 'example', email: 'owner@example.com', status: 'normal', totalBalance: '88.88' },
  },
  is: 'active',
};

export default defineProvider({
  name: 'SiliconFlow',
  site: 'https://www.siliconflow.com',
  keys: [
    {
      id: 'api-key',
      name: 'SiliconFlow API key',
      severity: 'high',
      // Stability AI, Moonshot and others give out the same shape.
      pattern: /sk-[0-9A-Za-z]{48}/,
      context: { words: ['siliconflow', 'siliconcloud', 'silicon_flow', 'silicon_api'], within: 100 },
      env: ['SILICONFLOW_API_KEY', 'SILICONFLOW_TOKEN', 'SILICON_API_KEY', 'SILICONFLOW_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run models on your balance.',
      examples: [
        'SILICONFLOW_API_KEY=sk-<lower:48>',
        'client = OpenAI(api_key="sk-<lower:48>", base_url="https://api.siliconflow.cn/v1")',
        '{"provider": "siliconflow", "apiKey": "sk-<alnum:48>"}',
      ],
      nearMisses: ['OTHER_API_KEY=sk-<lower:48>', 'SILICONFLOW_API_KEY=sk-<lower:32>', 'siliconflow task-<lower:48>'],
    },
  ],
  rotate: {
    console: 'https://cloud.siliconflow.com/account/ak',
    docs: 'https://docs.siliconflow.com',
    steps: [
      'create a new key under API Keys, at https://cloud.siliconflow.com/account/ak or, in China, https://cloud.siliconflow.cn/account/ak',
      'put it in SILICONFLOW_API_KEY, outside git',
      'delete the old key there and look through the bills since the leak',
    ],
  },
  checks: [
    {
      // Two platforms, in China and abroad, that do not know each other's keys: only what both refuse is dead.
      url: 'https://api.siliconflow.cn/v1/user/info',
      auth: 'bearer',
      answers: [active, { status: 401, text: 'invalid token', is: 'next' }],
      tells,
      replies: [
        alive,
        { status: 401, body: '"Invalid token"', is: 'next' },
        { status: 503, body: { code: 50505, message: 'Model service overloaded.', data: '' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { message: 'Request was rejected due to rate limiting.', data: null },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://api.siliconflow.com/v1/user/info',
        auth: 'bearer',
        answers: [active, { status: 401, text: 'invalid token', is: 'inactive' }],
        tells,
        replies: [
          alive,
          { status: 401, body: '"Invalid token"', is: 'inactive' },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { message: 'Request was rejected due to rate limiting.', data: null },
            is: 'unknown',
          },
        ],
      },
      source: 'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
    },
  ],
  sources: [
    'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
    'key shape: observed in public code, not documented',
  ],
});
