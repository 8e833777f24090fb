import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const DOCS = 'https://docs.midtrans.com/docs/get-status-api-requests; the answers: observed in public code';
const REFUSED = 'Transaction cannot be authorized with the current client/server key.';

// A good key is told that there is no such order.
const statusAt = (host: 'api.midtrans.com' | 'api.sandbox.midtrans.com', refused: 'inactive' | 'next'): Step => ({
  url: `https://${host}/v2/{uuid}/status`,
  auth: { basic: '{key}:' },
  headers: { Accept: 'application/json' },
  answers: [
    {
      status: [200, 404],
      json: { status_code: { is: '404' }, status_message: { includes: "Transaction doesn't exist" } },
      is: 'active',
    },
    {
      status: [200, 401],
      json: { status_code: { is: '401' }, status_message: { includes: 'client/server key' } },
      is: refused,
    },
  ],
  replies: [
    {
      status: 404,
      body: { status_code: '404', status_message: "Transaction doesn't exist.", id: 'r1' },
      is: 'active',
    },
    { status: 401, body: { status_code: '401', status_message: REFUSED, id: 'r1' }, is: refused },
    { status: 429, body: { status_code: '429', status_message: 'API rate limit exceeded' }, is: 'unknown' },
  ],
});

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
    {
      // A key of the sandbox may lack the SB- that others of it begin with.
      keys: ['server-key'],
      ...statusAt('api.midtrans.com', 'next'),
      next: statusAt('api.sandbox.midtrans.com', 'inactive'),
      source: DOCS,
    },
    { keys: ['sandbox-server-key'], ...statusAt('api.sandbox.midtrans.com', 'inactive'), source: DOCS },
  ],
  sources: [
    '{docs}',
    'https://docs.midtrans.com/docs/error-code-and-response-code',
    'lengths, and keys of the sandbox without SB-: {observed}',
  ],
});
