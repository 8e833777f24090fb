import { defineProvider } from '../src/model/provider.ts';

/** What both hosts are asked, and answer. */
const status = {
  auth: { header: 'access_token' },
  answers: [
    {
      status: 200,
      json: { general: 'string', commercialInfo: 'string', documentation: 'string' },
      is: 'active',
    },
    { status: 401, json: { 'errors.0.code': { is: 'invalid_access_token' } }, is: 'inactive' },
  ],
  source: 'https://docs.asaas.com/reference/consult-registration-status-of-the-account',
} as const;

export default defineProvider({
  name: 'Asaas',
  site: 'https://www.asaas.com',
  keys: [
    {
      id: 'production-key',
      name: 'Asaas production API key',
      severity: 'critical',
      // The sign $ belongs to the key. About 155 characters follow, which are base64; rule sets tell of 20 to 100.
      pattern: /\$aact_prod_[0-9A-Za-z_+/=-]{20,220}/,
      env: ['ASAAS_API_KEY', 'ASAAS_ACCESS_TOKEN', 'ASAAS_TOKEN', 'ASAAS_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can charge your customers, read their data and pay out your money.',
      examples: [
        "ASAAS_API_KEY='$aact_prod_000<alnum:152>'",
        "$headers = ['access_token: ' . '$aact_prod_000<alnum:152>'];",
        'asaas:\n  access_token: "$aact_prod_<b64u:60><digit:2>"\n',
        '{"asaas": {"apiKey": "$aact_prod_000<alnum:152>"}}',
      ],
      nearMisses: [
        'ASAAS_API_KEY=$aact_prod_your_key',
        "if (key.startsWith('$aact_prod_')) return 'https://api.asaas.com/v3';",
        'ASAAS_WALLET_ID=<uuid>',
        '$aact_prod-<alnum:152>',
      ],
    },
    {
      id: 'sandbox-key',
      name: 'Asaas sandbox API key',
      severity: 'low',
      testMode: true,
      pattern: /\$aact_hmlg_[0-9A-Za-z_+/=-]{20,220}/,
      env: ['ASAAS_API_KEY', 'ASAAS_SANDBOX_API_KEY', 'ASAAS_ACCESS_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can use your Asaas sandbox; no real money moves there.',
      examples: [
        "ASAAS_SANDBOX_API_KEY='$aact_hmlg_000<alnum:152>'",
        "this.apiKey = '$aact_hmlg_000<alnum:152>';",
        "curl -H 'access_token: $aact_hmlg_<alnum:60><digit:2>' https://api-sandbox.asaas.com/v3/customers",
      ],
      nearMisses: [
        'ASAAS_API_KEY=$aact_hmlg_your_key',
        '$aact_prod_000<alnum:152>',
        'ASAAS_CUSTOMER=cus_<digit:12>',
        'aact_hmlg_name = "sandbox"',
      ],
    },
    {
      id: 'old-key',
      name: 'Asaas API key (old form)',
      severity: 'critical',
      // Before 2024 keys did not tell production from sandbox.
      pattern: /\$aact_[0-9A-Za-z+/]{90,220}={0,2}/,
      env: ['ASAAS_API_KEY', 'ASAAS_ACCESS_TOKEN', 'ASAAS_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can charge your customers, read their data and pay out your money, unless it is a sandbox key.',
      examples: [
        "ASAAS_API_KEY='$aact_<alnum:152>'",
        '{"access_token": "$aact_<alnum:152>"}',
        "$client->setHeader('access_token', '$aact_<alnum:150>==');",
      ],
      nearMisses: ['$aact_<alnum:20>', '$aact_account_token_of_the_customer', 'aact = "<alnum:152>"'],
    },
  ],
  rotate: {
    console: 'https://www.asaas.com',
    docs: 'https://docs.asaas.com/docs/authentication-2',
    steps: [
      'sign in as administrator and create a new API key under Integrations > API keys at https://www.asaas.com',
      'put it in ASAAS_API_KEY, outside git; it is shown only once',
      'delete or disable the old key there and look through payments and transfers since the leak',
      'restrict the new key to the addresses of your servers',
    ],
  },
  checks: [
    {
      keys: ['production-key'],
      url: 'https://api.asaas.com/v3/myAccount/status',
      ...status,
      replies: [
        {
          status: 200,
          body: {
            id: 'a1',
            commercialInfo: 'APPROVED',
            bankAccountInfo: 'APPROVED',
            documentation: 'APPROVED',
            general: 'APPROVED',
          },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ code: 'invalid_access_token', description: 'Invalid key.' }] },
          is: 'inactive',
        },
        { status: 401, body: { errors: [{ code: 'invalid_environment', description: 'Sandbox.' }] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
    },
    {
      keys: ['sandbox-key'],
      url: 'https://api-sandbox.asaas.com/v3/myAccount/status',
      ...status,
      replies: [
        {
          status: 200,
          body: {
            id: 'a1',
            commercialInfo: 'APPROVED',
            bankAccountInfo: 'PENDING',
            documentation: 'PENDING',
            general: 'PENDING',
          },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ code: 'invalid_access_token', description: 'Invalid key.' }] },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
    },
  ],
  sources: [
    'https://docs.asaas.com/docs/authentication-2',
    'https://docs.asaas.com/docs/authentication',
    'length: observed in public code, not documented',
  ],
});
