import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Groq',
  site: 'https://groq.com',
  keys: [
    {
      id: 'api-key',
      name: 'Groq API key',
      severity: 'high',
      // All seen so far have 52 characters after the beginning, with WGdyb3FY in the middle.
      pattern: /gsk_[0-9A-Za-z]{50,54}/,
      env: ['GROQ_API_KEY', 'GROQ_KEY', 'GROQ_CLOUD_API_KEY'],
      risk: 'Whoever has it can run models at your cost and use up your rate limits.',
      examples: [
        'GROQ_API_KEY=gsk_<alnum:20>WGdyb3FY<alnum:24>',
        "client = Groq(api_key='gsk_<alnum:20>WGdyb3FY<alnum:24>')",
        'curl https://api.groq.com/openai/v1/models -H "Authorization: Bearer gsk_<alnum:52>"',
        '{"groq": {"apiKey": "gsk_<alnum:20>WGdyb3FY<alnum:24>"}}',
      ],
      nearMisses: ['GROQ_API_KEY=gsk_your_api_key_here', 'GROQ_API_KEY=gsk-<alnum:52>', 'msgsk_<alnum:52>'],
    },
  ],
  rotate: {
    console: 'https://console.groq.com/keys',
    docs: 'https://console.groq.com/docs/quickstart',
    steps: [
      'create a new key at https://console.groq.com/keys; it is shown only once',
      'put it in GROQ_API_KEY, outside git',
      'delete the leaked key there',
      'look through usage and billing since the leak',
    ],
  },
  sources: [
    'https://console.groq.com/docs/quickstart',
    'https://console.groq.com/docs/api-reference',
    'format: observed in public code, not documented',
  ],
});
