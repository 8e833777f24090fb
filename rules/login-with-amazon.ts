import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Login with Amazon',
  site: 'https://developer.amazon.com',
  keys: {
    'client-secret': {
      name: 'Login with Amazon client secret',
      // Of Alexa skills and of the Selling Partner API too.
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
      shape: 'amzn1.oa2-cs.v1.<hex:64>',
      env: ['LWA_CLIENT_SECRET', 'SELLING_PARTNER_APP_CLIENT_SECRET', 'SP_API_CLIENT_SECRET'],
      entropy: 3.2,
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client id can pose as your application before Amazon, its customers and sellers, and use their refresh tokens.',
    },
    'refresh-token': {
      name: 'Login with Amazon refresh token',
      pattern: /Atzr\|[0-9A-Za-z_-]{200,560}/,
      shape: 'Atzr|IwEB<alnum:300>',
      env: ['LWA_REFRESH_TOKEN', 'SP_API_REFRESH_TOKEN'],
      entropy: 3.8,
      noCheck: 'it is used up by asking for a token with the client id and secret that belong to it',
      risk: 'Whoever has it and the credentials of the application can read orders and customers of the seller who granted it, as often as he likes.',
      rotate: {
        console: 'https://sellercentral.amazon.com/apps/manage',
        docs: 'https://developer-docs.amazon.com/sp-api/docs/authorize-applications',
        make: 'have the seller take back the authorisation of the application and grant it anew',
        put: 'put the new refresh token where the old one is used, outside git',
        end: 'rotate the client secret if it lies beside it',
      },
    },
    'client-id': {
      name: 'Login with Amazon client id',
      severity: 'low',
      role: 'id',
      pattern: /amzn1\.application-oa2-client\.[0-9a-f]{32}/,
      shape: 'amzn1.application-oa2-client.<hex:32>',
      env: ['LWA_CLIENT_ID', 'LWA_APP_ID', 'SP_API_CLIENT_ID'],
      entropy: 3,
      risk: 'Whoever has it still needs the client secret that belongs to it.',
    },
  },
  rotate: {
    console: 'https://developer.amazon.com/settings/console/securityprofile/overview.html',
    docs: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-application-client-credentials',
    make: 'open the security profile at {console}, or the application in the developer console of Seller Central, and make a new client secret',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old one; that of the Selling Partner API ends by itself some days later',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://api.amazon.com/auth/o2/token',
    client: 'in-body',
    grant: 'made-up code',
    source: 'https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
