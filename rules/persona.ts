import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Persona',
  site: 'https://withpersona.com',
  keys: {
    'production-api-key': {
      name: 'Persona production API key',
      severity: 'critical',
      pattern: /persona_production_[0-9A-Za-z-]{24,64}/,
      shape: 'persona_production_<lownum:36>',
      env: ['PERSONA_API_KEY', 'PERSONA_PRODUCTION_API_KEY', 'PERSONA_API_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can read the identity documents of the people that you verified, and approve or run verifications, as its permissions allow.',
      nearMisses: 'persona_production_api_key_name',
    },
    'sandbox-api-key': {
      name: 'Persona sandbox API key',
      severity: 'low',
      testMode: true,
      pattern: /persona_sandbox_[0-9A-Za-z-]{24,64}/,
      shape: 'persona_sandbox_<lownum:36>',
      env: ['PERSONA_API_KEY', 'PERSONA_SANDBOX_API_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can use the sandbox of your account, which holds no real people.',
    },
    'webhook-secret': {
      name: 'Persona webhook secret',
      noCheck: 'no service takes it: it proves what Persona sends',
      severity: 'medium',
      pattern: /wbhsec_[0-9A-Za-z-]{24,64}/,
      shape: 'wbhsec_<lownum:36>',
      env: ['PERSONA_WEBHOOK_SECRET'],
      entropy: 3.2,
      risk: 'Whoever has it can forge events that your server takes for events from Persona, such as an approved inquiry.',
      rotate: {
        console: 'https://app.withpersona.com/dashboard/webhooks',
        docs: 'https://docs.withpersona.com/webhooks-best-practices',
        make: 'open the webhook at {console} and rotate its secret',
        put: 'put the new secret in PERSONA_WEBHOOK_SECRET, outside git',
        end: 'expire the old secret there',
      },
    },
  },
  rotate: {
    console: 'https://app.withpersona.com/dashboard/api-keys',
    docs: 'https://docs.withpersona.com/api-keys',
    make: 'create a new key at {console} with the least permissions that will do',
    end: 'expire the old key there',
    after: 'look through the API logs since the leak',
  },
  check: {
    keys: ['production-api-key', 'sandbox-api-key'],
    url: 'https://api.withpersona.com/api/v1/accounts?page%5Bsize%5D=1',
    headers: { 'Persona-Version': '2023-01-05' },
    active: { 'data.0.type': { is: 'account' }, 'data.0.id': { includes: 'act_' } },
    // Its documents say what the status means: an invalid key.
    inactive: { 'errors.0.title': 'string' },
    accepted: { data: [{ type: 'account', id: 'act_1', attributes: {} }], links: { prev: null, next: null } },
    refused: { errors: [{ title: 'Unauthorized' }] },
    // Of an account without anybody: any list looks so.
    unclear: { 200: { data: [], links: { prev: null, next: null } }, 403: { errors: [{ title: 'Forbidden' }] } },
    source: 'https://docs.withpersona.com/reference/errors',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
