import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Infracost',
  site: 'https://www.infracost.io',
  keys: {
    'api-key': {
      name: 'Infracost API key',
      severity: 'medium',
      pattern: /ico-[0-9A-Za-z]{32}/,
      shape: 'ico-<alnum:32>',
      // Names of files hold ico- too.
      context: { words: ['infracost'], required: false },
      env: ['INFRACOST_API_KEY'],
      risk: 'Whoever has it can query prices on your quota and send cost reports to your Infracost organisation.',
      examples: 'infracost configure set api_key ico-<alnum:32>',
    },
  },
  rotate: {
    console: 'https://dashboard.infracost.io',
    docs: 'https://www.infracost.io/docs/infracost_cloud/key_concepts/',
    make: 'open the organisation at {console}, Org Settings, API tokens, and create a new key',
    put: 'put it in INFRACOST_API_KEY of CI and of the machines that run infracost, outside git',
    end: 'delete the old key there',
  },
  check: {
    method: 'POST',
    url: 'https://pricing.api.infracost.io/graphql',
    auth: { header: 'X-Api-Key' },
    json: {
      query:
        'query { products(filter: { vendorName: "aws", service: "AmazonEC2", productFamily: "Compute Instance", region: "us-east-1", attributeFilters: [{ key: "instanceType", value: "m3.large" }, { key: "operatingSystem", value: "Linux" }, { key: "tenancy", value: "Shared" }, { key: "capacitystatus", value: "Used" }, { key: "preInstalledSw", value: "NA" }] }) { prices(filter: { purchaseOption: "on_demand" }) { USD } } }',
    },
    readOnly: 'a query of GraphQL: asks for the price of one machine',
    active: { 'data.products': 'array', 'data.products.0.prices.0.USD': 'string' },
    inactive: { status: [401, 403], json: { error: { is: 'Invalid API key' } } },
    elsewhere: 'a pricing API of your own',
    accepted: { data: { products: [{ prices: [{ USD: '0.1330000000' }] }] } },
    tooMany: { error: 'Too many requests' },
    replies: { status: 403, body: { error: 'Invalid API key' }, is: 'inactive' },
    source:
      'https://github.com/infracost/infracost/blob/master/internal/apiclient/client.go and https://github.com/infracost/cloud-pricing-api',
  },
  sources: [
    'https://www.infracost.io/docs/integrations/environment_variables/',
    'https://www.infracost.io/docs/integrations/infracost_api/',
    'length: {observed}',
  ],
});
