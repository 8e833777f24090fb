import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cisco Meraki',
  site: 'https://meraki.cisco.com',
  keys: {
    'api-key': {
      name: 'Cisco Meraki Dashboard API key',
      severity: 'critical',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['meraki'], within: 80 },
      env: ['MERAKI_DASHBOARD_API_KEY', 'MERAKI_API_KEY', 'MERAKI_KEY', 'MERAKI_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the networks of every organisation that you administer: firewalls, Wi-Fi, cameras.',
      nearMisses: ['MERAKI_DASHBOARD_API_KEY=<upper:40>', 'MERAKI_NETWORK_ID=N_<digit:18>'],
    },
  },
  rotate: {
    console: 'https://dashboard.meraki.com',
    docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
    make: 'generate a new key on the My Profile page of the Dashboard; an account may have two',
    shownOnce: true,
    end: 'revoke the old key on the same page',
    after: 'look through the API request log and the change log of the organisation for what was done since the leak',
  },
  check: {
    url: 'https://api.meraki.com/api/v1/administered/identities/me',
    auth: { header: 'X-Cisco-Meraki-API-Key' },
    active: { email: 'string', 'authentication.mode': 'string', 'authentication.api.key.created': 'boolean' },
    inactive: {
      status: 401,
      json: { 'errors.0': { is: 'Invalid API key' } },
      because: 'unknown at api.meraki.com; dashboards of Canada, China, India and US government have their own',
    },
    tells: { account: 'email' },
    also: {
      url: 'https://api.meraki.com/api/v1/organizations',
      auth: { header: 'X-Cisco-Meraki-API-Key' },
      tells: { organisation: '0.name' },
    },
    accepted: {
      name: 'Owner',
      email: 'owner@example.com',
      lastUsedDashboardAt: '2025-02-11T00:00:00Z',
      authentication: { mode: 'email', api: { key: { created: true } }, twoFactor: { enabled: false } },
    },
    refused: { errors: ['Invalid API key'] },
    tooMany: { errors: ['API rate limit exceeded'] },
    elsewhere: 'the dashboard of Canada, China, India or the US government',
    source: 'https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/',
  },
  revoke: {
    does: 'Revokes the key: what uses it fails, in all organisations within five minutes.',
    steps: {
      method: 'POST',
      url: 'https://api.meraki.com/api/v1/administered/identities/me/api/keys/{key|last4}/revoke',
      auth: { header: 'X-Cisco-Meraki-API-Key' },
      done: [204],
    },
    source: 'https://developer.cisco.com/meraki/api-v1/revoke-administered-identities-me-api-keys/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
