import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Amplitude',
  site: 'https://amplitude.com',
  keys: {
    'secret-key': {
      name: 'Amplitude secret key',
      // The API key, which stands beside it, looks the same: the name says which it is.
      pattern: /secret(?:[_-]?key)?["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{32})/i,
      context: { words: ['amplitude'], within: 60 },
      env: ['AMPLITUDE_SECRET_KEY', 'AMPLITUDE_API_SECRET', 'AMPLITUDE_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { api: /amplitude_?(?:api_?)?key["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{32})/ },
      risk: 'Whoever has it and the API key can export the events of all your users and delete users.',
      examples: [
        'AMPLITUDE_API_KEY=<hex:8><hex:8><hex:8><hex:8>\nAMPLITUDE_SECRET_KEY=<hex:32>\n',
        'AMPLITUDE_SECRET_KEY=<hex:32>',
        '{"amplitude_secret_key": "<hex:32>"}',
        "amplitude_secret: '<hex:32>'",
        'amplitude:\n  apiKey: <hex:8><hex:8><hex:8><hex:8>\n  secretKey: <hex:32>\n',
      ],
      nearMisses: [
        'AMPLITUDE_API_KEY=<hex:32>\nAMPLITUDE_SECRET_KEY=$SECRET\n',
        'SECRET_KEY=<hex:32>',
        'AMPLITUDE_SECRET_KEY=<hex:40>',
        'AMPLITUDE_SECRET_ID=<uuid>',
      ],
    },
    'api-key': {
      name: 'Amplitude API key',
      noCheck: 'it only sends events',
      severity: 'low',
      publicByDesign: true,
      // The name of the project for those who send events: it stands in web pages and apps.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'amplitudeApiKey',
          'amplitude-api-key',
          'amplitude.init',
          'amplitude.getInstance',
          'api2.amplitude.com',
        ],
        within: 60,
      },
      env: ['AMPLITUDE_API_KEY', 'AMPLITUDE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send made-up events into your project.',
      nearMisses: 'amplitude_wave: <hex:32>',
    },
  },
  rotate: {
    console: 'https://app.amplitude.com',
    docs: 'https://amplitude.com/docs/apis/authentication',
    make: 'as an admin, open the project under Settings, Projects, General, and generate a new secret key',
    put: 'put it in AMPLITUDE_SECRET_KEY, outside git, wherever the old one is used',
    end: 'delete the old secret key there',
    after: 'ask Amplitude for the exports made since the leak',
  },
  check: {
    keys: ['secret-key'],
    url: 'https://amplitude.com/api/2/events/list',
    auth: { basic: '{api}:{key}' },
    active: { 'data.0.value': 'string', 'data.0.totals': 'number', 'data.0.hidden': 'boolean' },
    inactive: 401,
    elsewhere: 'a project in Europe (analytics.eu.amplitude.com)',
    accepted: {
      data: [{ id: 1, value: 'opened', display: 'opened', totals: 3, totals_delta: 1, hidden: false, deleted: false }],
    },
    refused: 'Unauthorized',
    tooMany: { error: { http_code: 429, message: 'Too many requests' } },
    source: 'https://amplitude.com/docs/apis/analytics/dashboard-rest#get-events-list',
  },
  sources: ['{docs}', 'https://amplitude.com/docs/apis/analytics/export', 'format: {observed}'],
});
