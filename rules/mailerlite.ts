import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can read, add and delete subscribers and send campaigns in your name.';

export default defineProvider({
  name: 'MailerLite',
  site: 'https://www.mailerlite.com',
  keys: {
    'api-token': {
      name: 'MailerLite API token',
      pattern: /eyJ[0-9A-Za-z_-]{24,80}\.eyJ[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{600,700}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:200>.<b64u:682><alnum:1>',
      context: { words: ['mailerlite'], within: 120 },
      env: ['MAILERLITE_API_KEY', 'MAILERLITE_API_TOKEN', 'MAILERLITE_TOKEN'],
      risk,
    },
    'classic-api-key': {
      name: 'MailerLite Classic API key',
      noCheck: 'what the older interface answers to a dead key is documented nowhere',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['mailerlite'], within: 80 },
      env: ['MAILERLITE_API_KEY', 'MAILERLITE_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk,
      examples: 'curl -H "X-MailerLite-ApiKey: <hex:32>" https://api.mailerlite.com/api/v2/campaigns',
    },
  },
  rotate: {
    console: 'https://dashboard.mailerlite.com/integrations/api',
    docs: 'https://developers.mailerlite.com/docs/#authentication',
    make: 'generate a new token at {console}; for Classic, under Integrations > Developer API',
    shownOnce: true,
    end: 'delete the old one there and look through the campaigns sent since the leak',
  },
  check: {
    keys: ['api-token'],
    url: 'https://connect.mailerlite.com/api/subscribers?limit=1',
    active: { data: 'array', 'meta.per_page': 'number' },
    inactive: { message: { is: 'Unauthenticated.' } },
    accepted: { data: [], links: {}, meta: { path: 'https://connect.mailerlite.com/api/subscribers', per_page: 1 } },
    refused: { message: 'Unauthenticated.' },
    source: 'https://developers.mailerlite.com/docs/subscribers.html#list-all-subscribers',
  },
  sources: ['{docs}', '{check}', 'https://developers-classic.mailerlite.com', 'forms: {observed}'],
});
