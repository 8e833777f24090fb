import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Infracost',
  site: 'https://www.infracost.io',
  keys: [
    {
      id: 'api-key',
      name: 'Infracost API key',
      severity: 'medium',
      pattern: /ico-[0-9A-Za-z]{32}/,
      // Names of files hold ico- too.
      context: { words: ['infracost'], required: false },
      env: ['INFRACOST_API_KEY'],
      risk: 'Whoever has it can query prices on your quota and send cost reports to your Infracost organisation.',
      examples: [
        'INFRACOST_API_KEY=ico-<alnum:32>',
        'infracost configure set api_key ico-<alnum:32>',
        'version: "0.1"\napi_key: ico-<alnum:32>\npricing_api_endpoint: https://pricing.api.infracost.io\n',
        '{"infracostApiKey": "ico-<alnum:32>"}',
      ],
      nearMisses: [
        'INFRACOST_API_KEY=ico-your-api-key',
        'class="ico-arrow-down-circle-outline-large-blue"',
        'pico-<alnum:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.infracost.io',
    docs: 'https://www.infracost.io/docs/infracost_cloud/key_concepts/',
    steps: [
      'open the organisation at https://dashboard.infracost.io, Org Settings, API tokens, and create a new key',
      'put it in INFRACOST_API_KEY of CI and of the machines that run infracost, outside git',
      'delete the old key there',
    ],
  },
  // No check: no call that only reads and answers nobody else is documented; keys of a self-hosted pricing API look the same.
  sources: [
    'https://www.infracost.io/docs/integrations/environment_variables/',
    'https://www.infracost.io/docs/integrations/infracost_api/',
    'length: observed in public code, not documented',
  ],
});
