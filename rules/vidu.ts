import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Vidu',
  site: 'https://www.vidu.com',
  keys: {
    'api-key': {
      name: 'Vidu API key',
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
  },
  rotate: {
    console: 'https://platform.vidu.com/api-keys',
    docs: 'https://platform.vidu.com/docs',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the credits since the leak',
  },
  check: {
    url: 'https://api.vidu.com/ent/v2/credits?show_detail=false',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { 'remains.0.type': 'string', 'remains.0.credit_remain': 'number' },
    inactive: 401,
    tells: { balance: '{remains.0.credit_remain} credits' },
    accepted: { remains: [{ type: 'metered', credit_remain: 100 }] },
    refused: {},
    unclear: { 200: { remains: [] } },
    elsewhere: 'Vidu in China (api.vidu.cn)',
    source: 'https://platform.vidu.com/docs (credits; as observed in public clients)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
