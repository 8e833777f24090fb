import { defineProvider } from '../src/rulebook/define-provider.ts';

const active = { code: { is: 20000 }, 'data.totalBalance': 'string', 'data.status': 'string' } as const;
const tells = { balance: 'data.totalBalance', account: 'data.email' };
const account = {
  code: 20000,
  message: 'OK',
  status: true,
  data: { id: '', name: 'example', email: 'owner@example.com', status: 'normal', totalBalance: '88.88' },
};

export default defineProvider({
  name: 'SiliconFlow',
  site: 'https://www.siliconflow.com',
  keys: {
    'api-key': {
      name: 'SiliconFlow API key',
      // Stability AI, Moonshot and others give out the same shape.
      pattern: /sk-[0-9A-Za-z]{48}/,
      shape: 'sk-<alnum:48>',
      context: { words: ['siliconflow', 'siliconcloud', 'silicon_flow', 'silicon_api'], within: 100 },
      env: ['SILICONFLOW_API_KEY', 'SILICONFLOW_TOKEN', 'SILICON_API_KEY', 'SILICONFLOW_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run models on your balance.',
      examples: 'client = OpenAI(api_key="sk-<lower:48>", base_url="https://api.siliconflow.cn/v1")',
    },
  },
  rotate: {
    console: 'https://cloud.siliconflow.com/account/ak',
    docs: 'https://docs.siliconflow.com',
    make: 'create a new key under API Keys, at {console} or, in China, https://cloud.siliconflow.cn/account/ak',
    end: 'delete the old key there and look through the bills since the leak',
  },
  check: {
    // Two platforms, in China and abroad, that do not know each other's keys: only what both refuse is dead.
    url: 'https://api.siliconflow.cn/v1/user/info',
    active,
    answers: { status: 401, text: 'invalid token', is: 'next' },
    tells,
    accepted: account,
    recorded: { next: '"Invalid token"' },
    unclear: { 503: { code: 50505, message: 'Model service overloaded.', data: '' } },
    tooMany: { message: 'Request was rejected due to rate limiting.', data: null },
    next: {
      url: 'https://api.siliconflow.com/v1/user/info',
      active,
      inactive: 'invalid token',
      tells,
      accepted: account,
      refused: '"Invalid token"',
      tooMany: { message: 'Request was rejected due to rate limiting.', data: null },
    },
    source: 'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
  },
  sources: ['{check}', 'key shape: {observed}'],
});
