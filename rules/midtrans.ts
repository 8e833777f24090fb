import { defineProvider } from '../src/rulebook/define-provider.ts';

const status = {
  auth: { basic: '{key}:' },
  headers: { Accept: 'application/json' },
  // A good key is told that there is no such order.
  active: {
    status: [200, 404],
    json: { status_code: { is: '404' }, status_message: { includes: "Transaction doesn't exist" } },
  },
  inactive: {
    status: [200, 401],
    json: { status_code: { is: '401' }, status_message: { includes: 'client/server key' } },
  },
  accepted: { status_code: '404', status_message: "Transaction doesn't exist.", id: 'r1' },
  refused: {
    status_code: '401',
    status_message: 'Transaction cannot be authorized with the current client/server key.',
    id: 'r1',
  },
  source: 'https://docs.midtrans.com/docs/get-status-api-requests; the answers: observed in public code',
} as const;

export default defineProvider({
  name: 'Midtrans',
  site: 'https://midtrans.com',
  keys: {
    'server-key': {
      name: 'Midtrans server key',
      severity: 'critical',
      pattern: /Mid-server-[0-9A-Za-z_-]{16,24}/,
      shape: ['Mid-server-<alnum:16>', 'Mid-server-<alnum:24>'],
      env: ['MIDTRANS_SERVER_KEY', 'MIDTRANS_KEY'],
      entropy: 3,
      risk: 'Whoever has it can make, cancel and refund payments in your name and forge the notices of payments.',
    },
    'sandbox-server-key': {
      name: 'Midtrans server key (sandbox)',
      severity: 'low',
      testMode: true,
      pattern: /SB-Mid-server-[0-9A-Za-z_-]{16,24}/,
      shape: ['SB-Mid-server-<alnum:16>', 'SB-Mid-server-<alnum:24>'],
      env: ['MIDTRANS_SERVER_KEY', 'MIDTRANS_SANDBOX_SERVER_KEY'],
      entropy: 3,
      risk: 'Whoever has it can make payments in your sandbox, where no money moves.',
    },
    'client-key': {
      name: 'Midtrans client key',
      severity: 'low',
      publicByDesign: true,
      noCheck: 'it is public: it stands in payment pages',
      pattern: /(?:SB-)?Mid-client-[0-9A-Za-z_-]{16}/,
      shape: ['Mid-client-<alnum:16>', 'SB-Mid-client-<alnum:16>'],
      env: ['MIDTRANS_CLIENT_KEY', 'NEXT_PUBLIC_MIDTRANS_CLIENT_KEY'],
      entropy: 3,
      risk: 'Whoever has it can open the payment form of your shop, as any visitor can.',
    },
  },
  rotate: {
    console: 'https://dashboard.midtrans.com/settings/config_info',
    docs: 'https://docs.midtrans.com/docs/midtrans-account',
    make: 'ask the support of Midtrans for new keys: no page says that they can be changed at {console}',
    end: 'have the old keys ended in the same request',
    after: 'look through the payments and refunds since the leak',
  },
  check: [
    { ...status, keys: ['server-key'], url: 'https://api.midtrans.com/v2/{uuid}/status' },
    { ...status, keys: ['sandbox-server-key'], url: 'https://api.sandbox.midtrans.com/v2/{uuid}/status' },
  ],
  sources: ['{docs}', 'https://docs.midtrans.com/docs/error-code-and-response-code', 'lengths: {observed}'],
});
