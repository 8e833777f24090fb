import { defineProvider } from '../src/model/provider.ts';

const itemRotation = {
  docs: 'https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate',
  steps: [
    'call /item/access_token/invalidate with the leaked token: it answers with a new one and ends the old',
    'store the new access token encrypted, beside the user it belongs to, outside git',
    'rotate the secret of the environment too if it may have leaked with the token',
  ],
};

export default defineProvider({
  name: 'Plaid',
  site: 'https://plaid.com',
  keys: [
    {
      id: 'production-access-token',
      name: 'Plaid production access token',
      severity: 'critical',
      pattern: /access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: ['PLAID_ACCESS_TOKEN'],
      risk: 'Whoever has it and your client ID and secret can read the bank accounts and transactions of that person.',
      rotate: itemRotation,
      examples: [
        'PLAID_ACCESS_TOKEN=access-production-<uuid>',
        '{"client_id": "x", "access_token": "access-production-<uuid>"}',
        "request = AccountsGetRequest(access_token='access-production-<uuid>')",
      ],
      nearMisses: [
        'access-production-<hex:32>',
        'PLAID_ITEM_ID=<uuid>',
        'access-production-us-east-1',
        'access-<uuid>',
      ],
    },
    {
      id: 'development-access-token',
      name: 'Plaid development access token',
      retired: '2024, Plaid closed the Development environment',
      severity: 'high',
      // The environment was closed in 2024, but its tokens stood for real bank accounts.
      pattern: /access-development-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: ['PLAID_ACCESS_TOKEN'],
      risk: 'Whoever has it and your client ID and secret could read real bank data while the environment was open.',
      rotate: {
        docs: 'https://plaid.com/docs/api/items/',
        steps: [
          'delete the token: the Development environment is closed and answers no calls',
          'use Sandbox or Production tokens instead, outside git',
        ],
      },
      examples: [
        'export PLAID_ACCESS_TOKEN=access-development-<uuid>',
        'access_token: access-development-<uuid>\n',
        "plaidClient.accountsGet({ access_token: 'access-development-<uuid>' });",
      ],
      nearMisses: ['access-development-<hex:32>', 'public-development-<uuid>', 'access-development-team'],
    },
    {
      id: 'sandbox-access-token',
      name: 'Plaid sandbox access token',
      severity: 'low',
      pattern: /access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      testMode: true,
      env: ['PLAID_ACCESS_TOKEN', 'PLAID_SANDBOX_ACCESS_TOKEN'],
      risk: 'Whoever has it can read invented bank data of the sandbox.',
      rotate: itemRotation,
      examples: [
        'PLAID_SANDBOX_ACCESS_TOKEN="access-sandbox-<uuid>"',
        '{"access_token": "access-sandbox-<uuid>", "item_id": "x"}',
        'curl -d \'{"access_token": "access-sandbox-<uuid>"}\' https://sandbox.plaid.com/accounts/get',
      ],
      nearMisses: ['access-sandbox-<hex:32>', 'link-sandbox-<uuid>', 'access-sandbox-environment'],
    },
    {
      id: 'secret',
      name: 'Plaid secret',
      severity: 'critical',
      pattern: /[0-9a-z]{30}/,
      context: { words: ['plaid'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      env: ['PLAID_SECRET', 'PLAID_SECRET_PRODUCTION', 'PLAID_PRODUCTION_SECRET', 'PLAID_SANDBOX_SECRET'],
      risk: 'Whoever has it and the client ID can call Plaid as you, and with access tokens read bank data.',
      examples: [
        'PLAID_SECRET=<hex:30>',
        '{"plaid": {"client_id": "<hex:24>", "secret": "<hex:30>"}}',
        'const plaidSecret = "<lownum:30>";',
        'plaid:\n  secret: <hex:30>\n',
      ],
      nearMisses: ['BUILD_ID=<hex:30>', 'PLAID_CLIENT_ID=<hex:24>', 'PLAID_SECRET=<upper:30>', 'PLAID_REV=<hex:40>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.plaid.com/developers/keys',
    docs: 'https://plaid.com/docs/quickstart/glossary/',
    steps: [
      'create a second secret for the environment on the Keys page of the Dashboard; both work side by side',
      'put it in PLAID_SECRET, outside git',
      'delete the old secret on the Keys page',
      'look at the logs in the Dashboard for calls you did not make',
    ],
  },
  sources: [
    'https://plaid.com/docs/quickstart/glossary/',
    'https://plaid.com/docs/api/items/',
    'https://plaid.com/docs/api/accounts/',
    'shape of the secret: observed in public code, not documented',
  ],
});
