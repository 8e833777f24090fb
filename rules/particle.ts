import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Particle',
  site: 'https://www.particle.io',
  keys: [
    {
      id: 'access-token',
      name: 'Particle access token',
      severity: 'high',
      pattern: /[0-9A-Za-z]{40}/,
      context: {
        // Not the bare word: particles are drawn in games and counted in physics.
        words: [
          'api.particle.io',
          'particle_access',
          'particleAccess',
          'particle_token',
          'particleToken',
          'particle_api',
        ],
        within: 90,
      },
      env: ['PARTICLE_ACCESS_TOKEN', 'PARTICLE_TOKEN', 'PARTICLE_CLOUD_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and control your devices, call their functions and flash new firmware to them.',
      examples: [
        'PARTICLE_ACCESS_TOKEN=<hex:40>',
        'curl "https://api.particle.io/v1/devices?access_token=<hex:40>"',
        'curl https://api.particle.io/v1/devices -H "Authorization: Bearer <hex:40>"',
        "const particleToken = '<hex:40>';",
      ],
      nearMisses: [
        'const particleSystem = "<hex:40>"',
        'https://github.com/particle-iot/device-os/commit/<hex:40>',
        'PARTICLE_ACCESS_TOKEN=<hex:24>',
        'access_token=<hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.particle.io',
    docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
    steps: [
      'create a new token: particle token create, with an expiry; for a server better an API user with few scopes',
      'put it in PARTICLE_ACCESS_TOKEN, outside git',
      'end the old one: particle token revoke, or DELETE https://api.particle.io/v1/access_tokens/current with it',
      'look at your devices for firmware and calls that are not yours',
    ],
  },
  checks: [
    {
      url: 'https://api.particle.io/v1/user',
      auth: 'bearer',
      answers: [
        { status: 200, json: { username: 'string', account_info: 'object' }, is: 'active' },
        {
          status: [400, 401],
          json: { error: { is: 'invalid_token' }, error_description: { includes: 'expired' } },
          is: 'expired',
        },
        { status: [400, 401], json: { error: { is: 'invalid_token' }, error_description: 'string' }, is: 'inactive' },
      ],
      tells: { account: 'username' },
      replies: [
        {
          status: 200,
          body: { username: 'owner@example.com', subscription_ids: [], account_info: { business_account: false } },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'invalid_token', error_description: 'The access token provided is invalid.' },
          is: 'inactive',
        },
        {
          status: 401,
          body: { error: 'invalid_token', error_description: 'The access token provided has expired.' },
          is: 'expired',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.particle.io/reference/cloud-apis/api/#get-user',
    },
  ],
  revoke: [
    {
      does: 'Deletes the access token; what uses it fails at once.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.particle.io/v1/access_tokens/current',
          auth: 'bearer',
          done: [200],
          expects: { ok: { is: true } },
        },
      ],
      source: 'https://docs.particle.io/reference/cloud-apis/api/#delete-current-access-token',
    },
  ],
  sources: [
    'https://docs.particle.io/reference/cloud-apis/access-tokens/',
    'https://docs.particle.io/reference/cloud-apis/api/',
    'format: observed in public code, not documented',
  ],
});
