import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Daytona',
  site: 'https://www.daytona.io',
  keys: {
    'api-key': {
      name: 'Daytona API key',
      pattern: /dtn_[0-9a-f]{64}/,
      shape: 'dtn_<hex:64>',
      env: ['DAYTONA_API_KEY'],
      risk: 'Whoever has it can run code in sandboxes at your cost and, as far as its permissions go, look into yours.',
    },
  },
  rotate: {
    console: 'https://app.daytona.io/dashboard/keys',
    docs: 'https://www.daytona.io/docs/en/api-keys/',
    make: 'create a new key with the same permissions at {console}',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'stop sandboxes that are not yours',
  },
  check: {
    url: 'https://app.daytona.io/api/api-keys/current',
    active: { name: 'string', permissions: 'array', userId: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    elsewhere: 'a Daytona of your own (DAYTONA_API_URL)',
    tells: { name: 'name', scopes: 'permissions', expires: 'expiresAt' },
    accepted: {
      name: 'ci',
      value: 'dtn_********************abc',
      createdAt: '2026-01-02T03:04:05Z',
      permissions: ['write:sandboxes'],
      lastUsedAt: null,
      expiresAt: null,
      userId: 'u1',
    },
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Invalid credentials' },
    source: 'the npm package @daytonaio/api-client (getCurrentApiKey)',
  },
  revoke: {
    does: 'Deletes the key, if it may manage keys: what uses it fails at once.',
    steps: [
      {
        url: 'https://app.daytona.io/api/api-keys/current',
        auth: 'bearer',
        done: [200],
        takes: { as: 'name', in: '', take: 'name' },
      },
      { method: 'DELETE', url: 'https://app.daytona.io/api/api-keys/{name}', auth: 'bearer', done: [200, 204] },
    ],
    source: 'the npm package @daytonaio/api-client (deleteApiKey)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
