import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cartesia',
  site: 'https://cartesia.ai',
  keys: {
    'api-key': {
      name: 'Cartesia API key',
      pattern: /sk_car_[0-9A-Za-z_]{20,24}/,
      shape: 'sk_car_<alnum:20-22>',
      env: ['CARTESIA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can speak and transcribe on your credits and use, change and delete your cloned voices.',
      nearMisses: 'sk_cart_<alnum:22>',
    },
    'admin-key': {
      name: 'Cartesia admin API key',
      // How long it is is documented nowhere.
      pattern: /sk_car_admin_[0-9A-Za-z_]{20,60}/,
      shape: 'sk_car_admin_<alnum:32>',
      env: ['CARTESIA_ADMIN_API_KEY', 'CARTESIA_ADMIN_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the usage of your organisation and what keys it has.',
      nearMisses: 'sk_car_<alnum:22>',
      rotate: {
        console: 'https://play.cartesia.ai/keys/admin',
        docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
        make: 'create a new admin key at {console}',
        end: 'delete the old admin key there',
      },
    },
  },
  rotate: {
    console: 'https://play.cartesia.ai/keys',
    docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
    make: 'create a new key at {console}',
    put: 'put it in CARTESIA_API_KEY, outside git; a client app gets short-lived access tokens instead',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: [
    {
      // Not for admin keys: each kind works only on its own routes.
      keys: ['api-key'],
      url: 'https://api.cartesia.ai/voices?limit=1',
      headers: { 'Cartesia-Version': '2026-03-01' },
      active: { has_more: 'boolean', 'data.0.id': 'string', 'data.0.is_public': 'boolean' },
      inactive: { title: 'string', message: 'string', request_id: 'string' },
      accepted: { data: [{ id: 'v1', name: 'Example', is_owner: false, is_public: true }], has_more: true },
      refused: { error_code: null, title: 'Unauthorized', message: 'Invalid API key', request_id: 'r1' },
      tooMany: { error_code: 'concurrency_limited', title: 'Too many', message: 'Wait', request_id: 'r2' },
      source: 'https://docs.cartesia.ai/2026-03-01/api-reference/voices/list',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.cartesia.ai/api-keys?limit=1',
      headers: { 'Cartesia-Version': '2026-03-01' },
      active: { has_more: 'boolean', data: 'array' },
      inactive: { title: 'string', message: 'string', request_id: 'string' },
      accepted: { data: [{ id: 'k1', name: 'production' }], has_more: false, next_page: null },
      refused: { error_code: null, title: 'Unauthorized', message: 'Invalid API key', request_id: 'r3' },
      source: 'https://docs.cartesia.ai/api-reference/api-keys/list',
    },
  ],
  sources: ['{docs}', 'https://docs.cartesia.ai/use-the-api/api-errors', 'lengths: {observed}'],
});
