import { defineProvider } from '../src/rulebook/define-provider.ts';

const token = {
  strategy: 'oauth-client-credentials',
  client: 'basic',
  form: { scope: 'https://api.ebay.com/oauth/api_scope' },
  source: 'https://developer.ebay.com/api-docs/static/oauth-client-credentials-grant.html',
} as const;

export default defineProvider({
  name: 'eBay',
  site: 'https://www.ebay.com',
  keys: {
    'client-secret': {
      name: 'eBay Cert ID (client secret)',
      pattern: /PRD-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}/,
      shape: 'PRD-<hex:12>-<hex:4>-<hex:4>-<hex:4>-<hex:4>',
      env: ['EBAY_CERT_ID', 'EBAY_CLIENT_SECRET', 'EBAY_APP_SECRET'],
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the App ID can use the APIs of eBay as your application, and renew the tokens of its sellers.',
      nearMisses: 'EBAY_DEV_ID=<uuid>',
    },
    'sandbox-client-secret': {
      name: 'eBay sandbox Cert ID',
      severity: 'low',
      testMode: true,
      pattern: /SBX-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}/,
      shape: 'SBX-<hex:12>-<hex:4>-<hex:4>-<hex:4>-<hex:4>',
      env: ['EBAY_SANDBOX_CERT_ID', 'EBAY_SANDBOX_CLIENT_SECRET'],
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the App ID can use the sandbox of eBay as your application; nothing real is sold there.',
      nearMisses: 'SBX-<hex:12>-<hex:4>-<hex:4>',
    },
    'user-token': {
      name: 'eBay access or refresh token',
      pattern: /v\^1\.1#[0-9A-Za-z#^+/]{240,3000}={0,2}/,
      shape: 'v^1.1#i^1#I^3#p^3#f^0#r^1#t^<b64:500>==',
      env: ['EBAY_TOKEN', 'EBAY_ACCESS_TOKEN', 'EBAY_USER_TOKEN', 'EBAY_REFRESH_TOKEN', 'EBAY_OAUTH_TOKEN'],
      risk: 'Whoever has it can act for the seller or buyer who granted it, within its scopes: offers, orders, messages.',
      rotate: {
        console: 'https://accounts.ebay.com/acctsec/security-center/third-party-app-access',
        docs: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
        make: 'have the user take the permission of the application back at {console}, which ends its tokens, and grant it anew',
        put: 'put the new token where the old one is used, outside git',
      },
      nearMisses: 'v^1.1#i^1#<alnum:20>',
    },
    'client-id': {
      name: 'eBay App ID (client id)',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{1,8}-[0-9A-Za-z_]{1,16}-(?:PRD|SBX)-[0-9a-f]{8,12}-[0-9a-f]{8,12}/,
      shape: ['<alnum:8>-<alnum:8>-PRD-<hex:9>-<hex:8>', '<alnum:8>-<alnum:8>-SBX-<hex:9>-<hex:8>'],
      context: { words: ['ebay', 'cert_id', 'certId'], within: 120 },
      env: ['EBAY_APP_ID', 'EBAY_CLIENT_ID'],
      risk: 'Whoever has it knows which application is meant; without the Cert ID it opens little.',
    },
  },
  rotate: {
    console: 'https://developer.ebay.com/my/keys',
    docs: 'https://developer.ebay.com/api-docs/static/gs_understand-application-keysets.html',
    make: 'open the keyset at {console} and reset (rotate) its Cert ID',
    put: 'put the new Cert ID where the old one is used, outside git',
    end: 'deactivate the old Cert ID there as soon as nothing uses it any more',
  },
  check: [
    { ...token, keys: ['client-secret'], url: 'https://api.ebay.com/identity/v1/oauth2/token' },
    { ...token, keys: ['sandbox-client-secret'], url: 'https://api.sandbox.ebay.com/identity/v1/oauth2/token' },
    {
      keys: ['user-token'],
      url: 'https://apiz.ebay.com/commerce/identity/v1/user/',
      elsewhere: 'the sandbox of eBay',
      active: { userId: 'string', username: 'string', registrationMarketplaceId: 'string' },
      inactive: { 'errors.0.errorId': { is: 1001 }, 'errors.0.domain': { is: 'OAuth' } },
      refusalMayMean: 'that it is a refresh token, which no call takes',
      limited: { status: 403, json: { 'errors.0.errorId': { is: 1100 } }, because: 'not allowed to read the profile' },
      tells: { account: 'username' },
      accepted: { userId: 'u1', username: 'owner', accountType: 'BUSINESS', registrationMarketplaceId: 'EBAY_US' },
      refused: { errors: [{ errorId: 1001, domain: 'OAuth', category: 'REQUEST', message: 'Invalid access token' }] },
      recorded: {
        limited: { errors: [{ errorId: 1100, domain: 'ACCESS', category: 'REQUEST', message: 'Access denied' }] },
      },
      source: 'https://developer.ebay.com/api-docs/commerce/identity/resources/user/methods/getUser',
    },
  ],
  sources: ['{docs}', 'https://developer.ebay.com/api-docs/static/oauth-credentials.html', 'formats: {observed}'],
});
