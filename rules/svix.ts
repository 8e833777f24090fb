import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Svix',
  site: 'https://www.svix.com',
  keys: {
    'auth-token': {
      name: 'Svix API token',
      pattern: /(?:test)?sk_[0-9A-Za-z_-]{20,60}\.(?<region>eu|us|in|ca|au)/,
      shape: ['sk_<b64u:31><alnum:1>.eu', 'testsk_<b64u:31><alnum:1>.us'],
      context: { words: ['svix'], within: 140 },
      env: ['SVIX_AUTH_TOKEN', 'SVIX_API_KEY', 'SVIX_TOKEN', 'SVIX_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and send the webhooks of all your customers, and their signing secrets.',
      nearMisses: 'svix sk_<alnum:32>.html',
    },
    'webhook-secret': {
      name: 'Svix webhook signing secret',
      severity: 'medium',
      noCheck: 'no service takes it: it proves what was sent through Svix',
      pattern: /whsec_(?:[0-9A-Za-z+/]{32}|[0-9A-Za-z+/]{43}=)/,
      shape: ['whsec_<b64:31><alnum:1>', 'whsec_<b64:43>='],
      context: { words: ['svix'], within: 140 },
      env: ['SVIX_WEBHOOK_SECRET', 'SVIX_SECRET', 'SVIX_SIGNING_SECRET'],
      risk: 'Whoever has it can forge webhooks that your server takes for real.',
      rotate: {
        docs: 'https://docs.svix.com/receiving/using-app-portal/signature-secret-rotation',
        make: 'rotate the secret of the endpoint in the portal of the sender; the old one is taken for 24 more hours',
        put: 'put the new one where the old one is used, outside git',
      },
      examples: "import { Webhook } from 'svix';\nconst wh = new Webhook('whsec_<b64:31><alnum:1>');",
    },
  },
  rotate: {
    console: 'https://dashboard.svix.com',
    docs: 'https://docs.svix.com/quickstart',
    make: 'create a new token at {console}, under API Access',
    end: 'revoke the old token there, at once: by itself it is taken for some time more',
  },
  check: {
    keys: ['auth-token'],
    url: 'https://api.{region}.svix.com/api/v1/app?limit=1',
    active: { 'data.0.id': { includes: 'app_' }, done: 'boolean' },
    inactive: { code: { is: 'authentication_failed' } },
    accepted: { data: [{ id: 'app_1', uid: 'c1', name: 'Customer' }], iterator: 'i1', prevIterator: null, done: true },
    refused: { code: 'authentication_failed', detail: 'Invalid token' },
    source: 'https://api.svix.com/docs; the refusal: https://github.com/svix/svix-webhooks',
  },
  sources: ['{docs}', 'https://docs.svix.com/receiving/verifying-payloads/how-manual', 'lengths: {observed}'],
});
