import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Runway',
  site: 'https://runwayml.com',
  keys: [
    {
      id: 'api-key',
      name: 'Runway API key',
      severity: 'high',
      pattern: /key_[0-9A-Fa-f]{128}/,
      env: ['RUNWAYML_API_SECRET', 'RUNWAY_API_KEY', 'RUNWAYML_API_KEY'],
      risk: 'Whoever has it can generate video and images on the prepaid credits of your organization.',
      examples: [
        'RUNWAYML_API_SECRET=key_<hex:128>',
        "const client = new RunwayML({ apiKey: 'key_<hex:128>' });",
        'curl -H "Authorization: Bearer key_<hex:128>" -H "X-Runway-Version: 2024-11-06" https://api.dev.runwayml.com/v1/organization',
      ],
      nearMisses: ['key_<hex:64>', 'cache_key_<hex:32>', 'sha512: <hex:128>', 'RUNWAYML_API_SECRET=key_your_secret'],
    },
  ],
  rotate: {
    console: 'https://dev.runwayml.com',
    docs: 'https://docs.dev.runwayml.com/guides/setup',
    steps: [
      'create a new key on the API Keys tab of the organization at https://dev.runwayml.com',
      'put it in RUNWAYML_API_SECRET, outside git; it is shown only once',
      'disable the old key there; removing the user who made it does not end it',
      'look through the usage tab for credits that were spent with it',
    ],
  },
  sources: ['https://docs.dev.runwayml.com/guides/setup', 'format: observed in public code, not documented'],
});
