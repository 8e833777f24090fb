import { defineProvider } from '../src/model/provider.ts';

const risk =
  'Whoever has it can read and change the projects, logs and prompts that its owner may, and call models through the stored provider keys.';

export default defineProvider({
  name: 'Braintrust',
  site: 'https://www.braintrust.dev',
  keys: [
    {
      id: 'api-key',
      name: 'Braintrust API key',
      severity: 'high',
      // The shape of several other services' keys, so the name must stand near.
      pattern: /sk-[0-9A-Za-z]{48}/,
      context: { words: ['braintrust'], within: 100 },
      env: ['BRAINTRUST_API_KEY', 'BRAINTRUST_KEY'],
      entropy: 3.5,
      risk,
      examples: [
        'BRAINTRUST_API_KEY=sk-<alnum:48>',
        'curl https://api.braintrust.dev/v1/project -H "Authorization: Bearer sk-<alnum:48>"',
        "const logger = initLogger({ projectName: 'app', apiKey: 'sk-<alnum:48>' }); // braintrust",
      ],
      nearMisses: [
        'MODEL_API_KEY=sk-<alnum:48>',
        'BRAINTRUST_API_KEY=sk-<alnum:30>',
        'BRAINTRUST_PROJECT_ID=<uuid>',
        'BRAINTRUST_API_KEY=sk-your-api-key',
      ],
    },
    {
      id: 'service-token',
      name: 'Braintrust service token',
      severity: 'high',
      // The beginning is documented, the length is not.
      pattern: /bt-st-[0-9A-Za-z]{20,80}/,
      env: ['BRAINTRUST_API_KEY', 'BRAINTRUST_SERVICE_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk,
      examples: [
        'BRAINTRUST_API_KEY=bt-st-<alnum:48>',
        'braintrust:\n  api_key: bt-st-<alnum:40>\n',
        '{"Authorization": "Bearer bt-st-<alnum:48>"}',
      ],
      nearMisses: [
        '--color-bt-st-ring: red;',
        'BRAINTRUST_API_KEY=bt-st-...',
        'xbt-st-<alnum:48>',
        'IM-BT-ST-<digit:3>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.braintrust.dev/app/settings?subroute=api-keys',
    docs: 'https://www.braintrust.dev/docs/api-reference',
    steps: [
      'create a new key under Settings, API keys; for a service token, under Service tokens of the same account',
      'put it in BRAINTRUST_API_KEY, outside git; it is shown only once',
      'delete the old one there',
    ],
  },
  checks: [
    {
      url: 'https://api.braintrust.dev/v1/project?limit=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'objects.0.id': 'string', 'objects.0.org_id': 'string', 'objects.0.name': 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      elsewhere: "Braintrust's European data plane or one of your own",
      tells: { organisation: 'objects.0.org_id' },
      replies: [
        {
          status: 200,
          body: { objects: [{ id: 'p1', org_id: 'o1', name: 'Example', created: '2026-01-01T00:00:00.000Z' }] },
          is: 'active',
        },
        { status: 200, body: { objects: [] }, is: 'unknown' },
        { status: 401, body: 'Unauthorized', is: 'inactive' },
        { status: 403, body: 'Forbidden', is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.braintrust.dev/docs/api-reference/projects/list-projects',
    },
  ],
  sources: ['https://www.braintrust.dev/docs/api-reference', 'length of both: observed in public code, not documented'],
});
