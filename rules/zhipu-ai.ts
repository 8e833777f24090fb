import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Zhipu AI (Z.ai, BigModel)',
  site: 'https://z.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Zhipu AI API key',
      severity: 'high',
      // "<id>.<secret>": the first half alone is no secret.
      pattern: /[0-9a-f]{32}\.[0-9A-Za-z]{16}/,
      context: {
        words: ['zhipu', 'bigmodel', 'api.z.ai', 'chatglm', 'glm', 'zai', 'z_ai'],
      },
      env: ['ZHIPUAI_API_KEY', 'ZHIPU_API_KEY', 'ZAI_API_KEY', 'Z_AI_API_KEY', 'BIGMODEL_API_KEY', 'GLM_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run GLM models on your balance or coding plan.',
      examples: [
        'ZHIPUAI_API_KEY=<hex:32>.<alnum:16>',
        "client = ZhipuAI(api_key='<hex:32>.<alnum:16>')",
        'curl https://api.z.ai/api/paas/v4/models -H "Authorization: Bearer <hex:32>.<alnum:16>"',
        '{"glm": {"apiKey": "<hex:32>.<alnum:16>", "baseUrl": "https://open.bigmodel.cn/api/paas/v4"}}',
      ],
      nearMisses: [
        'ZHIPUAI_API_KEY=<hex:32>',
        'OLLAMA_API_KEY=<hex:32>.<alnum:24>',
        'asset = "<hex:32>.<alnum:16>"',
        'ZHIPUAI_API_KEY=<uuid>.<alnum:16>',
      ],
    },
  ],
  rotate: {
    console: 'https://z.ai/manage-apikey/apikey-list',
    docs: 'https://docs.z.ai/api-reference/introduction',
    steps: [
      'create a new key at https://z.ai/manage-apikey/apikey-list, or at https://open.bigmodel.cn/usercenter/apikeys for an account in China',
      'put it where the old one is used, outside git',
      'delete the leaked key there; the part before the dot is its id',
      'look through the usage since the leak',
    ],
  },
  sources: [
    'https://docs.z.ai/api-reference/introduction',
    'https://open.bigmodel.cn/dev/api',
    'format: observed in public code, not documented',
  ],
});
