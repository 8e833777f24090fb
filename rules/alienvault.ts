import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AlienVault OTX',
  site: 'https://otx.alienvault.com',
  keys: {
    'api-key': {
      name: 'AlienVault OTX API key',
      severity: 'medium',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['alienvault', 'otx_api', 'otx_key', 'OTXv2'], within: 80 },
      env: ['OTX_API_KEY', 'ALIENVAULT_API_KEY', 'ALIENVAULT_OTX_API_KEY', 'OTX_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read your private pulses and publish in your name.',
      examples: "otx = OTXv2('<hex:64>')",
    },
  },
  rotate: {
    console: 'https://otx.alienvault.com/settings',
    docs: 'https://otx.alienvault.com/api',
    make: 'reset the OTX key at {console}: the old one ends',
  },
  check: {
    url: 'https://otx.alienvault.com/api/v1/users/me',
    auth: { header: 'X-OTX-API-KEY' },
    active: { user_id: 'number', username: 'string', pulse_count: 'number', subscriber_count: 'number' },
    inactive: { status: 403, json: { detail: { is: 'Authentication required' } } },
    tells: { name: 'username' },
    refusalMayMean: 'something else: the words of a refusal are documented nowhere',
    accepted: { user_id: 1, username: 'owner', pulse_count: 0, subscriber_count: 0, member_since: '9 days ago' },
    refused: { detail: 'Authentication required' },
    source: 'https://otx.alienvault.com/api; its answers are observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
