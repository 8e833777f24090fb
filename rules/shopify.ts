import { defineProvider } from '../src/model/provider.ts';

const shopEnv = ['SHOPIFY_ACCESS_TOKEN', 'SHOPIFY_ADMIN_TOKEN', 'SHOPIFY_ADMIN_API_TOKEN'];

export default defineProvider({
  name: 'Shopify',
  site: 'https://www.shopify.com',
  keys: [
    {
      id: 'access-token',
      name: 'Shopify access token',
      severity: 'critical',
      pattern: /shpat_[0-9A-Fa-f]{32}/,
      env: shopEnv,
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can read and change orders, customers and products of the store, as far as the scopes of the app go.',
      examples: [
        'SHOPIFY_ACCESS_TOKEN=shpat_<hex:32>',
        'curl -H "X-Shopify-Access-Token: shpat_<hex:32>" https://my-shop.myshopify.com/admin/api/2025-01/orders.json',
        '{"shop": "my-shop.myshopify.com", "accessToken": "shpat_<hex:32>"}',
      ],
      nearMisses: ['SHOPIFY_ACCESS_TOKEN=shpat_xxxxxxxx', 'shpat_<hex:16>', 'shpat_token_of_the_custom_app_installed'],
    },
    {
      id: 'custom-app-access-token',
      name: 'Shopify custom app access token',
      severity: 'critical',
      pattern: /shpca_[0-9A-Fa-f]{32}/,
      env: shopEnv,
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can read and change the data of the store that the custom app was given access to.',
      examples: [
        'SHOP=my-shop.myshopify.com\nSHOPIFY_ACCESS_TOKEN=shpca_<hex:32>\n',
        "access_token = 'shpca_<hex:32>'",
        'shopify:\n  token: shpca_<hex:32>\n',
        "$headers = ['X-Shopify-Access-Token' => 'shpca_<hex:32>'];",
      ],
      nearMisses: ['shpca_<hex:20>', 'token: shpca_', 'shpca_<upper:32>'],
    },
    {
      id: 'private-app-access-token',
      name: 'Shopify private app password',
      severity: 'critical',
      pattern: /shppa_[0-9A-Fa-f]{32}/,
      env: ['SHOPIFY_PASSWORD', 'SHOPIFY_API_PASSWORD', 'SHOPIFY_PRIVATE_APP_PASSWORD'],
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can read and change the data of the store that the private app was given access to.',
      examples: [
        'SHOPIFY_PASSWORD=shppa_<hex:32>',
        'https://<hex:16>:shppa_<hex:32>@my-shop.myshopify.com/admin/api/2021-07/products.json',
        'development:\n  password: "shppa_<hex:32>"\n  store: my-shop.myshopify.com\n',
      ],
      nearMisses: ['SHOPIFY_PASSWORD=shppa_', 'shppa_<hex:12>', 'shppa_password_of_the_private_application'],
    },
    {
      id: 'user-access-token',
      name: 'Shopify user access token',
      severity: 'high',
      // Tokens of the online access mode; seen in public code only.
      pattern: /shpua_[0-9A-Fa-f]{32}/,
      env: shopEnv,
      beside: { shop: /([0-9a-z][0-9a-z-]{0,60})\.myshopify\.com/ },
      risk: 'Whoever has it can use the store with the rights of one member of its staff until it expires.',
      examples: [
        'SHOPIFY_ACCESS_TOKEN="shpua_<hex:32>"',
        "const session = { shop: 'my-shop.myshopify.com', accessToken: 'shpua_<hex:32>' };",
        '{"access_token":"shpua_<hex:32>","scope":"read_products","expires_in":86399}',
      ],
      nearMisses: ['shpua_<hex:10>', "token.startsWith('shpua_')", 'shpua_user_access_token_of_the_session_xx'],
    },
    {
      id: 'app-secret',
      name: 'Shopify app client secret',
      severity: 'critical',
      pattern: /shpss_[0-9A-Fa-f]{32}/,
      env: ['SHOPIFY_API_SECRET', 'SHOPIFY_API_SECRET_KEY', 'SHOPIFY_CLIENT_SECRET'],
      risk: 'Whoever has it can obtain tokens for stores in the name of the app and forge its webhooks and sign-in requests.',
      examples: [
        'SHOPIFY_API_SECRET=shpss_<hex:32>',
        '{"client_id": "<digit:12>", "client_secret": "shpss_<hex:32>"}',
        "ShopifyAPI::Context.setup(api_secret_key: 'shpss_<hex:32>')",
      ],
      nearMisses: ['SHOPIFY_API_SECRET=shpss_secret', 'SHOPIFY_API_KEY=<hex:32>', 'shpss_<hex:16>'],
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
    {
      id: 'theme-access-password',
      name: 'Shopify Theme Access password',
      severity: 'medium',
      pattern: /shptka_[0-9A-Fa-f]{32}/,
      env: ['SHOPIFY_CLI_THEME_TOKEN', 'SHOPIFY_THEME_TOKEN'],
      risk: 'Whoever has it can download, change and publish the themes of the store.',
      examples: [
        'SHOPIFY_CLI_THEME_TOKEN=shptka_<hex:32>',
        'shopify theme push --store my-shop --password shptka_<hex:32>',
        'env:\n  SHOPIFY_FLAG_STORE: my-shop.myshopify.com\n  SHOPIFY_CLI_THEME_TOKEN: shptka_<hex:32>\n',
      ],
      nearMisses: ['SHOPIFY_CLI_THEME_TOKEN=shptka_', 'shptka_<hex:12>', 'shptka_theme_access_password_placeholder'],
      rotate: {
        docs: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
        steps: [
          'create a new password in the Theme Access app of the store; it is mailed to the developer',
          'put it in SHOPIFY_CLI_THEME_TOKEN, outside git',
          'delete the old password in the Theme Access app',
        ],
      },
    },
    {
      id: 'partner-api-token',
      name: 'Shopify Partner API access token',
      severity: 'high',
      pattern: /prtapi_[0-9A-Fa-f]{32}/,
      env: ['SHOPIFY_PARTNER_API_TOKEN', 'SHOPIFY_PARTNERS_TOKEN'],
      risk: 'Whoever has it can read the transactions, payouts and app installations of the partner organisation.',
      examples: [
        'SHOPIFY_PARTNER_API_TOKEN=prtapi_<hex:32>',
        'curl https://partners.shopify.com/123/api/2025-01/graphql.json -H "X-Shopify-Access-Token: prtapi_<hex:32>"',
        '{"type": "partner", "accessToken": "prtapi_<hex:32>"}',
      ],
      nearMisses: ['prtapi_<hex:16>', 'startsWith("prtapi_")', 'prtapi_client_of_the_partner_dashboard_xx'],
      rotate: {
        console: 'https://partners.shopify.com',
        docs: 'https://shopify.dev/docs/api/partner',
        steps: [
          'create a new Partner API client under Settings in the Partner Dashboard',
          'put its token where the old one was used, outside git',
          'delete the old API client there',
        ],
      },
    },
    {
      id: 'app-automation-token',
      name: 'Shopify app automation token',
      severity: 'high',
      // Seen in public code only, hence the context.
      pattern: /atkn_[0-9A-Za-z]{64}/,
      context: { words: ['shopify'], within: 144 },
      env: ['SHOPIFY_CLI_PARTNERS_TOKEN', 'SHOPIFY_APP_AUTOMATION_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can deploy new versions of your apps with the Shopify CLI.',
      examples: [
        'SHOPIFY_CLI_PARTNERS_TOKEN=atkn_<hex:64>',
        'env:\n  SHOPIFY_CLI_PARTNERS_TOKEN: atkn_<alnum:64>\nrun: shopify app deploy --force\n',
        '{"shopify": {"cliToken": "atkn_<hex:64>"}}',
      ],
      nearMisses: ['atkn_<hex:64>', 'SHOPIFY_CLI_PARTNERS_TOKEN=atkn_', 'shopify atkn_<hex:20>'],
      rotate: {
        docs: 'https://shopify.dev/docs/apps/build/dev-dashboard/app-automation-tokens',
        steps: [
          'create a new app automation token in the Dev Dashboard',
          'put it in the secrets of your CI',
          'revoke the old token there, and look at the versions that were deployed with it',
        ],
      },
    },
  ],
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
  checks: [
    {
      keys: ['access-token', 'custom-app-access-token', 'private-app-access-token', 'user-access-token'],
      url: 'https://{shop}.myshopify.com/admin/oauth/access_scopes.json',
      auth: { header: 'X-Shopify-Access-Token' },
      answers: [
        { status: 200, json: { access_scopes: 'array', 'access_scopes.0.handle': 'string' }, is: 'active' },
        { status: 401, json: { errors: { includes: 'Invalid API key or access token' } }, is: 'inactive' },
        {
          status: 402,
          json: { errors: { includes: 'Unavailable Shop' } },
          is: 'limited',
          because: 'the shop is frozen',
        },
      ],
      tells: { scopes: 'access_scopes' },
      replies: [
        {
          status: 200,
          body: { access_scopes: [{ handle: 'read_products' }, { handle: 'write_orders' }] },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
          is: 'inactive',
        },
        { status: 402, body: { errors: 'Unavailable Shop' }, is: 'limited' },
        { status: 404, body: { errors: 'Not Found' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '2.0' },
          body: {
            errors: 'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.',
          },
          is: 'unknown',
        },
      ],
      source: 'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope',
    },
  ],
  revoke: [
    {
      keys: ['access-token', 'custom-app-access-token'],
      does: 'Uninstalls the app from the shop: all its tokens there die at once, and it has to be installed again.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://{shop}.myshopify.com/admin/api_permissions/current.json',
          auth: { header: 'X-Shopify-Access-Token' },
          done: [200],
        },
      ],
      source:
        'https://shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request',
    },
  ],
  sources: [
    'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
    'https://shopify.dev/changelog/app-secret-key-length-has-increased',
    'https://shopify.dev/docs/apps/build/authentication-authorization/manage-credentials',
    'shpua_, shptka_, prtapi_ and atkn_: format observed in public code, not documented',
  ],
});
