import { defineProvider } from '../src/rulebook/define-provider.ts';

/** What both hosts are asked, and answer. */
const status = {
  auth: { header: 'access_token' },
  answers: [
    { status: 200, json: { general: 'string', commercialInfo: 'string', documentation: 'string' }, is: 'active' },
    { status: 401, json: { 'errors.0.code': { is: 'invalid_access_token' } }, is: 'inactive' },
  ],
  source: 'https://docs.asaas.com/reference/consult-registration-status-of-the-account',
} as const;

export default defineProvider({
  name: 'Asaas',
  site: 'https://www.asaas.com',
  keys: {
    'production-key': {
      name: 'Asaas production API key',
      severity: 'critical',
      // The sign $ belongs to the key. About 155 characters follow, which are base64; rule sets tell of 20 to 100.
      pattern: /\$aact_prod_[0-9A-Za-z_+/=-]{20,220}/,
      shape: ['$aact_prod_000<alnum:17-217>', '$aact_prod_<b64u:18-218><digit:2>'],
      env: ['ASAAS_API_KEY', 'ASAAS_ACCESS_TOKEN', 'ASAAS_TOKEN', 'ASAAS_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can charge your customers, read their data and pay out your money.',
      nearMisses: ["if (key.startsWith('$aact_prod_')) return 'https://api.asaas.com/v3';", '$aact_prod-<alnum:152>'],
    },
    'sandbox-key': {
      name: 'Asaas sandbox API key',
      severity: 'low',
      testMode: true,
      pattern: /\$aact_hmlg_[0-9A-Za-z_+/=-]{20,220}/,
      shape: ['$aact_hmlg_000<alnum:17-217>', '$aact_hmlg_<alnum:18-218><digit:2>'],
      env: ['ASAAS_API_KEY', 'ASAAS_SANDBOX_API_KEY', 'ASAAS_ACCESS_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can use your Asaas sandbox; no real money moves there.',
      nearMisses: ['$aact_prod_000<alnum:152>', 'ASAAS_CUSTOMER=cus_<digit:12>', 'aact_hmlg_name = "sandbox"'],
    },
    'old-key': {
      name: 'Asaas API key (old form)',
      severity: 'critical',
      // Before 2024 keys did not tell production from sandbox.
      pattern: /\$aact_[0-9A-Za-z+/]{90,220}={0,2}/,
      shape: ['$aact_<alnum:152>', '$aact_<alnum:150>=='],
      env: ['ASAAS_API_KEY', 'ASAAS_ACCESS_TOKEN', 'ASAAS_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can charge your customers, read their data and pay out your money, unless it is a sandbox key.',
      nearMisses: 'aact = "<alnum:152>"',
    },
  },
  rotate: {
    console: 'https://www.asaas.com',
    docs: 'https://docs.asaas.com/docs/authentication-2',
    make: 'sign in as administrator and create a new API key under Integrations > API keys at {console}',
    shownOnce: true,
    end: 'delete or disable the old key there and look through payments and transfers since the leak',
    after: 'restrict the new key to the addresses of your servers',
  },
  check: [
    {
      keys: ['production-key'],
      url: 'https://api.asaas.com/v3/myAccount/status',
      ...status,
      unclear: { 401: { errors: [{ code: 'invalid_environment', description: 'Sandbox.' }] } },
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
      ],
    },
    {
      // They tell neither production nor sandbox.
      keys: ['old-key'],
      url: 'https://api.asaas.com/v3/myAccount/status',
      auth: status.auth,
      answers: [
        status.answers[0],
        { status: 401, json: { 'errors.0.code': { is: 'invalid_environment' } }, is: 'next' },
        {
          status: 401,
          json: { 'errors.0.code': { is: 'invalid_access_token' } },
          is: 'next',
          recorded: { errors: [{ code: 'invalid_access_token', description: 'Invalid key.' }] },
        },
      ],
      replies: [
        {
          status: 200,
          body: { id: 'a1', commercialInfo: 'APPROVED', documentation: 'APPROVED', general: 'APPROVED' },
          is: 'active',
        },
        { status: 401, body: { errors: [{ code: 'invalid_environment', description: 'Sandbox.' }] }, is: 'next' },
      ],
      next: {
        url: 'https://api-sandbox.asaas.com/v3/myAccount/status',
        auth: status.auth,
        answers: status.answers,
        replies: [
          {
            status: 200,
            body: { id: 'a1', commercialInfo: 'APPROVED', documentation: 'PENDING', general: 'PENDING' },
            is: 'active',
          },
          {
            status: 401,
            body: { errors: [{ code: 'invalid_access_token', description: 'Invalid key.' }] },
            is: 'inactive',
          },
        ],
      },
      source: status.source,
    },
  ],
  sources: ['{docs}', 'https://docs.asaas.com/docs/authentication', 'length: {observed}'],
});
