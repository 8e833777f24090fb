import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can make images and videos at your cost.';

export default defineProvider({
  name: 'Prodia',
  site: 'https://prodia.com',
  keys: [
    {
      id: 'token',
      name: 'Prodia API token',
      severity: 'high',
      pattern: /ey[JK][0-9A-Za-z_-]{14,400}\.ey[JK][0-9A-Za-z_-]{14,1600}\.[0-9A-Za-z_-]{20,700}/,
      context: { words: ['prodia'], within: 60 },
      env: ['PRODIA_TOKEN', 'PRODIA_API_KEY'],
      risk,
      examples: [
        'PRODIA_TOKEN=<jwt>',
        '{"prodia": {"token": "<jwt>"}}',
        'curl https://inference.prodia.com/v2/job -H "Authorization: Bearer <jwt>"',
      ],
      nearMisses: ['id_token: <jwt>', 'PRODIA_TOKEN=eyJhbGciOiJub25lIn0.e30.', 'prodia.token = "your-prodia-token"'],
    },
    {
      id: 'v1-key',
      name: 'Prodia API key (version 1)',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      // Jobs are UUIDs too.
      context: {
        words: ['x-prodia-key', 'prodia_api', 'prodia_key', 'prodiaKey', 'prodiaApiKey', 'createProdia'],
        within: 40,
      },
      env: ['PRODIA_API_KEY', 'PRODIA_KEY'],
      confidence: 'medium',
      risk,
      examples: [
        'PRODIA_API_KEY=<uuid>',
        "headers: { 'X-Prodia-Key': '<uuid>' },",
        'const prodia = createProdia({ apiKey: "<uuid>" });',
      ],
      nearMisses: ['https://api.prodia.com/v1/job/<uuid>', 'prodia_job: <uuid>', 'PRODIA_API_KEY=<hex:20>'],
    },
  ],
  rotate: {
    console: 'https://app.prodia.com/api',
    docs: 'https://docs.prodia.com',
    steps: [
      'create a new token at https://app.prodia.com/api',
      'put it in PRODIA_TOKEN, outside git',
      'delete the old token there',
      'look through the usage since the leak',
    ],
  },
  // No check: every documented call makes an image.
  sources: ['https://docs.prodia.com', 'formats: observed in public code, not documented'],
});
