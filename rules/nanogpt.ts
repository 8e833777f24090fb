import { defineProvider } from '../src/model/provider.ts';

const env = ['NANOGPT_API_KEY', 'NANO_GPT_API_KEY'];
const risk = 'Whoever has it can run text, image and video models on your balance.';

export default defineProvider({
  name: 'NanoGPT',
  site: 'https://nano-gpt.com',
  keys: [
    {
      id: 'api-key',
      name: 'NanoGPT API key',
      severity: 'high',
      pattern: /sk-nano-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env,
      risk,
      examples: [
        'NANOGPT_API_KEY=sk-nano-<uuid>',
        'client = OpenAI(base_url="https://nano-gpt.com/api/v1", api_key="sk-nano-<uuid>")',
        'curl https://nano-gpt.com/api/v1/models -H "Authorization: Bearer sk-nano-<uuid>"',
      ],
      nearMisses: ['NANOGPT_API_KEY=sk-nano-YOUR_API_KEY', 'disk-nano-<uuid>', 'sk-nano-<hex:32>'],
    },
    {
      id: 'legacy-key',
      name: 'NanoGPT API key (bare UUID)',
      severity: 'high',
      // A UUID like any other: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['nanogpt_api', 'nano_gpt_api', 'nanoGptApiKey', 'nanogpt_key', 'nano_gpt_key'], within: 24 },
      env,
      confidence: 'medium',
      risk,
      examples: ['NANOGPT_API_KEY=<uuid>', '{"nanoGptApiKey": "<uuid>"}', 'env:\n  NANO_GPT_API_KEY: "<uuid>"\n'],
      nearMisses: ['https://nano-gpt.com/conversation/<uuid>', 'NANOGPT_API_KEY=<hex:32>', 'NANOGPT_RUN_ID=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://nano-gpt.com/api',
    docs: 'https://docs.nano-gpt.com/authentication',
    steps: [
      'create a new key, with a daily cap, at https://nano-gpt.com/api',
      'put it in NANOGPT_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'tells the balance; it has no body',
      url: 'https://nano-gpt.com/api/check-balance',
      auth: { header: 'x-api-key' },
      answers: [
        { status: 200, json: { usd_balance: 'string', nano_balance: 'string' }, is: 'active' },
        // What its body says is documented nowhere.
        { status: 401, is: 'inactive' },
      ],
      tells: { balance: '{usd_balance} USD' },
      replies: [
        {
          status: 200,
          body: { usd_balance: '129.46', nano_balance: '26.71', nanoDepositAddress: 'nano_1' },
          is: 'active',
        },
        { status: 401, body: { error: 'Invalid API key', status: 401 }, is: 'inactive' },
        { status: 403, body: { error: { code: 'api_key_origin_not_allowed' } }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
    },
  ],
  sources: [
    'https://docs.nano-gpt.com/authentication',
    'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
  ],
});
