import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['NANOGPT_API_KEY', 'NANO_GPT_API_KEY'];
const risk = 'Whoever has it can run text, image and video models on your balance.';

export default defineProvider({
  name: 'NanoGPT',
  site: 'https://nano-gpt.com',
  keys: {
    'api-key': {
      name: 'NanoGPT API key',
      pattern: /sk-nano-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'sk-nano-<uuid>',
      env,
      risk,
      nearMisses: 'sk-nano-<hex:32>',
    },
    'legacy-key': {
      name: 'NanoGPT API key (bare UUID)',
      // A UUID like any other: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['nanogpt_api', 'nano_gpt_api', 'nanogpt_key', 'nano_gpt_key'], within: 24 },
      env,
      confidence: 'medium',
      risk,
      nearMisses: 'NANOGPT_RUN_ID=<uuid>',
    },
  },
  rotate: {
    console: 'https://nano-gpt.com/api',
    docs: 'https://docs.nano-gpt.com/authentication',
    make: 'create a new key, with a daily cap, at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'tells the balance; it has no body',
    url: 'https://nano-gpt.com/api/check-balance',
    auth: { header: 'x-api-key' },
    active: { usd_balance: 'string', nano_balance: 'string' },
    // What its body says is documented nowhere.
    inactive: 401,
    tells: { balance: '{usd_balance} USD' },
    accepted: { usd_balance: '129.46', nano_balance: '26.71', nanoDepositAddress: 'nano_1' },
    refused: { error: 'Invalid API key', status: 401 },
    unclear: { 403: { error: { code: 'api_key_origin_not_allowed' } } },
    source: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
  },
  sources: ['{docs}', '{check}'],
});
