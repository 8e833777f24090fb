import { defineProvider } from '../src/rulebook/define-provider.ts';

const shopEnv = ['SHOPIFY_ACCESS_TOKEN', 'SHOPIFY_ADMIN_TOKEN', 'SHOPIFY_ADMIN_API_TOKEN'];

const REFUSED = 'Invalid API key or access token';
const REFUSAL = `[API] ${REFUSED} (unrecognized login or wrong password)`;

const SCOPES = {
  url: 'https://{shop}.myshopify.com/admin/oauth/access_scopes.json',
  auth: { header: 'X-Shopify-Access-Token' },
  active: { access_scopes: 'array', 'access_scopes.0.handle': 'string' },
  limited: { status: 402, json: { errors: { includes: 'Unavailable Shop' } }, because: 'the shop is frozen' },
  tells: { scopes: 'access_scopes' },
  accepted: { access_scopes: [{ handle: 'read_products' }, { handle: 'write_orders' }] },
  recorded: { limited: { errors: 'Unavailable Shop' } },
  unclear: { 404: { errors: 'Not Found' } },
  tooMany: {
    errors: 'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.',
  },
  source: 'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope',
} as const;

export default defineProvider({
  name: 'Shopify',
  site: 'https://www.shopify.com',
  keys: {
    'access-token': {
      name: 'Shopify access token',
      severity: 'critical',
      pattern: /shpat_[0-9A-Fa-f]{32}/,
      shape: 'shpat_<hex:32>',
      env: shopEnv,
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can read and change orders, customers and products of the store, as far as the scopes of the app go.',
      examples:
        'curl -H "X-Shopify-Access-Token: shpat_<hex:32>" https://my-shop.myshopify.com/admin/api/2025-01/orders.json',
    },
    'custom-app-access-token': {
      name: 'Shopify custom app access token',
      severity: 'critical',
      pattern: /shpca_[0-9A-Fa-f]{32}/,
      shape: 'shpca_<hex:32>',
      env: shopEnv,
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can read and change the data of the store that the custom app was given access to.',
      examples: 'SHOP=my-shop.myshopify.com\nSHOPIFY_ACCESS_TOKEN=shpca_<hex:32>\n',
      nearMisses: 'shpca_<upper:32>',
    },
    'private-app-access-token': {
      name: 'Shopify private app password',
      severity: 'critical',
      pattern: /shppa_[0-9A-Fa-f]{32}/,
      shape: 'shppa_<hex:32>',
      env: ['SHOPIFY_PASSWORD', 'SHOPIFY_API_PASSWORD', 'SHOPIFY_PRIVATE_APP_PASSWORD'],
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can read and change the data of the store that the private app was given access to.',
      examples: 'https://<hex:16>:shppa_<hex:32>@my-shop.myshopify.com/admin/api/2021-07/products.json',
    },
    'user-access-token': {
      name: 'Shopify user access token',
      // Tokens of the online access mode; seen in public code only.
      pattern: /shpua_[0-9A-Fa-f]{32}/,
      shape: 'shpua_<hex:32>',
      env: shopEnv,
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can use the store with the rights of one member of its staff until it expires.',
      examples: "const session = { shop: 'my-shop.myshopify.com', accessToken: 'shpua_<hex:32>' };",
    },
    'refresh-token': {
      name: 'Shopify app refresh token',
      severity: 'critical',
      noCheck: 'the one call that takes it makes a new token and ends this one',
      // Since December 2025 apps get it with tokens that last an hour. Its length: seen in public code only.
      pattern: /shprt_[0-9A-Fa-f]{32}/,
      shape: 'shprt_<hex:32>',
      env: ['SHOPIFY_REFRESH_TOKEN'],
      risk: 'Whoever has it and the client secret of the app can make access tokens for the store, for up to 90 days.',
      rotate: {
        docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens',
        steps: [
          'let the app refresh its token: the old refresh token ends as soon as the new one is used',
          'keep the new one where the app keeps its sessions, outside git',
          'rotate the client secret of the app too if it may have leaked, and check the store for changes that you did not make',
        ],
      },
      nearMisses: ['shprt_rotated', 'SHOPIFY_REFRESH_TOKEN=shprt_<hex:12>'],
    },
    'app-secret': {
      name: 'Shopify app client secret',
      severity: 'critical',
      pattern: /shpss_[0-9A-Fa-f]{32}/,
      shape: 'shpss_<hex:32>',
      env: ['SHOPIFY_API_SECRET', 'SHOPIFY_API_SECRET_KEY', 'SHOPIFY_CLIENT_SECRET'],
      beside: {
        shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/,
        pair: /(?:client_?id|api_?key)["']?\s{0,3}[:=]\s{0,3}["']?([0-9a-f]{32})/,
      },
      examples: 'SHOPIFY_API_KEY=<hex:16><hex:16>\\nSHOPIFY_API_SECRET=shpss_<hex:32>\\nSHOP=my-shop.myshopify.com\\n',
      risk: 'Whoever has it can obtain tokens for stores in the name of the app and forge its webhooks and sign-in requests.',
      rotate: {
        docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
        steps: [
          'create a new client secret under Settings of the app in the Dev Dashboard; in a serious breach revoke the old one first',
          'make the app accept webhooks signed with either secret, then use the new secret for sign-in and tokens',
          'refresh the access tokens that were made with the old secret',
          'revoke the old secret; it ends every token still made with it',
        ],
      },
    },
    'theme-access-password': {
      name: 'Shopify Theme Access password',
      noCheck: 'it works only through the theme tools of Shopify, for one shop',
      severity: 'medium',
      pattern: /shptka_[0-9A-Fa-f]{32}/,
      shape: 'shptka_<hex:32>',
      env: ['SHOPIFY_CLI_THEME_TOKEN', 'SHOPIFY_THEME_TOKEN'],
      risk: 'Whoever has it can download, change and publish the themes of the store.',
      rotate: {
        docs: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
        make: 'create a new password in the Theme Access app of the store; it is mailed to the developer',
        end: 'delete the old password in the Theme Access app',
      },
    },
    'partner-api-token': {
      name: 'Shopify Partner API access token',
      noCheck: 'each call that takes it names the organization, which it does not tell',
      pattern: /prtapi_[0-9A-Fa-f]{32}/,
      shape: 'prtapi_<hex:32>',
      env: ['SHOPIFY_PARTNER_API_TOKEN', 'SHOPIFY_PARTNERS_TOKEN'],
      risk: 'Whoever has it can read the transactions, payouts and app installations of the partner organisation.',
      rotate: {
        console: 'https://partners.shopify.com',
        docs: 'https://shopify.dev/docs/api/partner',
        make: 'create a new Partner API client under Settings in the Partner Dashboard',
        put: 'put its token where the old one was used, outside git',
        end: 'delete the old API client there',
      },
    },
    'app-automation-token': {
      name: 'Shopify app automation token',
      noCheck: 'no call is documented for it',
      // Seen in public code only, hence the context.
      pattern: /atkn_[0-9A-Za-z]{64}/,
      shape: 'atkn_<alnum:64>',
      context: { words: ['shopify'], within: 144 },
      env: ['SHOPIFY_CLI_PARTNERS_TOKEN', 'SHOPIFY_APP_AUTOMATION_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can deploy new versions of your apps with the Shopify CLI.',
      nearMisses: 'shopify atkn_<hex:20>',
      rotate: {
        docs: 'https://shopify.dev/docs/apps/build/dev-dashboard/app-automation-tokens',
        make: 'create a new app automation token in the Dev Dashboard',
        put: 'put it in the secrets of your CI',
        end: 'revoke the old token there, and look at the versions that were deployed with it',
      },
    },
  },
  rotate: {
    console: 'https://admin.shopify.com',
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    steps: [
      'open the app in the admin of the store (Settings, Apps and sales channels, Develop apps) or in the Dev Dashboard',
      'uninstall and install the custom app again, or let the app ask for a new token: the old one ends when the app is uninstalled or its client secret is revoked',
      'put the new token where the old one was used, outside git; it is shown only once',
      'check orders, customers and staff of the store for changes that you did not make',
    ],
  },
  check: [
    {
      keys: ['custom-app-access-token', 'private-app-access-token', 'user-access-token'],
      ...SCOPES,
      inactive: { errors: { includes: REFUSED } },
      refused: { errors: REFUSAL },
    },
    {
      // Private tokens of the Storefront API begin in the same way, and are unknown to that of the admin.
      keys: ['access-token'],
      ...SCOPES,
      answers: { status: 401, json: { errors: { includes: REFUSED } }, is: 'next', recorded: { errors: REFUSAL } },
      next: {
        method: 'POST',
        readOnly: 'a query of GraphQL for the name of the shop',
        // Of a version that has ended the oldest answers that has not.
        url: 'https://{shop}.myshopify.com/api/2026-07/graphql.json',
        auth: { header: 'Shopify-Storefront-Private-Token' },
        json: { query: '{ shop { id name } }' },
        active: {
          status: 200,
          json: { 'data.shop.id': { includes: 'gid://shopify/Shop/' }, 'data.shop.name': 'string' },
          kind: 'private token of the Storefront API',
        },
        inactive: { 'errors.0.extensions.code': { is: 'UNAUTHORIZED' } },
        tells: { organisation: 'data.shop.name' },
        accepted: { data: { shop: { id: 'gid://shopify/Shop/1', name: 'Example' } } },
        refused: { errors: [{ message: '', extensions: { code: 'UNAUTHORIZED' } }] },
        unclear: { 402: { errors: 'Payment Required' } },
      },
    },
    {
      // A token for the application itself, in a shop of its own organization.
      strategy: 'oauth-client-credentials',
      keys: ['app-secret'],
      url: 'https://{shop}.myshopify.com/admin/oauth/access_token',
      client: 'in-body',
      answers: [{ status: 200, json: { access_token: 'string', scope: 'string', expires_in: 'number' }, is: 'active' }],
      source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant',
    },
  ],
  revoke: {
    keys: ['access-token', 'custom-app-access-token'],
    does: 'Uninstalls the app from the shop: all its tokens there die at once, and it has to be installed again.',
    steps: {
      method: 'DELETE',
      url: 'https://{shop}.myshopify.com/admin/api_permissions/current.json',
      auth: { header: 'X-Shopify-Access-Token' },
      done: [200],
    },
    source:
      'https://shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request',
  },
  sources: [
    'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    'https://shopify.dev/changelog/app-secret-key-length-has-increased',
    'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
    'https://shopify.dev/changelog/offline-access-tokens-now-support-expiry-and-refresh',
    'https://shopify.dev/docs/api/usage/authentication (private tokens of the Storefront API)',
    'beginning of private Storefront tokens, and what it answers to a wrong one: {observed}',
    'shpua_, shprt_, shptka_, prtapi_ and atkn_: format {observed}',
  ],
});
