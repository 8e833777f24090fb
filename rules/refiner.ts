import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Refiner',
  site: 'https://refiner.io',
  keys: {
    'api-key': {
      name: 'Refiner API key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Not "refiner" alone: image models have one.
      context: { words: ['refiner.io', 'refiner api', 'refiner key', 'refiner token', 'refiner secret'], within: 60 },
      env: ['REFINER_API_KEY', 'REFINER_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers to your surveys and the people who gave them, and change what is known about these.',
      examples: 'curl -H "Authorization: Bearer <uuid>" https://api.refiner.io/v1/contacts',
      nearMisses: 'sdxl refiner model: <uuid>',
    },
  },
  rotate: {
    console: 'https://app.refiner.io',
    docs: 'https://refiner.io/docs/api/',
    make: 'generate a new API key in the settings of the environment at {console}, Integrations, REST API',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.refiner.io/v1/',
    active: { project_uuid: 'string', project_name: 'string' },
    inactive: { status: 404, json: { message: { is: 'API key not valid or does not exist' } } },
    tells: { name: 'project_name' },
    accepted: { project_uuid: 'p1', project_name: 'Production', message: 'Authentication successful' },
    refused: { message: 'API key not valid or does not exist' },
    replies: { status: 401, body: { error: 'API key does not look valid' }, is: 'unknown' },
    source: 'https://refiner.io/docs/api/; refusals are observed in public code',
  },
  sources: ['{docs}', 'form: {observed}'],
});
