import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can read and change the projects, logs and prompts that its owner may, and call models through the stored provider keys.';

export default defineProvider({
  name: 'Braintrust',
  site: 'https://www.braintrust.dev',
  keys: {
    'api-key': {
      name: 'Braintrust API key',
      // The shape of several other services' keys, so the name must stand near.
      pattern: /sk-[0-9A-Za-z]{48}/,
      shape: 'sk-<alnum:48>',
      context: { words: ['braintrust'], within: 100 },
      env: ['BRAINTRUST_API_KEY', 'BRAINTRUST_KEY'],
      entropy: 3.5,
      risk,
    },
    'service-token': {
      name: 'Braintrust service token',
      // The beginning is documented, the length is not.
      pattern: /bt-st-[0-9A-Za-z]{20,80}/,
      shape: 'bt-st-<alnum:40-48>',
      env: ['BRAINTRUST_API_KEY', 'BRAINTRUST_SERVICE_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk,
      nearMisses: 'IM-BT-ST-<digit:3>',
    },
  },
  rotate: {
    console: 'https://www.braintrust.dev/app/settings?subroute=api-keys',
    docs: 'https://www.braintrust.dev/docs/api-reference',
    make: 'create a new key under Settings, API keys; for a service token, under Service tokens of the same account',
    shownOnce: true,
    end: 'delete the old one there',
  },
  check: {
    url: 'https://api.braintrust.dev/v1/project?limit=1',
    active: { 'objects.0.id': 'string', 'objects.0.org_id': 'string', 'objects.0.name': 'string' },
    inactive: 401,
    elsewhere: "Braintrust's European data plane or one of your own",
    tells: { organisation: 'objects.0.org_id' },
    accepted: { objects: [{ id: 'p1', org_id: 'o1', name: 'Example', created: '2026-01-01T00:00:00.000Z' }] },
    refused: 'Unauthorized',
    unclear: { 200: { objects: [] }, 403: 'Forbidden' },
    source: 'https://www.braintrust.dev/docs/api-reference/projects/list-projects',
  },
  sources: ['{docs}', 'length of both: {observed}'],
});
