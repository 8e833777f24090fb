import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Help Scout',
  site: 'https://www.helpscout.com',
  keys: {
    'docs-api-key': {
      name: 'Help Scout Docs API key',
      pattern: /[0-9a-z]{40}/,
      shape: '<lownum:40>',
      context: {
        words: ['helpscout_api', 'helpscout_docs', 'help_scout_docs', 'docsapi.helpscout.net', 'helpscout_key'],
        within: 80,
      },
      env: ['HELPSCOUT_DOCS_API_KEY', 'HELPSCOUT_API_KEY', 'HELP_SCOUT_API_KEY', 'HELPSCOUT_DOCS_API_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the articles of your knowledge base, private ones too.',
      examples: "HelpScoutDocs.configure do |config|\n  config.api_key = '<hex:40>'\nend\n",
    },
    'client-secret': {
      name: 'Help Scout app secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{24,64}/,
      shape: '<alnum:24-64>',
      context: { words: ['helpscout_app_secret', 'helpscout_client_secret', 'helpscout_secret'], within: 40 },
      env: ['HELPSCOUT_APP_SECRET', 'HELPSCOUT_CLIENT_SECRET', 'HELP_SCOUT_CLIENT_SECRET', 'HELP_SCOUT_APP_SECRET'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z]{32})/ },
      risk: 'Whoever has it and the app id can read and answer the conversations of your mailboxes and read all customers.',
      examples: 'HELPSCOUT_APP_ID=<alnum:15><alnum:17>\nHELPSCOUT_APP_SECRET=<alnum:32>\n',
    },
  },
  rotate: {
    console: 'https://secure.helpscout.net/members/apps',
    docs: 'https://developer.helpscout.com/docs-api/',
    make: 'generate a new Docs API key under Your Profile, Authentication, API Keys, or create a new app under My Apps',
    end: 'delete the old app; a Docs API key is replaced by the new one',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://api.helpscout.net/v2/oauth2/token',
      client: 'in-body',
      source: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
    },
    {
      keys: ['docs-api-key'],
      url: 'https://docsapi.helpscout.net/v1/collections',
      auth: { basic: '{key}:X' },
      active: { 'collections.page': 'number', 'collections.pages': 'number', 'collections.items': 'array' },
      inactive: { status: 401, header: { 'correlation-id': '-' } },
      accepted: { collections: { page: 1, pages: 1, count: 1, items: [{ id: 'c1', name: 'Example' }] } },
      unclear: { 401: 'proxy' },
      replies: {
        status: 401,
        headers: { 'correlation-id': '00000000-0000-4000-8000-000000000000' },
        body: { code: 401 },
        is: 'inactive',
      },
      source: 'https://developer.helpscout.com/docs-api/collections/list/',
    },
  ],
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
