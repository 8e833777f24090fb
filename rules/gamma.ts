import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gamma',
  site: 'https://gamma.app',
  keys: {
    'api-key': {
      name: 'Gamma API key',
      pattern: /sk-gamma-[0-9A-Za-z_-]{32,64}/,
      shape: 'sk-gamma-<alnum:40-43>',
      env: ['GAMMA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make presentations and pages in your workspace and use up its credits.',
      nearMisses: 'risk-gamma-phase-a',
    },
  },
  rotate: {
    console: 'https://gamma.app/settings',
    docs: 'https://developers.gamma.app/docs/getting-started',
    make: 'create a new key on the page API Keys of the settings ({console})',
    end: 'revoke the old key there',
  },
  check: {
    url: 'https://public-api.gamma.app/v1.0/themes?limit=1',
    auth: { header: 'X-API-KEY' },
    active: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.type': 'string', hasMore: 'boolean' },
    inactive: { message: { includes: 'Invalid API key' } },
    accepted: { data: [{ id: 't1', name: 'Prism', type: 'standard' }], hasMore: true, nextCursor: 'c1' },
    refused: { message: 'Invalid API key', statusCode: 401 },
    source: 'https://developers.gamma.app/docs/workspace/list-themes',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
