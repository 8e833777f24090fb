import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WarpStream',
  site: 'https://www.warpstream.com',
  keys: {
    'api-key': {
      name: 'WarpStream API or agent key',
      pattern: /aks_[0-9a-f]{64}/,
      shape: 'aks_<hex:64>',
      env: ['WARPSTREAM_API_KEY', 'WARPSTREAM_AGENT_KEY', 'WARPSTREAM_DEPLOY_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can join agents to your virtual cluster or, by its grants, make and delete clusters and keys.',
    },
  },
  rotate: {
    console: 'https://console.warpstream.com/api_keys',
    docs: 'https://docs.warpstream.com/warpstream/reference/api-reference/api-keys',
    make: 'create a new key at {console}, for one virtual cluster where that is enough',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    method: 'POST',
    readOnly: 'lists keys: each call of it is a POST',
    url: 'https://api.warpstream.com/api/v1/list_api_keys',
    auth: { header: 'warpstream-api-key' },
    json: {},
    active: { 'api_keys.0.id': 'string', 'api_keys.0.name': 'string' },
    inactive: { status: [401, 403], mayMean: 'that it is the key of an agent, which may not list keys' },
    accepted: { api_keys: [{ id: 'aki_1', name: 'akn_ci', created_at: '2026-01-02T03:04:05Z' }] },
    refused: '',
    source: 'https://docs.warpstream.com/warpstream/reference/api-reference/api-keys/list',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
