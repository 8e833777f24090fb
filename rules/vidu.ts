import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Vidu',
  site: 'https://www.vidu.com',
  keys: [
    {
      id: 'api-key',
      name: 'Vidu API key',
      severity: 'high',
      pattern: /vda_[0-9A-Za-z_]{20,80}/,
      context: { words: ['vidu', 'api.vidu.com', 'api.vidu.cn'], within: 100, required: false },
      env: ['VIDU_API_KEY', 'VIDU_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can make videos and images until your credits are spent.',
      examples: [
        'VIDU_API_KEY=vda_<digit:16>_<alnum:32>',
        'curl https://api.vidu.com/ent/v2/credits -H "Authorization: Token vda_<alnum:40>"',
        '{"vidu": {"apiKey": "vda_<alnum:48>"}}',
      ],
      nearMisses: ['VIDU_API_KEY=vda_your_api_key', 'vda_xxx', 'vidu: vda_<alnum:8>'],
    },
  ],
  rotate: {
    console: 'https://platform.vidu.com/api-keys',
    docs: 'https://platform.vidu.com/docs',
    steps: [
      'create a new key at https://platform.vidu.com/api-keys',
      'put it in VIDU_API_KEY, outside git',
      'delete the old key there',
      'look at the credits since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.vidu.com/ent/v2/credits?show_detail=false',
      auth: { header: 'Authorization', value: 'Token {key}' },
      answers: [
        { status: 200, json: { 'remains.0.type': 'string', 'remains.0.credit_remain': 'number' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { balance: '{remains.0.credit_remain} credits' },
      replies: [
        { status: 200, body: { remains: [{ type: 'metered', credit_remain: 100 }] }, is: 'active' },
        { status: 200, body: { remains: [] }, is: 'unknown' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      elsewhere: 'Vidu in China (api.vidu.cn)',
      source: 'https://platform.vidu.com/docs (credits; as observed in public clients)',
    },
  ],
  sources: ['https://platform.vidu.com/docs', 'format: observed in public code, not documented'],
});
