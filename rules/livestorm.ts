import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Livestorm',
  site: 'https://livestorm.co',
  keys: {
    'api-token': {
      name: 'Livestorm API token',
      pattern: /eyJ[0-9A-Za-z_-]{15,60}\.eyJ[0-9A-Za-z_-]{120,220}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJ<alnum:170>.<b64u:42><alnum:1>',
      context: { words: ['livestorm'], within: 80 },
      env: ['LIVESTORM_API_TOKEN', 'LIVESTORM_API_KEY', 'LIVESTORM_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the events and who takes part in them.',
    },
  },
  rotate: {
    docs: 'https://developers.livestorm.co/docs/authentication',
    make: 'generate a new token in the account settings, under Integrations, Public API',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.livestorm.co/v1/organization',
    auth: { header: 'Authorization' },
    headers: { accept: 'application/vnd.api+json' },
    active: {
      'data.type': { is: 'organizations' },
      'data.attributes.name': 'string',
      'data.attributes.slug': 'string',
    },
    inactive: { 'errors.0.status': { is: 'unauthorized' } },
    tells: { organisation: 'data.attributes.name' },
    accepted: { data: { id: 'o1', type: 'organizations', attributes: { name: 'Example', slug: 'example' } } },
    refused: { errors: [{ status: 'unauthorized' }] },
    source: 'https://developers.livestorm.co/reference; a refusal is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
