import type { Answer, Auth, RecordedReply } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const DEFAULT = 'https://api.mailjet.com/v3/REST/message?Limit=1';
/** Where the accounts are that Mailjet moved to its US architecture. */
const US = 'https://api.us.mailjet.com/v3/REST/message?Limit=1';
const REFUSAL = 'API key authentication/authorization failure';

/** An empty 401 as it is seen to answer; its documents have a sentence, and say of the status that the pair of keys is wrong. */
function answers(refused: 'next' | 'inactive'): Answer[] {
  return [
    { status: 200, json: { Count: 'number', Data: 'array', Total: 'number' }, is: 'active' },
    { status: 401, json: { ErrorMessage: { includes: REFUSAL } }, is: refused },
    { status: 401, json: { '': 'object' }, is: 'unknown' },
    { status: 401, is: refused },
  ];
}

function replies(refused: 'next' | 'inactive'): RecordedReply[] {
  return [
    { status: 200, body: { Count: 0, Data: [], Total: 0 }, is: 'active' },
    {
      status: 401,
      body: {
        ErrorInfo: '',
        ErrorMessage: `${REFUSAL}. You may be unauthorized to access the API`,
        StatusCode: 401,
      },
      is: refused,
    },
    { status: 401, headers: { 'content-type': 'text/html' }, body: '', is: refused },
    {
      status: 401,
      body: { ErrorCode: 'mj-0001', StatusCode: 401, ErrorMessage: 'Your account has been blocked' },
      is: 'unknown',
    },
    {
      status: 429,
      body: { ErrorInfo: '', ErrorMessage: 'Too many requests', StatusCode: 429 },
      is: 'unknown',
    },
  ];
}

/** Asks in the one region, then in the other. */
function inBoth(auth: Auth) {
  return {
    url: DEFAULT,
    auth,
    answers: answers('next'),
    replies: replies('next'),
    next: { url: US, auth, answers: answers('inactive'), replies: replies('inactive') },
    source: 'https://dev.mailjet.com/email/reference/messages/',
  };
}

export default defineProvider({
  name: 'Mailjet',
  site: 'https://www.mailjet.com',
  keys: {
    'secret-key': {
      name: 'Mailjet secret key',
      // API keys, secret keys and SMS tokens look alike: the name before it tells that it is the secret.
      pattern:
        /(?:api[_-]?secret|secret|private)(?:[_-]?key)?["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9A-Za-z]{32})/i,
      context: { words: ['mailjet', 'mj_apikey'] },
      env: ['MJ_APIKEY_PRIVATE', 'MAILJET_SECRET_KEY', 'MAILJET_API_SECRET', 'MAILJET_APISECRET'],
      entropy: 3,
      pair: { key: 'api-key-name' },
      risk: 'Whoever has it with the API key can send mail in your name and read contacts and statistics.',
      examples: [
        'MJ_APIKEY_PRIVATE=<hex:32>',
        '{"mailjet": {"secretKey": "x", "api_secret": "<hex:32>"}}',
        "$config['mailjet']['secret'] = '<hex:32>';",
      ],
      nearMisses: [
        'MJ_APIKEY_PRIVATE=your_private_key',
        'api_secret: <hex:32>',
        'MAILJET_API_SECRET=<hex:64>',
        'MAILJET_API_KEY=<hex:32>',
      ],
    },
    'api-key': {
      name: 'Mailjet API key or SMS token',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      context: { words: ['mailjet', 'mj_apikey'], within: 60 },
      env: ['MJ_APIKEY_PUBLIC', 'MAILJET_API_KEY', 'MAILJET_APIKEY', 'MJ_TOKEN', 'MAILJET_SMS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can, if it is an SMS token or the secret key stands beside it, send messages in your name.',
      examples: 'curl -H "Authorization: Bearer <alnum:30><digit:2>" https://api.mailjet.com/v4/sms',
      nearMisses: 'https://github.com/mailjet/mailjet-apiv3-php/commit/<hex:40>',
    },
    'basic-auth': {
      name: 'Mailjet API key and secret key in base64',
      pattern: /[0-9A-Za-z]{87}=/,
      shape: '<alnum:85><digit:2>=',
      context: { words: ['mailjet'] },
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and read contacts and statistics.',
      examples: '{"mailjet": {"headers": {"Authorization": "Basic <alnum:85><digit:2>="}}}',
      nearMisses: ['mailjet integrity sha512-<alnum:86>==', 'MAILJET_BASIC_AUTH=<alnum:43>='],
    },
    'api-key-name': {
      name: 'Mailjet API key (public half)',
      severity: 'low',
      role: 'id',
      pattern: /(?:public|api[_-]?key)["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9A-Za-z]{32})/i,
      context: { words: ['mailjet', 'mj_apikey'] },
      confidence: 'medium',
      risk: 'Whoever has it with the secret key can send mail in your name.',
      examples: [
        'MJ_APIKEY_PUBLIC=<hex:32>',
        '{"mailjet": {"api_key": "<hex:32>"}}',
        "$mailjet = ['apikey' => '<hex:32>'];",
      ],
      nearMisses: ['MJ_APIKEY_PUBLIC=your_public_key', 'api_key: <hex:32>', 'MAILJET_API_KEY=<hex:64>'],
    },
  },
  rotate: {
    console: 'https://app.mailjet.com/account/apikeys',
    docs: 'https://dev.mailjet.com/email/guides/',
    make: 'generate a new secret key for the API key, or a new sub-account key, at {console}; an SMS token at https://app.mailjet.com/sms',
    end: 'make sure that the old secret key or token answers no more, and look through what was sent since the leak',
  },
  check: [
    {
      keys: ['secret-key'],
      ...inBoth({ basic: '{pair}:{key}' }),
    },
    {
      keys: ['basic-auth'],
      ...inBoth({ header: 'Authorization', value: 'Basic {key}' }),
    },
    {
      // What it says of an SMS token; an API key, which looks the same, is refused here though it lives.
      keys: ['api-key'],
      url: 'https://api.mailjet.com/v4/sms/count',
      active: { Count: 'number' },
      inactive: { ErrorCode: 'string', ErrorMessage: 'string' },
      refusalMayMean: 'that it is an API key, half of a pair',
      accepted: { Count: 3 },
      refused: {
        ErrorIdentifier: 'e1',
        ErrorCode: 'mj-0015',
        ErrorMessage: 'The authorization token is invalid.',
        StatusCode: 401,
      },
      source: 'https://dev.mailjet.com/sms/reference/messages/',
    },
  ],
  sources: [
    'https://github.com/mailjet/mailjet-apiv3-php (accounts of the US architecture)',
    'https://dev.mailjet.com/email/reference/overview/errors/',
    'https://dev.mailjet.com/email/reference/overview/authentication/',
    'https://dev.mailjet.com/sms/reference/overview/authentication/',
    'format: {observed}',
  ],
});
