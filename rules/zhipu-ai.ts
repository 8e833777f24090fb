import type { Answer } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const models = { object: { is: 'list' }, 'data.0.object': { is: 'model' }, 'data.0.owned_by': 'string' } as const;
const modelList = { object: 'list', data: [{ id: 'glm-4.5', object: 'model', created: 1753632000, owned_by: 'z-ai' }] };

export default defineProvider({
  name: 'Zhipu AI (Z.ai, BigModel)',
  site: 'https://z.ai',
  keys: {
    'api-key': {
      name: 'Zhipu AI API key',
      // "<id>.<secret>": the first half alone is no secret.
      pattern: /[0-9a-f]{32}\.[0-9A-Za-z]{16}/,
      shape: '<hex:32>.<alnum:16>',
      context: { words: ['zhipu', 'bigmodel', 'api.z.ai', 'chatglm', 'glm', 'zai', 'z_ai'] },
      env: ['ZHIPUAI_API_KEY', 'ZHIPU_API_KEY', 'ZAI_API_KEY', 'Z_AI_API_KEY', 'BIGMODEL_API_KEY', 'GLM_API_KEY'],
      tells: true,
      entropy: 3.5,
      risk: 'Whoever has it can run GLM models on your balance or coding plan.',
      examples: '{"glm": {"apiKey": "<hex:32>.<alnum:16>", "baseUrl": "https://open.bigmodel.cn/api/paas/v4"}}',
      nearMisses: 'ZHIPUAI_API_KEY=<uuid>.<alnum:16>',
    },
  },
  rotate: {
    console: 'https://z.ai/manage-apikey/apikey-list',
    docs: 'https://docs.z.ai/api-reference/introduction',
    make: 'create a new key at {console}, or at https://open.bigmodel.cn/usercenter/apikeys for an account in China',
    put: 'put it where the old one is used, outside git',
    end: 'delete the leaked key there; the part before the dot is its id',
    after: 'look through the usage since the leak',
  },
  check: {
    // Accounts of z.ai and of bigmodel.cn (China) are apart: only what both refuse is dead.
    url: 'https://api.z.ai/api/paas/v4/models',
    active: models,
    answers: [
      ...refusedWith('next'),
      { status: 401, json: { msg: { includes: 'token expired or incorrect' } }, is: 'next' },
    ],
    accepted: modelList,
    recorded: { next: { error: { code: '401', message: 'token expired or incorrect' } } },
    unclear: { 401: { error: { code: '1005', message: 'The second step of authentication is required' } } },
    tooMany: { error: { code: '1302', message: 'Rate limit reached' } },
    replies: { status: 401, body: { code: 401, msg: 'token expired or incorrect', success: false }, is: 'next' },
    next: {
      url: 'https://open.bigmodel.cn/api/paas/v4/models',
      active: models,
      answers: [
        ...refusedWith('inactive'),
        { status: 401, json: { msg: { includes: '令牌已过期或验证不正确' } }, is: 'inactive' },
      ],
      accepted: modelList,
      recorded: { inactive: { error: { code: '401', message: '令牌已过期或验证不正确！' } } },
      alsoRefused: [{ error: { code: '1000', message: '身份验证失败。' } }],
      unclear: { 401: { error: { code: '1005', message: '已开启二次认证保护，需要二次认证登录。' } } },
      tooMany: { error: { code: '1302', message: 'Rate limit reached for requests' } },
    },
    source: 'observed in public tools, not documented',
  },
  sources: [
    '{docs}',
    'https://open.bigmodel.cn/dev/api',
    'https://docs.bigmodel.cn/cn/faq/api-code (what the codes mean)',
    'format: {observed}',
  ],
});

/** What is said of the key: an account that wants a second step of authentication (1005) gets a 401, too. */
function refusedWith(is: 'next' | 'inactive'): Answer[] {
  return ['401', '1000', '1002', '1003', '1004'].map((code) => ({
    status: 401,
    json: { 'error.code': { is: code } },
    is,
  }));
}
