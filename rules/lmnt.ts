import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'LMNT',
  site: 'https://www.lmnt.com',
  keys: [
    {
      id: 'api-key',
      name: 'LMNT API key',
      severity: 'high',
      // "ak_" begins the keys of others as well.
      pattern: /ak_[0-9A-Za-z]{20,40}/,
      context: { words: ['lmnt', 'api.lmnt.com'], within: 80 },
      env: ['LMNT_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can speak at your cost and use and delete your cloned voices.',
      examples: [
        'LMNT_API_KEY=ak_<alnum:22>',
        'curl https://api.lmnt.com/v1/account -H "X-API-Key: ak_<alnum:22>"',
        "const lmnt = new Lmnt({ apiKey: 'ak_<alnum:22>' });",
      ],
      nearMisses: [
        'LMNT_API_KEY=your_lmnt_api_key',
        'key: ak_<alnum:22>',
        'LMNT_API_KEY=ak_<lower:6>',
        'lmnt_voice: <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.lmnt.com/account',
    docs: 'https://docs.lmnt.com/api-reference/account-info',
    steps: [
      'create a new key at https://app.lmnt.com/account',
      'put it in LMNT_API_KEY, outside git',
      'delete the old key there',
      'look at the usage and the voices since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.lmnt.com/v1/account',
      auth: { header: 'X-API-Key' },
      headers: { 'lmnt-version': '1.1' },
      answers: [
        {
          status: 200,
          json: { 'plan.type': 'string', 'plan.character_limit': 'number', 'usage.characters': 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else, for its provider documents no refusal',
      tells: { kind: 'plan.type', limits: 'plan.character_limit', usage: 'usage.characters' },
      replies: [
        {
          status: 200,
          body: {
            plan: { type: 'indie', character_limit: 200000, commercial_use_allowed: true },
            usage: { characters: 123, instant_voices: 1, professional_voices: 0 },
          },
          is: 'active',
        },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.lmnt.com/api-reference/account-info',
    },
  ],
  sources: ['https://docs.lmnt.com/api-reference/account-info', 'format: observed in public code, not documented'],
});
