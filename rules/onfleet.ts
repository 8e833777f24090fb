import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Onfleet',
  site: 'https://onfleet.com',
  keys: {
    'api-key': {
      name: 'Onfleet API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['onfleet'], within: 80 },
      env: ['ONFLEET_API_KEY', 'ONFLEET_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change deliveries and see where drivers and customers are.',
      examples: "const onfleet = new Onfleet('<hex:32>')",
    },
  },
  rotate: {
    console: 'https://onfleet.com/dashboard#/manage',
    docs: 'https://docs.onfleet.com/reference/authentication',
    make: 'create a new API key: Settings, API & Webhooks ({console})',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://onfleet.com/api/v2/organization',
    auth: { basic: '{key}:' },
    active: { id: 'string', timeCreated: 'number', delegatees: 'array', driverSupportEmail: 'string' },
    inactive: { code: { is: 'InvalidCredentials' } },
    tells: { account: 'email', organisation: 'name' },
    accepted: {
      id: 'o1',
      timeCreated: 1454634415000,
      name: 'Example',
      email: 'owner@example.com',
      driverSupportEmail: 'support@example.com',
      delegatees: [],
    },
    refused: { code: 'InvalidCredentials', message: { error: 1102, message: 'The API key provided is invalid.' } },
    source: 'https://docs.onfleet.com/reference/get-details',
  },
  sources: ['{docs}', 'format: {observed}'],
});
