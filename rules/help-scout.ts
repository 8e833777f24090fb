import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Help Scout',
  site: 'https://www.helpscout.com',
  keys: [
    {
      id: 'docs-api-key',
      name: 'Help Scout Docs API key',
      severity: 'high',
      pattern: /[0-9a-z]{40}/,
      context: {
        words: [
          'helpscout_api',
          'helpscout_docs',
          'help_scout_docs',
          'HelpScoutDocs',
          'docsapi.helpscout.net',
          'helpscoutApi',
          'helpscout_key',
        ],
        within: 80,
      },
      env: ['HELPSCOUT_DOCS_API_KEY', 'HELPSCOUT_API_KEY', 'HELP_SCOUT_API_KEY', 'HELPSCOUT_DOCS_API_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the articles of your knowledge base, private ones too.',
      examples: [
        'HELPSCOUT_DOCS_API_KEY=<hex:40>',
        'curl --user <hex:40>:X https://docsapi.helpscout.net/v1/collections',
        "HelpScoutDocs.configure do |config|\n  config.api_key = '<hex:40>'\nend\n",
        '{"helpscoutApiKey": "<lownum:40>"}',
      ],
      nearMisses: [
        'gem "helpscout", git: "https://github.com/hramos/helpscout", ref: "<hex:40>"',
        'HELPSCOUT_DOCS_API_KEY=<hex:32>',
        'api_key = "<hex:40>"',
      ],
    },
    {
      id: 'client-secret',
      name: 'Help Scout app secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{24,64}/,
      context: {
        words: [
          'helpscout_app_secret',
          'helpscout_client_secret',
          'helpscoutAppSecret',
          'helpscoutClientSecret',
          'helpscout_secret',
        ],
        within: 40,
      },
      env: ['HELPSCOUT_APP_SECRET', 'HELPSCOUT_CLIENT_SECRET', 'HELP_SCOUT_CLIENT_SECRET', 'HELP_SCOUT_APP_SECRET'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z]{32})/ },
      risk: 'Whoever has it and the app id can read and answer the conversations of your mailboxes and read all customers.',
      examples: [
        'HELPSCOUT_APP_ID=<alnum:15><alnum:17>\nHELPSCOUT_APP_SECRET=<alnum:32>\n',
        'HELPSCOUT_APP_SECRET=<alnum:32>',
        '{"helpscoutAppSecret": "<alnum:32>"}',
        "helpscout_client_secret: '<alnum:40>'",
      ],
      nearMisses: ['HELPSCOUT_APP_SECRET=<alnum:10>', 'client_secret = "<alnum:32>"', 'HELPSCOUT_MAILBOX_ID=<digit:6>'],
    },
  ],
  rotate: {
    console: 'https://secure.helpscout.net/members/apps',
    docs: 'https://developer.helpscout.com/docs-api/',
    steps: [
      'generate a new Docs API key under Your Profile, Authentication, API Keys, or create a new app under My Apps',
      'put it where the old one is used, outside git',
      'delete the old app; a Docs API key is replaced by the new one',
    ],
  },
  checks: [
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
      answers: [
        {
          status: 200,
          json: { 'collections.page': 'number', 'collections.pages': 'number', 'collections.items': 'array' },
          is: 'active',
        },
        { status: 401, header: { 'correlation-id': '-' }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: { collections: { page: 1, pages: 1, count: 1, items: [{ id: 'c1', name: 'Example' }] } },
          is: 'active',
        },
        {
          status: 401,
          headers: { 'correlation-id': '00000000-0000-4000-8000-000000000000' },
          body: { code: 401 },
          is: 'inactive',
        },
        { status: 401, body: 'proxy', is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.helpscout.com/docs-api/collections/list/',
    },
  ],
  sources: [
    'https://developer.helpscout.com/docs-api/',
    'https://developer.helpscout.com/mailbox-api/overview/authentication/',
    'format: observed in public code, not documented',
  ],
});
