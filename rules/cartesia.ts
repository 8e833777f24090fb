import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cartesia',
  site: 'https://cartesia.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Cartesia API key',
      severity: 'high',
      pattern: /sk_car_[0-9A-Za-z_]{20,24}/,
      env: ['CARTESIA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can speak and transcribe on your credits and use, change and delete your cloned voices.',
      examples: [
        'CARTESIA_API_KEY=sk_car_<alnum:22>',
        "const cartesia = new CartesiaClient({ apiKey: 'sk_car_<alnum:22>' });",
        'curl https://api.cartesia.ai/voices -H "X-API-Key: sk_car_<alnum:20>" -H "Cartesia-Version: 2026-03-01"',
      ],
      nearMisses: [
        'CARTESIA_API_KEY=sk_car_your_key',
        'def ask_car_realtime_sample_data(query):',
        'sk_cart_<alnum:22>',
      ],
    },
    {
      id: 'admin-key',
      name: 'Cartesia admin API key',
      severity: 'high',
      // How long it is is documented nowhere.
      pattern: /sk_car_admin_[0-9A-Za-z_]{20,60}/,
      env: ['CARTESIA_ADMIN_API_KEY', 'CARTESIA_ADMIN_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the usage of your organisation and what keys it has.',
      examples: [
        'CARTESIA_ADMIN_API_KEY=sk_car_admin_<alnum:22>',
        '{"cartesiaAdminKey": "sk_car_admin_<alnum:32>"}',
        'curl https://api.cartesia.ai/usage/credits -H "Authorization: Bearer sk_car_admin_<alnum:22>"',
      ],
      nearMisses: ['CARTESIA_ADMIN_API_KEY=sk_car_admin_...', 'sk_car_<alnum:22>', 'task_car_admin_<alnum:22>'],
      rotate: {
        console: 'https://play.cartesia.ai/keys/admin',
        docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
        steps: [
          'create a new admin key at https://play.cartesia.ai/keys/admin',
          'put it in CARTESIA_ADMIN_API_KEY, outside git',
          'delete the old admin key there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://play.cartesia.ai/keys',
    docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
    steps: [
      'create a new key at https://play.cartesia.ai/keys',
      'put it in CARTESIA_API_KEY, outside git; a client app gets short-lived access tokens instead',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      // Not for admin keys: each kind works only on its own routes.
      keys: ['api-key'],
      url: 'https://api.cartesia.ai/voices?limit=1',
      auth: 'bearer',
      headers: { 'Cartesia-Version': '2026-03-01' },
      answers: [
        {
          status: 200,
          json: { has_more: 'boolean', 'data.0.id': 'string', 'data.0.is_public': 'boolean' },
          is: 'active',
        },
        { status: 401, json: { title: 'string', message: 'string', request_id: 'string' }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'v1', name: 'Example', is_owner: false, is_public: true }], has_more: true },
          is: 'active',
        },
        {
          status: 401,
          body: { error_code: null, title: 'Unauthorized', message: 'Invalid API key', request_id: 'r1' },
          is: 'inactive',
        },
        {
          status: 429,
          body: { error_code: 'concurrency_limited', title: 'Too many', message: 'Wait', request_id: 'r2' },
          is: 'unknown',
        },
      ],
      source: 'https://docs.cartesia.ai/2026-03-01/api-reference/voices/list',
    },
  ],
  sources: [
    'https://docs.cartesia.ai/use-the-api/api-conventions',
    'https://docs.cartesia.ai/use-the-api/api-errors',
    'lengths: observed in public code, not documented',
  ],
});
