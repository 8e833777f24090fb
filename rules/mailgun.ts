import { defineProvider } from '../src/rulebook/define-provider.ts';

const ADDRESS = 'a request from an address that its account does not allow, which gets the same answer';

// First the US, then the EU.
const DOMAINS = {
  url: 'https://api.mailgun.net/v4/domains?limit=1',
  auth: { basic: 'api:{key}' },
  answers: [
    { status: 200, json: { total_count: 'number', 'items.0.name': 'string', 'items.0.state': 'string' }, is: 'active' },
    { status: 401, text: 'Forbidden', is: 'next' },
    { status: 401, text: 'Invalid private key', is: 'next' },
  ],
  tells: { organisation: 'items.0.name' },
  replies: [
    {
      status: 200,
      body: { total_count: 1, items: [{ name: 'mg.example.com', state: 'active', type: 'custom' }] },
      is: 'active',
    },
    { status: 401, body: 'Forbidden', is: 'next' },
    { status: 401, body: { message: 'Invalid private key' }, is: 'next' },
    { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
  ],
  next: {
    url: 'https://api.eu.mailgun.net/v4/domains?limit=1',
    auth: { basic: 'api:{key}' },
    answers: [
      {
        status: 200,
        json: { total_count: 'number', 'items.0.name': 'string', 'items.0.state': 'string' },
        is: 'active',
      },
      { status: 401, text: 'Forbidden', is: 'inactive', mayMean: ADDRESS },
      { status: 401, text: 'Invalid private key', is: 'inactive' },
    ],
    tells: { organisation: 'items.0.name' },
    replies: [
      { status: 200, body: { total_count: 1, items: [{ name: 'mg.example.com', state: 'active' }] }, is: 'active' },
      { status: 401, body: 'Forbidden', is: 'inactive' },
      { status: 401, body: { message: 'Invalid private key' }, is: 'inactive' },
      { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
    ],
  },
  source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/openapi-final/domains',
} as const;

export default defineProvider({
  name: 'Mailgun',
  site: 'https://www.mailgun.com',
  keys: {
    'api-key': {
      name: 'Mailgun API key',
      severity: 'critical',
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
      shape: '<hex:32>-<hex:8>-<hex:8>',
      context: { words: ['mailgun'] },
      entropy: 3,
      env: ['MAILGUN_API_KEY', 'MAILGUN_SECRET', 'MAILGUN_SENDING_KEY', 'MAILGUN_SMTP_PASSWORD', 'MG_API_KEY'],
      risk: 'Whoever has it can send mail from your domains, read stored messages and change domains and routes.',
      examples: "const mg = mailgun.client({ username: 'api', key: '<hex:32>-<hex:8>-<hex:8>' });",
      nearMisses: ['mailgun digest <hex:32>-<hex:8>', 'MAILGUN_API_KEY=<HEX:32>-<HEX:8>-<HEX:8>'],
    },
    'old-api-key': {
      name: 'Mailgun API key (old form)',
      severity: 'critical',
      pattern: /key-[0-9a-z]{32}/,
      shape: 'key-<lownum:32>',
      context: { words: ['mailgun'] },
      entropy: 3,
      env: ['MAILGUN_API_KEY', 'MAILGUN_SECRET', 'MAILGUN_KEY', 'MG_API_KEY'],
      risk: 'Whoever has it can send mail from your domains, read stored messages and change domains and routes.',
      examples: "'mailgun' => ['domain' => 'mg.example.com', 'secret' => 'key-<hex:32>'],",
      nearMisses: 'mailgun fingerprint key-<HEX:32>',
    },
    'webhook-signing-key': {
      name: 'Mailgun webhook signing key',
      noCheck: 'no service takes it: it proves what Mailgun sends',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['mailgun signing', 'mailgun webhook', 'mailgun http signing'], within: 60 },
      entropy: 3,
      confidence: 'medium',
      env: ['MAILGUN_WEBHOOK_SIGNING_KEY', 'MAILGUN_SIGNING_KEY', 'MAILGUN_HTTP_SIGNING_KEY'],
      risk: 'Whoever has it can forge delivery events and incoming mail that your webhook endpoint takes as genuine.',
    },
    'public-validation-key': {
      name: 'Mailgun public validation key',
      noCheck: 'each call that takes it validates an address, which is billed',
      severity: 'low',
      pattern: /pubkey-[0-9a-z]{32}/,
      shape: 'pubkey-<lownum:32>',
      publicByDesign: true,
      context: { words: ['mailgun'], required: false },
      entropy: 3,
      env: ['MAILGUN_PUBLIC_KEY', 'MAILGUN_PUBLIC_API_KEY', 'MAILGUN_VALIDATION_KEY'],
      risk: 'Whoever has it can check addresses at your expense; it was made to stand in web pages.',
      examples: "$('#email').mailgun_validator({ api_key: 'pubkey-<hex:32>' });",
      nearMisses: ['mailgun key-<hex:32>', 'mailgun ssh pubkey-<HEX:32>'],
    },
  },
  rotate: {
    console: 'https://app.mailgun.com/settings/api_security',
    docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    make: 'create a new API key on the API Security page, best a sending key of one domain if it only sends',
    put: 'put it in MAILGUN_API_KEY, outside git; it is shown only once',
    end: 'delete the old key there; reset the HTTP webhook signing key on the same page if it leaked',
    after: 'look in the logs for mail that you did not send, and in routes and webhooks for strange addresses',
  },
  check: [
    {
      keys: ['old-api-key'],
      ...DOMAINS,
    },
    {
      keys: ['api-key'],
      ...DOMAINS,
      refusalMayMean:
        'that it is a key of one domain, for sending alone, or of an account that allows some addresses only',
    },
  ],
  sources: [
    '{docs}',
    'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/',
    'https://help.mailgun.com/hc/en-us/articles/360012244474-IP-Allowlist (401 Forbidden)',
    'key shapes: {observed}',
  ],
});
