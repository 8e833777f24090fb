import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ModelsLab',
  site: 'https://modelslab.com',
  keys: {
    'api-key': {
      name: 'ModelsLab API key',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['modelslab', 'models_lab', 'stablediffusionapi', 'stable_diffusion_api'], within: 100 },
      env: ['MODELSLAB_API_KEY', 'STABLE_DIFFUSION_API_KEY', 'STABLEDIFFUSION_API_KEY', 'SDAPI_KEY'],
      // Above what hex can reach.
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can make images, videos and speech on your balance.',
      examples: 'curl https://modelslab.com/api/v6/realtime/text2img -d \'{"key": "<alnum:60>", "prompt": "a cat"}\'',
      nearMisses: 'modelslab_checksum: <hex:60>',
    },
  },
  rotate: {
    console: 'https://modelslab.com/dashboard/api-keys',
    docs: 'https://docs.modelslab.com/authentication',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'tells the balance of the wallet',
    url: 'https://modelslab.com/api/wallet_balance',
    auth: 'in-body',
    json: { key: '{key}' },
    active: { status: { is: 'success' }, 'data.balance': 'number', 'data.currency': 'string' },
    inactive: { message: { includes: 'api key' } },
    tells: { balance: 'data.balance' },
    accepted: { status: 'success', data: { balance: 43.6, currency: 'USD' } },
    refused: { status: 'error', message: 'Invalid API key' },
    unclear: { 200: { status: 'error', message: 'Something went wrong' } },
    source: 'https://docs.modelslab.com/general-api/wallet-balance',
  },
  sources: ['{docs}', 'https://docs.modelslab.com/error-codes', 'length: {observed}'],
});
