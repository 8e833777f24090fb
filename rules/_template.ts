import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Example Cloud',
  site: 'https://cloud.example',
  keys: [
    {
      id: 'api-key',
      name: 'Example Cloud API key',
      severity: 'high',
      pattern: /exc_live_[0-9A-Za-z]{32}/,
      env: ['EXAMPLE_CLOUD_API_KEY'],
      risk: 'Whoever has it can call every API of the account.',
      examples: [
        'EXAMPLE_CLOUD_API_KEY=exc_live_<alnum:32>',
        '{"apiKey": "exc_live_<alnum:32>"}',
        "const client = new Client('exc_live_<alnum:32>');",
      ],
      nearMisses: ['exc_live_key_of_the_example', 'exc_test_<alnum:32>', 'exec_live_<alnum:32>'],
    },
  ],
  rotate: {
    console: 'https://cloud.example/keys',
    docs: 'https://docs.cloud.example/keys',
    steps: [
      'create a new key at https://cloud.example/keys',
      'put it in EXAMPLE_CLOUD_API_KEY, outside git',
      'delete the old key there',
    ],
  },
  sources: ['https://docs.cloud.example/keys'],
});
