import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Stripe',
  site: 'https://stripe.com',
  keys: {
    'live-secret-key': {
      name: 'Stripe secret live key',
      severity: 'critical',
      pattern: /sk_live_[0-9A-Za-z]{20,247}/,
      shape: ['sk_live_<alnum:24>', 'sk_live_51<alnum:97>', 'sk_live_<alnum:247>'],
      env: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY', 'STRIPE_LIVE_SECRET_KEY'],
      risk: 'Whoever has it can charge and refund customers, change payouts and read all payment data of the account.',
    },
    'organization-key': {
      name: 'Stripe organization live key',
      noCheck: 'each call names an account of the organization, which it does not tell',
      severity: 'critical',
      // Stripe names no length for these; those in use are longer than account keys.
      pattern: /sk_org_live_[0-9A-Za-z]{24,247}/,
      shape: 'sk_org_live_<alnum:24-247>',
      env: ['STRIPE_SECRET_KEY', 'STRIPE_ORG_API_KEY'],
      risk: 'Whoever has it can charge, refund and read customer data on every account of the organization.',
      nearMisses: 'sk_org_test_<alnum:99>',
    },
    'live-restricted-key': {
      name: 'Stripe restricted live key',
      pattern: /rk_live_[0-9A-Za-z]{20,247}/,
      shape: ['rk_live_<alnum:24>', 'rk_live_51<alnum:97>', 'rk_live_<alnum:247>'],
      env: ['STRIPE_RESTRICTED_KEY', 'STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
      risk: 'Whoever has it can do whatever the key was allowed to do on the live account, up to moving money.',
    },
    'prod-key': {
      name: 'Stripe key (prod form)',
      severity: 'critical',
      // Stripe documents no such beginning; one family of scanners knows it, so the name must stand near.
      pattern: /[sr]k_prod_[0-9A-Za-z]{24,99}/,
      shape: ['sk_prod_<alnum:30-99>', 'rk_prod_<alnum:24>'],
      context: { words: ['stripe'] },
      confidence: 'medium',
      env: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
      risk: 'Whoever has it may be able to charge customers and read payment data, if Stripe issued it.',
    },
    'test-secret-key': {
      name: 'Stripe secret test key',
      severity: 'low',
      pattern: /sk_(?:org_)?test_[0-9A-Za-z]{20,247}/,
      shape: ['sk_test_<alnum:24>', 'sk_test_51<alnum:97>', 'sk_test_<alnum:247>', 'sk_org_test_<alnum:99>'],
      testMode: true,
      env: ['STRIPE_SECRET_KEY', 'STRIPE_TEST_SECRET_KEY'],
      risk: 'Whoever has it can read and change the objects of the sandbox; no real money or card is reached.',
    },
    'test-restricted-key': {
      name: 'Stripe restricted test key',
      severity: 'low',
      pattern: /rk_test_[0-9A-Za-z]{20,247}/,
      shape: ['rk_test_<alnum:24>', 'rk_test_51<alnum:97>', 'rk_test_<alnum:247>'],
      testMode: true,
      env: ['STRIPE_RESTRICTED_KEY', 'STRIPE_API_KEY'],
      risk: 'Whoever has it can use the permitted part of the sandbox; no real money or card is reached.',
    },
    'webhook-secret': {
      name: 'Stripe webhook signing secret',
      noCheck: 'no service takes it: it proves what Stripe sends',
      severity: 'medium',
      pattern: /whsec_[0-9A-Za-z]{32}/,
      shape: 'whsec_<alnum:32>',
      // Other senders (Svix and its users) give their webhook secrets the same beginning.
      context: { words: ['stripe', 'constructEvent', 'construct_event'], required: false },
      env: ['STRIPE_WEBHOOK_SECRET', 'STRIPE_WEBHOOK_SIGNING_SECRET', 'STRIPE_ENDPOINT_SECRET'],
      risk: 'Whoever has it can forge events, such as a paid invoice, that your server takes as coming from Stripe.',
      rotate: {
        console: 'https://dashboard.stripe.com/webhooks',
        docs: 'https://docs.stripe.com/webhooks',
        make: 'open the endpoint at {console} and roll its secret',
        put: 'put the new one in STRIPE_WEBHOOK_SECRET, outside git; the old one can live up to 24 hours more',
        end: 'compare recent webhook events with the events that the Dashboard shows as sent',
      },
      examples: "const event = stripe.webhooks.constructEvent(body, sig, 'whsec_<alnum:32>');",
      nearMisses: [
        'STRIPE_WEBHOOK_ID=we_<alnum:24>',
        'stripe webhook: whsec_<alnum:12>',
        'STRIPE_WEBHOOK_SECRET=whsec_<hex:64>',
      ],
    },
    'cli-webhook-secret': {
      name: 'Stripe CLI webhook signing secret',
      noCheck: 'no service takes it: it proves what the CLI sends to the machine of its owner',
      severity: 'low',
      // `stripe listen` prints this form; it signs only what the CLI forwards to the developer's machine.
      pattern: /whsec_[0-9a-f]{64}/,
      shape: 'whsec_<hex:64>',
      testMode: true,
      context: { words: ['stripe'], required: false },
      env: ['STRIPE_WEBHOOK_SECRET', 'STRIPE_ENDPOINT_SECRET'],
      risk: 'Whoever has it can forge events for a development server that is fed by stripe listen.',
      examples: '# stripe listen: Your webhook signing secret is whsec_<hex:64> (^C to quit)',
      nearMisses: 'stripe whsec_<hex:40>',
    },
    'payment-client-secret': {
      name: 'Stripe PaymentIntent client secret',
      severity: 'low',
      pattern: /(?<intent>pi_[0-9A-Za-z]{24})_secret_(?<code>[0-9A-Za-z]{25})/,
      shape: ['pi_3<alnum:23>_secret_<alnum:25>', 'pi_1<alnum:23>_secret_<alnum:25>'],
      beside: { publishable: /(pk_(?:live|test)_[0-9A-Za-z]{20,247})/ },
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
        'https://shop.example.com/done?payment_intent_client_secret=pi_3<alnum:23>_secret_<alnum:25>&r=1',
        '{"publishableKey": "pk_live_<alnum:24>", "clientSecret": "pi_3<alnum:23>_secret_<alnum:25>"}',
      ],
      nearMisses: ['payment_intent=pi_3<alnum:23>', 'pi_secret_<alnum:25>', 'api_<alnum:24>_secret_<alnum:25>'],
    },
    'publishable-key': {
      name: 'Stripe publishable live key',
      noCheck: 'it is public, and no call that only reads takes it alone',
      severity: 'low',
      pattern: /pk_live_[0-9A-Za-z]{20,247}/,
      shape: 'pk_live_51<alnum:18-245>',
      publicByDesign: true,
      env: ['STRIPE_PUBLISHABLE_KEY', 'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', 'VITE_STRIPE_PUBLISHABLE_KEY'],
      risk: 'Whoever has it can create tokens and start payments in your name; it is made to stand in web pages.',
      examples: '<script>const stripe = Stripe("pk_live_<alnum:24>");</script>',
      nearMisses: ['pk_test_<alnum:24>', 'spk_live_<alnum:24>', 'pk_live_<alnum:6>'],
    },
  },
  rotate: {
    console: 'https://dashboard.stripe.com/apikeys',
    docs: 'https://docs.stripe.com/keys',
    make: 'rotate the key at {console}, or create a restricted key with few permissions',
    put: 'put the new key in STRIPE_SECRET_KEY, outside git; a live key is shown only once',
    end: 'expire the old key at once; an expiry of up to 7 days is for keys that no stranger has seen',
    after: 'look in the request logs and the payouts of the account for what you did not do, and tell Stripe support',
  },
  check: [
    {
      // Keys of an organization need an account to act on, which nobody knows here.
      keys: ['live-secret-key', 'live-restricted-key', 'test-secret-key', 'test-restricted-key', 'prod-key'],
      url: 'https://api.stripe.com/v1/account',
      active: { id: { includes: 'acct_' }, object: { is: 'account' } },
      limited: {
        status: 403,
        json: { 'error.message': { includes: 'does not have the required permissions' } },
        because: 'not allowed to read its account',
      },
      answers: [
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
      also: { url: 'https://api.stripe.com/v1/balance', auth: 'bearer', tells: { balance: 'available' } },
      accepted: {
        id: 'acct_example',
        object: 'account',
        country: 'US',
        email: 'owner@example.com',
        settings: { dashboard: { display_name: 'Example' } },
      },
      recorded: {
        limited: {
          error: {
            message: 'The provided key does not have the required permissions for this endpoint on this account.',
            type: 'invalid_request_error',
          },
        },
        expired: { error: { code: 'api_key_expired', message: 'Expired API Key provided: ***' } },
      },
      tooMany: { error: { code: 'rate_limit' } },
      replies: [
        {
          status: 401,
          body: {
            error: { message: 'The API key provided does not allow requests from your IP address (192.0.2.1).' },
          },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { message: 'Invalid API Key provided: ***', type: 'invalid_request_error' } },
          is: 'inactive',
        },
      ],
      source: 'https://docs.stripe.com/api/accounts/retrieve',
    },
    {
      keys: ['payment-client-secret'],
      url: 'https://api.stripe.com/v1/payment_intents/{intent}',
      auth: { query: 'client_secret' },
      headers: { authorization: 'Bearer {publishable}' },
      active: { object: { is: 'payment_intent' }, id: { includes: 'pi_' }, status: 'string' },
      inactive: { status: [400, 404], json: { 'error.code': { is: 'resource_missing' } }, because: 'resource_missing' },
      answers: {
        status: [400, 401],
        json: { 'error.message': { includes: 'client_secret provided does not match' } },
        is: 'inactive',
      },
      refusalMayMean: 'that it is of another account than the publishable key beside it',
      accepted: { id: 'pi_1', object: 'payment_intent', status: 'requires_payment_method' },
      tooMany: { error: { code: 'rate_limit', type: 'invalid_request_error' } },
      replies: [
        {
          status: 404,
          body: {
            error: { code: 'resource_missing', message: 'No such payment_intent', type: 'invalid_request_error' },
          },
          is: 'inactive',
        },
        {
          status: 400,
          body: {
            error: {
              message: 'The client_secret provided does not match any associated PaymentIntent.',
              type: 'invalid_request_error',
            },
          },
          is: 'inactive',
        },
      ],
      source: 'https://docs.stripe.com/api/payment_intents/retrieve (refusals: observed, not documented)',
    },
  ],
  sources: [
    '{docs}',
    'https://docs.stripe.com/keys-best-practices',
    'https://docs.stripe.com/webhooks',
    'https://docs.stripe.com/api/payment_intents/object',
    'lengths, sk_org_ keys and the CLI secret: {observed}',
  ],
});
