import { defineProvider } from '../src/rulebook/define-provider.ts';

const itemRotation = {
  docs: 'https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate',
  steps: [
    'call /item/access_token/invalidate with the leaked token: it answers with a new one and ends the old',
    'store the new access token encrypted, beside the user it belongs to, outside git',
    'rotate the secret of the environment too if it may have leaked with the token',
  ],
};

// What both environments answer.
const ITEM_ANSWERS = [
  { status: 200, json: { 'item.item_id': 'string', 'item.products': 'array', request_id: 'string' }, is: 'active' },
  {
    status: 400,
    json: { error_code: { is: 'INVALID_ACCESS_TOKEN' } },
    is: 'inactive',
    because: 'INVALID_ACCESS_TOKEN',
  },
  { status: 400, json: { error_code: { is: 'ITEM_NOT_FOUND' } }, is: 'revoked', because: 'ITEM_NOT_FOUND' },
  {
    status: 400,
    json: { error_code: { is: 'INVALID_API_KEYS' } },
    is: 'unknown',
    because: 'the client id and secret beside it are refused (INVALID_API_KEYS)',
  },
] as const;
const ITEM_REPLIES = [
  {
    status: 200,
    body: {
      item: { item_id: 'i1', institution_id: 'ins_1', products: ['auth'], webhook: '' },
      status: {},
      request_id: 'r1',
    },
    is: 'active',
  },
  {
    status: 400,
    body: {
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_ACCESS_TOKEN',
      error_message: 'could not find matching access token',
      request_id: 'r1',
    },
    is: 'inactive',
  },
  {
    status: 400,
    body: {
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_API_KEYS',
      error_message: 'invalid client_id or secret provided',
      request_id: 'r1',
    },
    is: 'unknown',
  },
  {
    status: 429,
    body: { error_type: 'RATE_LIMIT_EXCEEDED', error_code: 'RATE_LIMIT', request_id: 'r1' },
    is: 'unknown',
  },
] as const;
const INSTITUTIONS = {
  status: 200,
  json: { institutions: 'array', total: 'number', request_id: 'string' },
  is: 'active',
} as const;
const BAD_KEYS = {
  error_type: 'INVALID_INPUT',
  error_code: 'INVALID_API_KEYS',
  error_message: 'invalid client_id or secret provided',
  request_id: 'r1',
};
const ASKED = { client_id: '{client}', secret: '{key}', count: 1, offset: 0, country_codes: ['US'] };

export default defineProvider({
  name: 'Plaid',
  site: 'https://plaid.com',
  keys: {
    'production-access-token': {
      name: 'Plaid production access token',
      severity: 'critical',
      pattern: /access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'access-production-<uuid>',
      env: ['PLAID_ACCESS_TOKEN'],
      beside: {
        client: /client_?id["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{24})/,
        secret: /secret["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{30})/,
      },
      risk: 'Whoever has it and your client ID and secret can read the bank accounts and transactions of that person.',
      rotate: itemRotation,
      examples: 'PLAID_CLIENT_ID=<hex:24>\nPLAID_SECRET=<hex:30>\nPLAID_ACCESS_TOKEN=access-production-<uuid>\n',
      nearMisses: ['access-production-<hex:32>', 'access-<uuid>'],
    },
    'development-access-token': {
      name: 'Plaid development access token',
      retired: '2024, Plaid closed the Development environment',
      // The environment was closed in 2024, but its tokens stood for real bank accounts.
      pattern: /access-development-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'access-development-<uuid>',
      env: ['PLAID_ACCESS_TOKEN'],
      risk: 'Whoever has it and your client ID and secret could read real bank data while the environment was open.',
      rotate: {
        docs: 'https://plaid.com/docs/api/items/',
        steps: [
          'delete the token: the Development environment is closed and answers no calls',
          'use Sandbox or Production tokens instead, outside git',
        ],
      },
      nearMisses: ['access-development-<hex:32>', 'public-development-<uuid>'],
    },
    'sandbox-access-token': {
      name: 'Plaid sandbox access token',
      severity: 'low',
      pattern: /access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'access-sandbox-<uuid>',
      testMode: true,
      env: ['PLAID_ACCESS_TOKEN', 'PLAID_SANDBOX_ACCESS_TOKEN'],
      beside: {
        client: /client_?id["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{24})/,
        secret: /secret["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{30})/,
      },
      risk: 'Whoever has it can read invented bank data of the sandbox.',
      rotate: itemRotation,
      examples: 'PLAID_CLIENT_ID=<hex:24>\nPLAID_SECRET=<hex:30>\nPLAID_ACCESS_TOKEN=access-sandbox-<uuid>\n',
      nearMisses: ['access-sandbox-<hex:32>', 'link-sandbox-<uuid>'],
    },
    secret: {
      name: 'Plaid secret',
      severity: 'critical',
      pattern: /[0-9a-z]{30}/,
      shape: '<lownum:30>',
      context: { words: ['plaid'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      env: ['PLAID_SECRET', 'PLAID_SECRET_PRODUCTION', 'PLAID_PRODUCTION_SECRET', 'PLAID_SANDBOX_SECRET'],
      beside: { client: /client_?id["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{24})/ },
      risk: 'Whoever has it and the client ID can call Plaid as you, and with access tokens read bank data.',
      examples: '{"plaid": {"client_id": "<hex:24>", "secret": "<hex:30>"}}',
      nearMisses: 'PLAID_SECRET=<upper:30>',
    },
  },
  rotate: {
    console: 'https://dashboard.plaid.com/developers/keys',
    docs: 'https://plaid.com/docs/quickstart/glossary/',
    make: 'create a second secret for the environment on the Keys page of the Dashboard; both work side by side',
    end: 'delete the old secret on the Keys page',
    after: 'look at the logs in the Dashboard for calls you did not make',
  },
  check: [
    {
      keys: ['production-access-token'],
      method: 'POST',
      readOnly: 'reads the item of the token; changes nothing and is not billed',
      url: 'https://production.plaid.com/item/get',
      auth: 'in-body',
      json: { client_id: '{client}', secret: '{secret}', access_token: '{key}' },
      answers: ITEM_ANSWERS,
      replies: ITEM_REPLIES,
      source: 'https://plaid.com/docs/api/items/#itemget',
    },
    {
      keys: ['sandbox-access-token'],
      method: 'POST',
      readOnly: 'reads the item of the token; changes nothing and is not billed',
      url: 'https://sandbox.plaid.com/item/get',
      auth: 'in-body',
      json: { client_id: '{client}', secret: '{secret}', access_token: '{key}' },
      answers: ITEM_ANSWERS,
      replies: ITEM_REPLIES,
      source: 'https://plaid.com/docs/api/items/#itemget',
    },
    {
      keys: ['secret'],
      method: 'POST',
      readOnly: 'reads one line of the list of banks; changes nothing and is not billed',
      url: 'https://production.plaid.com/institutions/get',
      auth: 'in-body',
      json: ASKED,
      answers: [
        { ...INSTITUTIONS, kind: 'production' },
        { status: 400, json: { error_code: { is: 'INVALID_API_KEYS' } }, is: 'next' },
      ],
      recorded: { next: BAD_KEYS },
      tooMany: { error_type: 'RATE_LIMIT_EXCEEDED', error_code: 'RATE_LIMIT', request_id: 'r1' },
      replies: { status: 200, body: { institutions: [], total: 1, request_id: 'r1' }, is: 'active' },
      next: {
        method: 'POST',
        readOnly: 'reads one line of the list of banks in the sandbox',
        url: 'https://sandbox.plaid.com/institutions/get',
        auth: 'in-body',
        json: ASKED,
        answers: [
          { ...INSTITUTIONS, kind: 'sandbox' },
          {
            status: 400,
            json: { error_code: { is: 'INVALID_API_KEYS' } },
            is: 'inactive',
            because: 'INVALID_API_KEYS',
          },
        ],
        tooMany: {
          error_type: 'RATE_LIMIT_EXCEEDED',
          error_code: 'RATE_LIMIT',
          error_message: 'rate limit exceeded. please try again later',
        },
        replies: [
          { status: 200, body: { institutions: [], total: 1, request_id: 'r1' }, is: 'active' },
          { status: 400, body: BAD_KEYS, is: 'inactive' },
        ],
      },
      source: 'https://plaid.com/docs/api/institutions/#institutionsget',
    },
  ],
  sources: [
    '{docs}',
    'https://plaid.com/docs/api/items/',
    'https://plaid.com/docs/api/accounts/',
    'shape of the secret: {observed}',
  ],
});
