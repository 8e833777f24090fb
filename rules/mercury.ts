import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mercury',
  site: 'https://mercury.com',
  keys: {
    'api-token': {
      name: 'Mercury API token',
      severity: 'critical',
      pattern: /mercury_production_[a-z]{3,6}_[0-9A-Za-z]{40,50}_yrucrem/,
      shape: 'mercury_production_rma_<alnum:44>_yrucrem',
      env: ['MERCURY_API_KEY', 'MERCURY_API_TOKEN', 'MERCURY_TOKEN', 'MERCURY_BANK_API_KEY'],
      risk: 'Whoever has it can see the accounts and transactions of your company; with a token that may write, also send money.',
      examples:
        'curl https://api.mercury.com/api/v1/accounts -u secret-token:mercury_production_wma_<alnum:43>_yrucrem:',
      nearMisses: 'mercury_production_rma_<alnum:44>_mercury',
    },
    'sandbox-api-token': {
      name: 'Mercury sandbox API token',
      noCheck: 'it opens a sandbox only, whose answers are documented nowhere',
      severity: 'low',
      testMode: true,
      pattern: /mercury_sandbox_[a-z]{3,6}_[0-9A-Za-z]{40,50}_yrucrem/,
      shape: 'mercury_sandbox_rma_<alnum:44>_yrucrem',
      env: ['MERCURY_SANDBOX_API_KEY', 'MERCURY_SANDBOX_TOKEN'],
      risk: 'Whoever has it can use your sandbox at Mercury; no real money lies there.',
      nearMisses: 'mercury_sandbox_rma_<alnum:44>_mercury',
    },
  },
  rotate: {
    console: 'https://app.mercury.com/settings/tokens',
    docs: 'https://docs.mercury.com/docs/getting-started',
    make: 'generate a new token at {console}, read-only if that is enough, else with the addresses that may use it',
    shownOnce: true,
    end: 'revoke the old token there',
    after: 'look through transactions and recipients since the leak',
  },
  check: {
    url: 'https://api.mercury.com/api/v1/accounts',
    keys: ['api-token'],
    active: { 'accounts.0.routingNumber': 'string', 'accounts.0.accountNumber': 'string' },
    refusalMayMean: 'that the request comes from an address that the token does not allow',
    inactive: 401,
    tells: { organisation: 'accounts.0.legalBusinessName' },
    accepted: {
      accounts: [
        {
          id: 'a1',
          accountNumber: '0000000000',
          routingNumber: '000000000',
          name: 'Checking',
          kind: 'checking',
          status: 'active',
          legalBusinessName: 'Example Inc.',
        },
      ],
    },
    refused: { errors: { errorCode: 'unauthorized', message: 'Unauthorized' } },
    source: 'https://docs.mercury.com/reference/getaccounts',
  },
  sources: ['{docs}', 'https://docs.mercury.com/docs/api-token-security-policies', 'format: {observed}'],
});
