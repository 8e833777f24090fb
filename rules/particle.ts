import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Particle',
  site: 'https://www.particle.io',
  keys: {
    'access-token': {
      name: 'Particle access token',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<hex:40>',
      context: {
        // Not the bare word: particles are drawn in games and counted in physics.
        words: ['api.particle.io', 'particle_access', 'particle_token', 'particle_api'],
        within: 90,
      },
      env: ['PARTICLE_ACCESS_TOKEN', 'PARTICLE_TOKEN', 'PARTICLE_CLOUD_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and control your devices, call their functions and flash new firmware to them.',
      nearMisses: ['const particleSystem = "<hex:40>"', 'https://github.com/particle-iot/device-os/commit/<hex:40>'],
    },
  },
  rotate: {
    console: 'https://console.particle.io',
    docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
    make: 'create a new token: particle token create, with an expiry; for a server better an API user with few scopes',
    end: 'end the old one: particle token revoke, or DELETE https://api.particle.io/v1/access_tokens/current with it',
    after: 'look at your devices for firmware and calls that are not yours',
  },
  check: {
    url: 'https://api.particle.io/v1/user',
    active: { username: 'string', account_info: 'object' },
    expired: {
      status: [400, 401],
      json: { error: { is: 'invalid_token' }, error_description: { includes: 'expired' } },
    },
    inactive: { status: [400, 401], json: { error: { is: 'invalid_token' }, error_description: 'string' } },
    tells: { account: 'username' },
    accepted: { username: 'owner@example.com', subscription_ids: [], account_info: { business_account: false } },
    refused: { error: 'invalid_token', error_description: 'The access token provided is invalid.' },
    recorded: { expired: { error: 'invalid_token', error_description: 'The access token provided has expired.' } },
    source: 'https://docs.particle.io/reference/cloud-apis/api/#get-user',
  },
  revoke: {
    does: 'Deletes the access token; what uses it fails at once.',
    steps: {
      method: 'DELETE',
      url: 'https://api.particle.io/v1/access_tokens/current',
      auth: 'bearer',
      done: [200],
      expects: { ok: { is: true } },
    },
    source: 'https://docs.particle.io/reference/cloud-apis/api/#delete-current-access-token',
  },
  sources: ['{docs}', 'https://docs.particle.io/reference/cloud-apis/api/', 'format: {observed}'],
});
