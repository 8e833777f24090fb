import { defineProvider } from '../src/rulebook/define-provider.ts';

// Live and sandbox are two hosts that answer alike.
const ITS_OWN = { scope: { includes: 'paypal.com' }, app_id: { includes: 'APP-' }, nonce: 'string' } as const;
const TOKEN = {
  scope: 'https://uri.paypal.com/services/invoicing openid',
  access_token: 'made-up',
  token_type: 'Bearer',
  app_id: 'APP-1',
  expires_in: 31668,
  nonce: '2026-04-03T15:35:36Z1',
};
const REFUSAL = { error: 'invalid_client', error_description: 'Client Authentication failed' };

export default defineProvider({
  name: 'PayPal',
  site: 'https://www.paypal.com',
  keys: {
    'client-secret': {
      name: 'PayPal client secret',
      severity: 'critical',
      // 80 characters that begin with E; older ones are shorter. Live and sandbox look the same.
      pattern: /E[0-9A-Za-z_-]{43,119}/,
      shape: ['E<b64u:78><alnum:1>', 'E<alnum:59>'],
      context: { words: ['paypal'], within: 120 },
      env: [
        'PAYPAL_CLIENT_SECRET',
        'PAYPAL_SECRET',
        'PAYPAL_SECRET_KEY',
        'PAYPAL_LIVE_SECRET',
        'PAYPAL_SANDBOX_SECRET',
      ],
      entropy: 4.2,
      pair: { key: 'client-id' },
      confidence: 'medium',
      risk: 'Whoever has it with the client id can read transactions, refund payments and, where allowed, pay out your balance.',
      examples: [
        '{"paypal": {"clientSecret": "E<b64u:78><alnum:1>"}}',
        "paypal.configure({ mode: 'live', client_secret: 'E<alnum:79>' })",
        'curl https://api-m.paypal.com/v1/oauth2/token -u "$PAYPAL_CLIENT_ID:E<alnum:59>"',
      ],
      nearMisses: ['const paypalButton = ElementThatRendersTheButton;', 'PAYPAL_WEBHOOK_ID=<upnum:17>'],
    },
    'client-id': {
      name: 'PayPal client id',
      severity: 'low',
      role: 'id',
      pattern: /A[0-9A-Za-z_-]{43,99}/,
      shape: 'A<b64u:78><alnum:1>',
      context: { words: ['paypal'], within: 120 },
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it knows the public half of your app, no more.',
      examples: 'https://www.paypal.com/sdk/js?client-id=A<b64u:78><alnum:1>&currency=EUR',
      nearMisses: ['PAYPAL_CLIENT_ID=A<alnum:20>', 'paypal.AuthorizationAction'],
    },
  },
  rotate: {
    console: 'https://developer.paypal.com/dashboard/applications/live',
    docs: 'https://developer.paypal.com/api/rest/authentication/',
    make: 'add a second secret to the app at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'disable the old secret there, then delete it, and look through payouts and refunds since the leak',
  },
  check: {
    keys: ['client-secret'],
    method: 'POST',
    readOnly: 'hands out an access token to the app itself, as each of its starts does; moves and changes nothing',
    url: 'https://api-m.paypal.com/v1/oauth2/token',
    auth: { basic: '{pair}:{key}' },
    form: { grant_type: 'client_credentials' },
    active: { status: 200, json: ITS_OWN, kind: 'live' },
    answers: { status: 401, json: { error: { is: 'invalid_client' } }, is: 'next' },
    tells: { scopes: 'scope' },
    accepted: TOKEN,
    recorded: { next: REFUSAL },
    tooMany: {
      name: 'RATE_LIMIT_REACHED',
      message: 'Too many requests. Blocked due to rate limiting.',
      debug_id: 'd1',
    },
    next: {
      method: 'POST',
      readOnly: 'hands out an access token of the sandbox; moves and changes nothing',
      url: 'https://api-m.sandbox.paypal.com/v1/oauth2/token',
      auth: { basic: '{pair}:{key}' },
      form: { grant_type: 'client_credentials' },
      active: { status: 200, json: ITS_OWN, kind: 'sandbox' },
      inactive: { error: { is: 'invalid_client' } },
      tells: { scopes: 'scope' },
      accepted: TOKEN,
      refused: REFUSAL,
      tooMany: {
        name: 'RATE_LIMIT_REACHED',
        message: 'Too many requests. Blocked due to rate limiting.',
        debug_id: 'd1',
      },
    },
    source: 'https://developer.paypal.com/api/rest/authentication/',
  },
  sources: ['{docs}', 'key shapes: {observed}'],
});
