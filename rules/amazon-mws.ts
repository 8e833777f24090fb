import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Amazon MWS',
  site: 'https://sellercentral.amazon.com',
  retired: '2024-03, Amazon closed Marketplace Web Service in favour of the Selling Partner API',
  keys: {
    'auth-token': {
      name: 'Amazon MWS auth token',
      severity: 'low',
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'amzn.mws.<uuid>',
      env: ['MWS_AUTH_TOKEN', 'AMAZON_MWS_AUTH_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it could once act for the seller through Marketplace Web Service; that is closed, so it only names the pair of seller and developer.',
      examples: 'https://mws.amazonservices.com/Orders/2013-09-01?MWSAuthToken=amzn.mws.<uuid>&Action=GetOrder',
      nearMisses: ['com.amazonaws.mws.<uuid>x', 'amzn.mws.<hex:32>', 'amznXmws.<uuid>'],
    },
  },
  rotate: {
    console: 'https://sellercentral.amazon.com/apps/manage',
    docs: 'https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-marketplace-web-service',
    steps: [
      'move what still uses it to the Selling Partner API, with an authorization of its own',
      'end the authorization of the old developer under Manage Your Apps in Seller Central',
      'take the token out of the code; delete the access key of the developer that signed its calls',
    ],
  },
  sources: [
    'https://developer-docs.amazon.com/sp-api/docs',
    'https://docs.developer.amazonservices.com/en_US/dev_guide/index.html',
  ],
});
