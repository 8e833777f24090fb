import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Drone CI',
  site: 'https://www.drone.io',
  keys: {
    'user-token': {
      name: 'Drone user token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['drone ci', 'drone key', 'drone server', 'drone info'], within: 80 },
      entropy: 3.3,
      confidence: 'medium',
      env: ['DRONE_TOKEN', 'DRONE_API_TOKEN', 'DRONE_ACCESS_TOKEN'],
      risk: 'Whoever has it can start builds, read logs and change secrets as the user; an admin, on all the server.',
      examples: 'curl -H "Authorization: Bearer <alnum:32>" $DRONE_SERVER/api/user',
    },
    'rpc-secret': {
      name: 'Drone RPC secret',
      noCheck: 'it is for runners, which register with it',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['drone rpc', 'drone shared secret'], within: 60 },
      entropy: 3,
      confidence: 'medium',
      env: ['DRONE_RPC_SECRET', 'DRONE_AGENT_SECRET', 'DRONE_SHARED_SECRET'],
      risk: 'Whoever has it can pose as a runner of your server and take its builds with all their secrets.',
      rotate: {
        docs: 'https://docs.drone.io/server/reference/drone-rpc-secret/',
        steps: [
          'make a new secret with openssl rand -hex 16',
          'set it as DRONE_RPC_SECRET on the server and on all runners, from a secret store, outside git',
          'restart the server and the runners; from then on the old secret is refused',
          'change the secrets of the repositories that were built while the old one was known',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://docs.drone.io/api/overview/',
    make: 'ask your Drone server for a new token: POST /api/user/token?rotate=true with the old one, which ends at once',
    put: 'put the new token in DRONE_TOKEN, outside git',
    end: 'for a machine user delete and add the user anew; look at recent builds and at the secrets of the repositories',
  },
  check: {
    keys: ['user-token'],
    url: '{server}/api/user',
    active: { id: 'number', login: 'string', machine: 'boolean', admin: 'boolean' },
    inactive: { message: { is: 'Unauthorized' } },
    tells: { account: 'login' },
    accepted: { id: 1, login: 'owner', email: 'owner@example.com', machine: false, admin: false, active: true },
    refused: { message: 'Unauthorized' },
    tooMany: { message: 'Too many requests' },
    source: 'https://docs.drone.io/api/user/user_info/',
  },
  sources: [
    '{docs}',
    'https://docs.drone.io/server/user/machine/',
    'https://docs.drone.io/server/reference/drone-rpc-secret/',
    'shape of the user token: observed in the public source code of the server, not documented',
  ],
});
