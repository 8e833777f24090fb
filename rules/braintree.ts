import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Braintree',
  site: 'https://www.braintreepayments.com',
  keys: [
    {
      id: 'private-key',
      name: 'Braintree private key',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['braintree', 'bt_private_key'], within: 100 },
      env: ['BRAINTREE_PRIVATE_KEY', 'BT_PRIVATE_KEY', 'BRAINTREE_PRODUCTION_PRIVATE_KEY'],
      entropy: 3,
      pair: { key: 'public-key' },
      confidence: 'medium',
      risk: 'Whoever has it with the public key and merchant id can charge, refund and read the payments of your customers.',
      examples: [
        'BRAINTREE_PRIVATE_KEY=<hex:32>',
        'Braintree::Configuration.private_key = "<hex:32>"',
        '{"braintree": {"privateKey": "<hex:32>"}}',
        'braintree:\n  environment: production\n  private_key: <hex:32>\n',
      ],
      nearMisses: [
        'private_key = "<hex:32>"',
        'BRAINTREE_PRIVATE_KEY=<hex:40>',
        'BRAINTREE_ORDER=<uuid>',
        'BRAINTREE_MERCHANT_ID=<lownum:16>',
      ],
    },
    {
      id: 'public-key',
      name: 'Braintree public key',
      severity: 'low',
      role: 'id',
      pattern:
        /(?:public|PUBLIC|Public)[_-]?(?:key|KEY|Key)["']?[ ]{0,2}(?:[:=]|=>|,)[ ]{0,2}["']?(?<secret>[0-9a-z]{16})/,
      context: { words: ['braintree', 'bt_public_key'], within: 100 },
      confidence: 'medium',
      risk: 'Whoever has it knows the name of an API user, which opens nothing without the private key.',
      examples: [
        'BRAINTREE_PUBLIC_KEY=<lownum:16>',
        'Braintree::Configuration.public_key = "<lownum:14><digit:2>"',
        '{"braintree": {"publicKey": "<lownum:16>"}}',
      ],
      nearMisses: ['public_key = "<lownum:16>"', 'BRAINTREE_PUBLIC_KEY=<lownum:8>', 'braintree id=<lownum:16>'],
    },
    {
      id: 'access-token',
      name: 'Braintree access token',
      severity: 'critical',
      pattern: /access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}/,
      env: ['BRAINTREE_ACCESS_TOKEN', 'PAYPAL_ACCESS_TOKEN'],
      risk: 'Whoever has it can take payments, refund them and read them in the name of the merchant.',
      examples: [
        "BRAINTREE_ACCESS_TOKEN='access_token$production$<lownum:16>$<hex:32>'",
        'gateway = braintree.BraintreeGateway(access_token="access_token$production$<lownum:16>$<hex:32>")',
        '{"payWithVenmo": {"accessToken": "access_token$production$<lownum:16>$<hex:32>"}}',
      ],
      nearMisses: [
        'access_token$production$<lownum:8>',
        'access_token$sandbox$<lownum:16>$<hex:32>',
        'const access_token = $production + id',
      ],
    },
    {
      id: 'sandbox-access-token',
      name: 'Braintree sandbox access token',
      severity: 'low',
      testMode: true,
      pattern: /access_token\$sandbox\$[0-9a-z]{16}\$[0-9a-f]{32}/,
      env: ['BRAINTREE_ACCESS_TOKEN', 'BRAINTREE_SANDBOX_ACCESS_TOKEN'],
      risk: 'Whoever has it can use your Braintree sandbox; no real money moves there.',
      examples: [
        "BRAINTREE_ACCESS_TOKEN='access_token$sandbox$<lownum:16>$<hex:32>'",
        "$gateway = new Braintree\\Gateway(['accessToken' => 'access_token$sandbox$<lownum:16>$<hex:32>']);",
        'braintree:\n  access_token: access_token$sandbox$<lownum:16>$<hex:32>\n',
      ],
      nearMisses: [
        'access_token$sandbox$<lownum:8>',
        'access_token$production$<lownum:16>$<hex:32>',
        'access_token_sandbox_<hex:32>',
      ],
    },
    {
      id: 'tokenization-key',
      name: 'Braintree tokenization key',
      severity: 'low',
      publicByDesign: true,
      pattern: /production_[0-9a-z]{6,10}_[0-9a-z]{14,20}/,
      context: { words: ['braintree', 'tokenization', 'dropin'], within: 120 },
      env: ['BRAINTREE_TOKENIZATION_KEY'],
      entropy: 3,
      risk: 'Whoever has it can turn card numbers into one-time tokens for your account; it is meant to stand in pages and apps.',
      examples: [
        'BRAINTREE_TOKENIZATION_KEY=production_<lownum:6><digit:2>_<lownum:16>',
        "braintree.client.create({ authorization: 'production_<lownum:8>_<lownum:14><digit:2>' });",
        '{"tokenizationKey": "production_<lownum:8>_<lownum:14><digit:2>"}',
      ],
      nearMisses: [
        'name: production_<lownum:8>_<lownum:16>',
        'braintree: production_database_configuration_file',
        'tokenizationKey = "production_<lownum:8>"',
      ],
    },
    {
      id: 'sandbox-tokenization-key',
      name: 'Braintree sandbox tokenization key',
      severity: 'low',
      publicByDesign: true,
      testMode: true,
      pattern: /sandbox_[0-9a-z]{6,10}_[0-9a-z]{14,20}/,
      context: { words: ['braintree', 'tokenization', 'dropin'], within: 120 },
      env: ['BRAINTREE_TOKENIZATION_KEY'],
      entropy: 3,
      risk: 'Whoever has it can make tokens in your Braintree sandbox, no more.',
      examples: [
        'BRAINTREE_TOKENIZATION_KEY=sandbox_<lownum:6><digit:2>_<lownum:16>',
        "braintree.dropin.create({ authorization: 'sandbox_<lownum:8>_<lownum:14><digit:2>', container: '#dropin' });",
        'let client = BTAPIClient(authorization: "sandbox_<lownum:8>_<lownum:16>") // Braintree',
      ],
      nearMisses: [
        'name: sandbox_<lownum:8>_<lownum:16>',
        'braintree: sandbox_settings_for_the_merchants',
        'tokenizationKey = "sandbox_<lownum:8>"',
      ],
    },
  ],
  rotate: {
    console: 'https://www.braintreegateway.com/login',
    docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    steps: [
      'sign in at https://www.braintreegateway.com/login and generate a new API key, or tokenization key, under Settings > API',
      'put its public and private key where the old ones are used, outside git',
      'delete the old key there; an access token is revoked under the connected applications',
      'look through transactions and refunds since the leak',
    ],
  },
  checks: [
    {
      keys: ['private-key'],
      method: 'POST',
      readOnly: 'the query ping of GraphQL, which only answers pong',
      url: 'https://payments.braintree-api.com/graphql',
      auth: { basic: '{pair}:{key}' },
      headers: { 'Braintree-Version': '2019-01-01' },
      json: { query: 'query { ping }' },
      answers: [
        { status: 200, json: { 'data.ping': { is: 'pong' }, 'extensions.requestId': 'string' }, is: 'active' },
        { status: 200, json: { 'errors.0.extensions.errorClass': { is: 'AUTHENTICATION' } }, is: 'next' },
      ],
      replies: [
        { status: 200, body: { data: { ping: 'pong' }, extensions: { requestId: 'r1' } }, is: 'active' },
        {
          status: 200,
          body: {
            data: null,
            errors: [
              { message: 'Refused', extensions: { errorClass: 'AUTHENTICATION', errorType: 'developer_error' } },
            ],
            extensions: { requestId: 'r2' },
          },
          is: 'next',
        },
        {
          status: 200,
          body: {
            data: null,
            errors: [{ message: 'Slow down', extensions: { errorClass: 'RESOURCE_LIMIT' } }],
            extensions: { requestId: 'r3' },
          },
          is: 'unknown',
        },
      ],
      // Keys of the sandbox look the same.
      next: {
        method: 'POST',
        readOnly: 'the query ping of GraphQL, which only answers pong',
        url: 'https://payments.sandbox.braintree-api.com/graphql',
        auth: { basic: '{pair}:{key}' },
        headers: { 'Braintree-Version': '2019-01-01' },
        json: { query: 'query { ping }' },
        answers: [
          {
            status: 200,
            json: { 'data.ping': { is: 'pong' }, 'extensions.requestId': 'string' },
            is: 'active',
            kind: 'Braintree sandbox private key',
          },
          { status: 200, json: { 'errors.0.extensions.errorClass': { is: 'AUTHENTICATION' } }, is: 'inactive' },
        ],
        replies: [
          { status: 200, body: { data: { ping: 'pong' }, extensions: { requestId: 'r4' } }, is: 'active' },
          {
            status: 200,
            body: {
              data: null,
              errors: [{ message: 'Refused', extensions: { errorClass: 'AUTHENTICATION' } }],
              extensions: { requestId: 'r5' },
            },
            is: 'inactive',
          },
        ],
      },
      source: 'https://developer.paypal.com/braintree/graphql/guides/making_api_calls',
    },
    {
      keys: ['access-token'],
      method: 'POST',
      readOnly: 'the query ping of GraphQL, which only answers pong',
      url: 'https://payments.braintree-api.com/graphql',
      auth: 'bearer',
      headers: { 'Braintree-Version': '2019-01-01' },
      json: { query: 'query { ping }' },
      answers: [
        { status: 200, json: { 'data.ping': { is: 'pong' }, 'extensions.requestId': 'string' }, is: 'active' },
        { status: 200, json: { 'errors.0.extensions.errorClass': { is: 'AUTHENTICATION' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { data: { ping: 'pong' }, extensions: { requestId: 'r6' } }, is: 'active' },
        {
          status: 200,
          body: {
            data: null,
            errors: [{ message: 'Refused', extensions: { errorClass: 'AUTHENTICATION' } }],
            extensions: { requestId: 'r7' },
          },
          is: 'inactive',
        },
      ],
      source: 'https://developer.paypal.com/braintree/graphql/guides/making_api_calls',
    },
  ],
  sources: [
    'https://developer.paypal.com/braintree/graphql/guides/making_api_calls',
    'https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key',
    'access tokens: observed in public code, not documented',
  ],
});
