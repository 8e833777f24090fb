import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pendo',
  site: 'https://www.pendo.io',
  keys: {
    'integration-key': {
      name: 'Pendo integration key',
      // A UUID, since some time with the region behind it. The public key of the agent is a bare UUID too.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.[a-z]{2}[0-9]?)?/,
      shape: ['<uuid>', '<uuid>.us', '<uuid>.us1'],
      context: { words: ['pendo-integration-key', 'pendo_integration', 'pendo_secret'], within: 60 },
      env: ['PENDO_INTEGRATION_KEY', 'PENDO_INTEGRATION_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read what visitors and accounts do in your product, and with write access change their metadata and delete them.',
      examples: 'curl https://app.pendo.io/api/v1/feature -H "x-pendo-integration-key: <uuid>.us"',
      nearMisses: 'https://cdn.pendo.io/agent/static/<uuid>/pendo.js',
    },
    'api-key': {
      name: 'Pendo API key of the install script',
      severity: 'low',
      publicByDesign: true,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['pendo.initialize', 'pendo.io/agent'], within: 60 },
      env: ['NEXT_PUBLIC_PENDO_API_KEY', 'REACT_APP_PENDO_API_KEY', 'VITE_PENDO_API_KEY'],
      confidence: 'medium',
      noCheck: 'it only sends events, and every visitor of the site is given it',
      risk: 'Whoever has it can send made-up events to the subscription.',
      examples: "pendo.initialize({ apiKey: '<uuid>' })",
    },
  },
  rotate: {
    console: 'https://app.pendo.io/admin/integrationkeys',
    docs: 'https://support.pendo.io/hc/en-us/articles/8369690877851-Integration-keys',
    make: 'add a new integration key at {console}, without write access where none is needed',
    end: 'delete the old key there',
  },
  check: {
    keys: ['integration-key'],
    url: 'https://app.pendo.io/api/v1/token/verify',
    auth: { header: 'x-pendo-integration-key' },
    active: { valid: { is: true }, writeAccess: 'boolean' },
    inactive: {
      status: 403,
      mayMean: 'a key of another region, which has a host of its own: both get an empty answer',
    },
    elsewhere: 'another region of Pendo, such as the European one',
    accepted: { valid: true, writeAccess: true },
    refused: '',
    source: 'https://engageapi.pendo.io/; a refusal is observed in public code',
  },
  sources: ['https://engageapi.pendo.io/', 'format: {observed}'],
});
