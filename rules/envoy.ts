import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Envoy (visitors)',
  site: 'https://envoy.com',
  keys: {
    'api-key': {
      name: 'Envoy API key',
      pattern: /[0-9A-Za-z]{220}/,
      shape: '<alnum:220>',
      context: { words: ['envoy'], within: 80 },
      env: ['ENVOY_API_KEY'],
      entropy: 4.5,
      confidence: 'medium',
      risk: 'Whoever has it can read who visits and works at your offices, and invite people.',
    },
  },
  rotate: {
    console: 'https://dashboard.envoy.com',
    docs: 'https://developers.envoy.com/hub/docs/api-keys',
    make: 'make a new API key in the dashboard, page API keys ({console})',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.envoy.com/v1/locations',
    auth: { header: 'X-Api-Key' },
    active: { 'data.0.id': 'string', 'data.0.enabled': 'boolean', 'meta.total': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { data: [{ id: 'l1', name: 'Office', enabled: true }], meta: { total: 1 } },
    refused: { status: 401 },
    source: 'https://developers.envoy.com/hub/reference/get_locations',
  },
  sources: ['{docs}', 'format: {observed}'],
});
