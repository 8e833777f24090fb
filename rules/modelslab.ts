import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ModelsLab',
  site: 'https://modelslab.com',
  keys: [
    {
      id: 'api-key',
      name: 'ModelsLab API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{60}/,
      context: {
        words: ['modelslab', 'models_lab', 'stablediffusionapi', 'stable_diffusion_api'],
        within: 100,
      },
      env: ['MODELSLAB_API_KEY', 'STABLE_DIFFUSION_API_KEY', 'STABLEDIFFUSION_API_KEY', 'SDAPI_KEY'],
      // Above what hex can reach.
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can make images, videos and speech on your balance.',
      examples: [
        'MODELSLAB_API_KEY=<alnum:60>',
        'curl https://modelslab.com/api/v6/realtime/text2img -d \'{"key": "<alnum:60>", "prompt": "a cat"}\'',
        "const stableDiffusionApiKey = '<alnum:60>';",
        'modelslab:\n  api_key: <alnum:60>\n',
      ],
      nearMisses: [
        'MODELSLAB_API_KEY=<alnum:40>',
        'session = "<alnum:60>"',
        'modelslab_checksum: <hex:60>',
        'MODELSLAB_API_KEY=your_api_key_here',
      ],
    },
  ],
  rotate: {
    console: 'https://modelslab.com/dashboard/api-keys',
    docs: 'https://docs.modelslab.com/authentication',
    steps: [
      'create a new key at https://modelslab.com/dashboard/api-keys',
      'put it in MODELSLAB_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'tells the balance of the wallet',
      url: 'https://modelslab.com/api/wallet_balance',
      auth: 'in-body',
      json: { key: '{key}' },
      answers: [
        {
          status: 200,
          json: { status: { is: 'success' }, 'data.balance': 'number', 'data.currency': 'string' },
          is: 'active',
        },
        { status: 401, json: { message: { includes: 'api key' } }, is: 'inactive' },
      ],
      tells: { balance: 'data.balance' },
      replies: [
        { status: 200, body: { status: 'success', data: { balance: 43.6, currency: 'USD' } }, is: 'active' },
        { status: 401, body: { status: 'error', message: 'Invalid API key' }, is: 'inactive' },
        { status: 200, body: { status: 'error', message: 'Something went wrong' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.modelslab.com/general-api/wallet-balance',
    },
  ],
  sources: [
    'https://docs.modelslab.com/authentication',
    'https://docs.modelslab.com/error-codes',
    'length: observed in public code, not documented',
  ],
});
