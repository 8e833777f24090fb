import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zoom',
  site: 'https://www.zoom.com',
  keys: {
    'client-secret': {
      name: 'Zoom OAuth client secret',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['zoom_client', 'zoom_oauth', 'zoom.us/oauth'], within: 80 },
      env: ['ZOOM_CLIENT_SECRET', 'ZOOM_OAUTH_CLIENT_SECRET'],
      entropy: 4.01,
      confidence: 'medium',
      beside: { pair: /client[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z_]{20,24})/ },
      risk: 'Whoever has it and the client id can get tokens as your app and, for a server-to-server app, act in the whole account.',
      examples: 'ZOOM_CLIENT_ID=<alnum:22>\nZOOM_CLIENT_SECRET=<alnum:32>\n',
    },
    'webhook-secret': {
      name: 'Zoom webhook secret token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{22}/,
      shape: '<alnum:22>',
      context: { words: ['zoom_webhook', 'zoom_secret_token'], within: 60 },
      env: ['ZOOM_WEBHOOK_SECRET_TOKEN', 'ZOOM_WEBHOOK_SECRET', 'ZOOM_SECRET_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'no service takes it: it proves what Zoom sends',
      risk: 'Whoever has it can forge webhook events that your server takes for events from Zoom.',
    },
  },
  rotate: {
    console: 'https://marketplace.zoom.us/user/build',
    docs: 'https://developers.zoom.us/docs/build-flow/',
    make: 'open the app at {console}, page App Credentials, or Feature for webhooks, and regenerate the secret: the old one ends',
    put: 'put the new one where the old one is used, outside git: the app cannot sign in until then',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://zoom.us/oauth/token',
    client: 'basic',
    grant: 'made-up code',
    source: 'https://developers.zoom.us/docs/integrations/oauth/',
  },
  sources: ['{docs}', 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/', 'lengths: {observed}'],
});
