import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Stripe',
  site: 'https://stripe.com',
  keys: [
    {
      id: 'live-secret-key',
      name: 'Stripe secret live key',
      severity: 'critical',
      pattern: /sk_live_[0-9A-Za-z]{20,247}/,
      env: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_LIVE_SECRET_KEY'],
      risk: 'Whoever has it can charge and refund customers, change payouts and read all payment data of the account.',
      examples: [
        'STRIPE_SECRET_KEY=sk_live_<alnum:24>',
        '{"stripe": {"secretKey": "sk_live_51<alnum:97>"}}',
        "const stripe = new Stripe('sk_live_51<alnum:97>', { apiVersion: '2024-06-20' });",
        'curl https://api.stripe.com/v1/charges -u sk_live_<alnum:24>:',
      ],
      nearMisses: [
        'STRIPE_SECRET_KEY=sk_live_...',
        'risk_live_<alnum:24>',
        'sk_live_<alnum:8>',
        "if (key.startsWith('sk_live_')) mode = 'live';",
      ],
    },
    {
      id: 'organization-key',
      name: 'Stripe organization live key',
      severity: 'critical',
      // Stripe names no length for these; those in use are longer than account keys.
      pattern: /sk_org_live_[0-9A-Za-z]{24,247}/,
      env: ['STRIPE_SECRET_KEY', 'STRIPE_ORG_API_KEY'],
      risk: 'Whoever has it can charge, refund and read customer data on every account of the organization.',
      examples: [
        'STRIPE_ORG_API_KEY=sk_org_live_<alnum:110>',
        'stripe:\n  organization_key: sk_org_live_<alnum:99>\n',
        'client = StripeClient("sk_org_live_<alnum:120>")',
      ],
      nearMisses: ['sk_org_live_key_of_the_group', 'sk_org_test_<alnum:99>', 'task_org_live_<alnum:40>'],
    },
    {
      id: 'live-restricted-key',
      name: 'Stripe restricted live key',
      severity: 'high',
      pattern: /rk_live_[0-9A-Za-z]{20,247}/,
      env: ['STRIPE_RESTRICTED_KEY', 'STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
      risk: 'Whoever has it can do whatever the key was allowed to do on the live account, up to moving money.',
      examples: [
        'export STRIPE_RESTRICTED_KEY="rk_live_51<alnum:97>"',
        'stripe.api_key = "rk_live_<alnum:24>"',
        'stripe_key: rk_live_<alnum:24>\n',
      ],
      nearMisses: ['mark_live_<alnum:24>', 'rk_live_<alnum:6>', 'rk_live_your_restricted_key_goes_here'],
    },
    {
      id: 'prod-key',
      name: 'Stripe key (prod form)',
      severity: 'critical',
      // Stripe documents no such beginning; one family of scanners knows it, so the name must stand near.
      pattern: /[sr]k_prod_[0-9A-Za-z]{24,99}/,
      context: { words: ['stripe'] },
      confidence: 'medium',
      env: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
      risk: 'Whoever has it may be able to charge customers and read payment data, if Stripe issued it.',
      examples: [
        'STRIPE_SECRET_KEY=sk_prod_<alnum:99>',
        '{"stripe": {"key": "rk_prod_<alnum:24>"}}',
        'stripe.api_key = "sk_prod_<alnum:30>"',
      ],
      nearMisses: ['KNOCK_KEY=sk_prod_<alnum:40>', 'stripe task_prod_<alnum:30>', 'stripe: sk_prod_deployment'],
    },
    {
      id: 'test-secret-key',
      name: 'Stripe secret test key',
      severity: 'low',
      pattern: /sk_(?:org_)?test_[0-9A-Za-z]{20,247}/,
      testMode: true,
      env: ['STRIPE_SECRET_KEY', 'STRIPE_TEST_SECRET_KEY'],
      risk: 'Whoever has it can read and change the objects of the sandbox; no real money or card is reached.',
      examples: [
        'STRIPE_TEST_SECRET_KEY=sk_test_<alnum:24>',
        'Stripe::setApiKey("sk_test_51<alnum:97>");',
        '[stripe]\nsecret = "sk_org_test_<alnum:99>"\n',
      ],
      nearMisses: ['disk_test_<alnum:24>', 'sk_test_...', 'sk_test_<alnum:5>', 'run: task sk_test_all_the_things'],
    },
    {
      id: 'test-restricted-key',
      name: 'Stripe restricted test key',
      severity: 'low',
      pattern: /rk_test_[0-9A-Za-z]{20,247}/,
      testMode: true,
      env: ['STRIPE_RESTRICTED_KEY', 'STRIPE_API_KEY'],
      risk: 'Whoever has it can use the permitted part of the sandbox; no real money or card is reached.',
      examples: [
        'STRIPE_API_KEY=rk_test_<alnum:24>',
        'stripe listen --api-key rk_test_51<alnum:97>',
        '{"restricted": "rk_test_<alnum:24>"}',
      ],
      nearMisses: ['network_test_<alnum:24>', 'rk_test_<alnum:5>', 'def rk_test_for_the_runge_kutta_solver():'],
    },
    {
      id: 'webhook-secret',
      name: 'Stripe webhook signing secret',
      severity: 'medium',
      pattern: /whsec_[0-9A-Za-z]{32}/,
      // Other senders (Svix and its users) give their webhook secrets the same beginning.
      context: { words: ['stripe', 'constructEvent', 'construct_event'], required: false },
      env: ['STRIPE_WEBHOOK_SECRET', 'STRIPE_WEBHOOK_SIGNING_SECRET', 'STRIPE_ENDPOINT_SECRET'],
      risk: 'Whoever has it can forge events, such as a paid invoice, that your server takes as coming from Stripe.',
      rotate: {
        console: 'https://dashboard.stripe.com/webhooks',
        docs: 'https://docs.stripe.com/webhooks',
        steps: [
          'open the endpoint at https://dashboard.stripe.com/webhooks and roll its secret',
          'put the new one in STRIPE_WEBHOOK_SECRET, outside git; the old one can live up to 24 hours more',
          'compare recent webhook events with the events that the Dashboard shows as sent',
        ],
      },
      examples: [
        'STRIPE_WEBHOOK_SECRET=whsec_<alnum:32>',
        "const event = stripe.webhooks.constructEvent(body, sig, 'whsec_<alnum:32>');",
        'stripe:\n  webhook:\n    signing_secret: "whsec_<alnum:32>"\n',
      ],
      nearMisses: [
        'STRIPE_WEBHOOK_SECRET=whsec_...',
        'STRIPE_WEBHOOK_ID=we_<alnum:24>',
        'stripe webhook: whsec_<alnum:12>',
        'STRIPE_WEBHOOK_SECRET=whsec_<hex:64>',
      ],
    },
    {
      id: 'cli-webhook-secret',
      name: 'Stripe CLI webhook signing secret',
      severity: 'low',
      // `stripe listen` prints this form; it signs only what the CLI forwards to the developer's machine.
      pattern: /whsec_[0-9a-f]{64}/,
      testMode: true,
      context: { words: ['stripe'], required: false },
      env: ['STRIPE_WEBHOOK_SECRET', 'STRIPE_ENDPOINT_SECRET'],
      risk: 'Whoever has it can forge events for a development server that is fed by stripe listen.',
      examples: [
        'STRIPE_WEBHOOK_SECRET=whsec_<hex:64>',
        '# stripe listen: Your webhook signing secret is whsec_<hex:64> (^C to quit)',
        '{"stripe": {"webhookSecret": "whsec_<hex:64>"}}',
      ],
      nearMisses: ['sha256:<hex:64>', 'stripe whsec_<hex:40>', 'STRIPE_EVENT_HASH=<hex:64>'],
    },
    {
      id: 'payment-client-secret',
      name: 'Stripe PaymentIntent client secret',
      severity: 'low',
      pattern: /pi_[0-9A-Za-z]{24}_secret_[0-9A-Za-z]{25}/,
      risk: 'Whoever has it and the publishable key can read this one payment and confirm it.',
      rotate: {
        docs: 'https://docs.stripe.com/api/payment_intents/object',
        steps: [
          'cancel the PaymentIntent if it has not been paid yet; its client secret cannot be replaced',
          'create a new PaymentIntent and hand its client secret only to the customer who pays',
          'keep client secrets out of logs and addresses',
        ],
      },
      examples: [
        '{"client_secret": "pi_3<alnum:23>_secret_<alnum:25>"}',
        'https://shop.example.com/done?payment_intent_client_secret=pi_3<alnum:23>_secret_<alnum:25>&r=1',
        "stripe.confirmCardPayment('pi_1<alnum:23>_secret_<alnum:25>')",
      ],
      nearMisses: ['payment_intent=pi_3<alnum:23>', 'pi_secret_<alnum:25>', 'api_<alnum:24>_secret_<alnum:25>'],
    },
    {
      id: 'publishable-key',
      name: 'Stripe publishable live key',
      severity: 'low',
      pattern: /pk_live_[0-9A-Za-z]{20,247}/,
      publicByDesign: true,
      env: ['STRIPE_PUBLISHABLE_KEY', 'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', 'VITE_STRIPE_PUBLISHABLE_KEY'],
      risk: 'Whoever has it can create tokens and start payments in your name; it is made to stand in web pages.',
      examples: [
        'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=pk_live_51<alnum:97>',
        '<script>const stripe = Stripe("pk_live_<alnum:24>");</script>',
        'publishableKey: pk_live_51<alnum:97>\n',
      ],
      nearMisses: ['pk_test_<alnum:24>', 'spk_live_<alnum:24>', 'pk_live_<alnum:6>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.stripe.com/apikeys',
    docs: 'https://docs.stripe.com/keys',
    steps: [
      'rotate the key at https://dashboard.stripe.com/apikeys, or create a restricted key with few permissions',
      'put the new key in STRIPE_SECRET_KEY, outside git; a live key is shown only once',
      'expire the old key at once; an expiry of up to 7 days is for keys that no stranger has seen',
      'look in the request logs and the payouts of the account for what you did not do, and tell Stripe support',
    ],
  },
  checks: [
    {
      // Keys of an organization need an account to act on, which nobody knows here.
      keys: ['live-secret-key', 'live-restricted-key', 'test-secret-key', 'test-restricted-key'],
      url: 'https://api.stripe.com/v1/account',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: { includes: 'acct_' }, object: { is: 'account' } }, is: 'active' },
        {
          status: 403,
          json: { 'error.message': { includes: 'does not have the required permissions' } },
          is: 'limited',
          because: 'not allowed to read its account',
        },
        {
          status: [401, 403],
          json: { 'error.message': { includes: 'does not allow requests from your IP address' } },
          is: 'limited',
          because: 'bound to addresses that are not this one',
        },
        { status: 401, json: { 'error.code': { includes: 'api_key_expired' } }, is: 'expired' },
        { status: 401, json: { 'error.message': { includes: 'Invalid API Key provided' } }, is: 'inactive' },
      ],
      tells: { account: 'email', organisation: 'settings.dashboard.display_name' },
      also: [{ url: 'https://api.stripe.com/v1/balance', auth: 'bearer', tells: { balance: 'available' } }],
      replies: [
        {
          status: 200,
          body: {
            id: 'acct_example',
            object: 'account',
            country: 'US',
            email: 'owner@example.com',
            settings: { dashboard: { display_name: 'Example' } },
          },
          is: 'active',
        },
        {
          status: 403,
          body: {
            error: {
              message: 'The provided key does not have the required permissions for this endpoint on this account.',
              type: 'invalid_request_error',
            },
          },
          is: 'limited',
        },
        {
          status: 401,
          body: {
            error: { message: 'The API key provided does not allow requests from your IP address (192.0.2.1).' },
          },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { code: 'api_key_expired', message: 'Expired API Key provided: ***' } },
          is: 'expired',
        },
        {
          status: 401,
          body: { error: { message: 'Invalid API Key provided: ***', type: 'invalid_request_error' } },
          is: 'inactive',
        },
        { status: 429, body: { error: { code: 'rate_limit' } }, is: 'unknown' },
      ],
      source: 'https://docs.stripe.com/api/accounts/retrieve',
    },
  ],
  sources: [
    'https://docs.stripe.com/keys',
    'https://docs.stripe.com/keys-best-practices',
    'https://docs.stripe.com/webhooks',
    'https://docs.stripe.com/api/payment_intents/object',
    'lengths, sk_org_ keys and the CLI secret: observed in public code, not documented',
  ],
});
