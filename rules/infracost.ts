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
  checks: [
    {
      method: 'POST',
      url: 'https://pricing.api.infracost.io/graphql',
      auth: { header: 'X-Api-Key' },
      json: {
        query:
          'query { products(filter: { vendorName: "aws", service: "AmazonEC2", productFamily: "Compute Instance", region: "us-east-1", attributeFilters: [{ key: "instanceType", value: "m3.large" }, { key: "operatingSystem", value: "Linux" }, { key: "tenancy", value: "Shared" }, { key: "capacitystatus", value: "Used" }, { key: "preInstalledSw", value: "NA" }] }) { prices(filter: { purchaseOption: "on_demand" }) { USD } } }',
      },
      readOnly: 'a query of GraphQL: asks for the price of one machine',
      answers: [
        {
          status: 200,
          json: { 'data.products': 'array', 'data.products.0.prices.0.USD': 'string' },
          is: 'active',
        },
        { status: [401, 403], json: { error: { is: 'Invalid API key' } }, is: 'inactive' },
      ],
      elsewhere: 'a pricing API of your own',
      replies: [
        { status: 200, body: { data: { products: [{ prices: [{ USD: '0.1330000000' }] }] } }, is: 'active' },
        { status: 403, body: { error: 'Invalid API key' }, is: 'inactive' },
        { status: 429, body: { error: 'Too many requests' }, is: 'unknown' },
      ],
      source:
        'https://github.com/infracost/infracost/blob/master/internal/apiclient/client.go and https://github.com/infracost/cloud-pricing-api',
    },
  ],
  sources: [
    'https://www.infracost.io/docs/integrations/environment_variables/',
    'https://www.infracost.io/docs/integrations/infracost_api/',
    'length: observed in public code, not documented',
  ],
});
