import { defineProvider } from '../src/model/provider.ts';

const nerdGraph = {
  method: 'POST',
  readOnly: 'a query of GraphQL',
  auth: { header: 'API-Key' },
  json: { query: 'query { actor { user { id name email } accounts { id name } } }' },
  tells: {
    account: 'data.actor.user.email',
    name: 'data.actor.user.name',
    organisation: 'data.actor.accounts.0.name',
  },
} as const;

const badKey = { errors: [{ extensions: { error_code: 'BAD_API_KEY' }, message: 'Bad API Key' }] };

const keysPage = 'https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher';

export default defineProvider({
  name: 'New Relic',
  site: 'https://newrelic.com',
  keys: [
    {
      id: 'user-key',
      name: 'New Relic user key',
      severity: 'high',
      pattern: /NRAK-[0-9A-Z]{27}/,
      env: ['NEW_RELIC_API_KEY', 'NEW_RELIC_USER_KEY', 'NEWRELIC_API_KEY', 'NEWRELIC_PERSONAL_API_KEY'],
      risk: 'Whoever has it can query the data and change the configuration of the account as the user it belongs to.',
      examples: [
        'NEW_RELIC_API_KEY=NRAK-<upnum:27>',
        'provider "newrelic" {\n  account_id = 1234567\n  api_key    = "NRAK-<upnum:27>"\n}',
        'curl https://api.newrelic.com/graphql -H "API-Key: NRAK-<upnum:27>"',
        '{"newrelic": {"apiKey": "NRAK-<upnum:27>"}}',
      ],
      nearMisses: ['NEW_RELIC_API_KEY=NRAK-<lower:27>', 'NRAK-XXXX', 'NEW_RELIC_API_KEY=NRAK_<upnum:27>'],
    },
    {
      id: 'admin-key',
      name: 'New Relic admin user key',
      severity: 'critical',
      pattern: /NRAA-[0-9a-f]{27}/,
      env: ['NEW_RELIC_ADMIN_API_KEY', 'NEW_RELIC_ADMIN_KEY'],
      risk: 'Whoever has it can change alerts, users and settings of the account through the REST API.',
      examples: [
        'NEW_RELIC_ADMIN_API_KEY=NRAA-<hex:27>',
        'newrelic:\n  admin_key: NRAA-<hex:27>\n',
        "client = NewRelic('NRAA-<hex:27>')",
      ],
      nearMisses: ['NRAA-admin-key', 'NRAA-<upper:27>', 'XNRAA-<hex:27>'],
    },
    {
      id: 'license-key',
      name: 'New Relic license key',
      severity: 'medium',
      pattern: /[0-9a-z]{6}[0-9a-f]{26}(?:FFFF|[0-9a-f]{4})NRAL/,
      context: { words: ['newrelic', 'license_key', 'nr-data.net'], required: false },
      env: ['NEW_RELIC_LICENSE_KEY', 'NEWRELIC_LICENSE_KEY', 'NRIA_LICENSE_KEY'],
      risk: 'Whoever has it can send arbitrary telemetry to the account, which falsifies data and costs ingest.',
      examples: [
        'NEW_RELIC_LICENSE_KEY=<hex:32>FFFFNRAL',
        "exports.config = {\n  app_name: ['app'],\n  license_key: 'eu01xx<hex:26>FFFFNRAL',\n};",
        'common: &default\n  license_key: <hex:32>FFFFNRAL\n',
        'newrelic.license = "<hex:32>FFFFNRAL"',
      ],
      nearMisses: [
        'NEW_RELIC_LICENSE_KEY=<hex:10>FFFFNRAL',
        'NEW_RELIC_LICENSE_KEY=your-license-key-ending-in-FFFFNRAL',
        'license_key: <HEX:32>FFFFNRAL',
      ],
    },
    {
      id: 'license-key-old',
      name: 'New Relic license key (old form)',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      context: { words: ['newrelic_license', 'newrelic.license', 'newrelic license'], within: 60 },
      env: ['NEW_RELIC_LICENSE_KEY', 'NEWRELIC_LICENSE_KEY', 'NRIA_LICENSE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send arbitrary telemetry to the account, which falsifies data and costs ingest.',
      examples: [
        'NEW_RELIC_LICENSE_KEY=<hex:40>',
        'docker run -e NRIA_LICENSE_KEY=<hex:40> newrelic/infrastructure',
        'ENV NEW_RELIC_LICENSE_KEY="<hex:40>"',
      ],
      nearMisses: ['commit <hex:40>', 'NEW_RELIC_LICENSE_KEY=<hex:64>', 'NEW_RELIC_LICENSE_KEY=<HEX:40>'],
    },
    {
      id: 'insert-key',
      name: 'New Relic Insights insert key',
      severity: 'medium',
      pattern: /NRII-[0-9A-Za-z_-]{25,32}/,
      env: ['NEW_RELIC_INSERT_KEY', 'NEW_RELIC_INSIGHTS_INSERT_KEY', 'NEWRELIC_INSERT_KEY'],
      risk: 'Whoever has it can write events into the account.',
      examples: [
        'NEW_RELIC_INSERT_KEY=NRII-<b64u:31><alnum:1>',
        'curl -H "X-Insert-Key: NRII-<b64u:31><alnum:1>" https://insights-collector.newrelic.com/v1/accounts/1/events',
        '"insertKey": "NRII-<alnum:32>"',
      ],
      nearMisses: ['NEW_RELIC_INSERT_KEY=NRII-key', 'ANRII-<alnum:32>', 'NRII <alnum:32>'],
    },
    {
      id: 'query-key',
      name: 'New Relic Insights query key',
      severity: 'high',
      pattern: /NRIQ-[0-9A-Za-z_-]{25,32}/,
      env: ['NEW_RELIC_QUERY_KEY', 'NEW_RELIC_INSIGHTS_QUERY_KEY', 'NEWRELIC_QUERY_KEY'],
      risk: 'Whoever has it can query the data of the account.',
      examples: [
        'NEW_RELIC_QUERY_KEY=NRIQ-<b64u:31><alnum:1>',
        "headers: { 'X-Query-Key': 'NRIQ-<alnum:32>' },",
        'query_key = "NRIQ-<b64u:31><alnum:1>"',
      ],
      nearMisses: ['NEW_RELIC_QUERY_KEY=NRIQ-key', 'UNRIQ-<alnum:32>', 'NRIQ_<alnum:32>'],
    },
    {
      id: 'rest-api-key',
      name: 'New Relic REST API key',
      retired: '2025-03, New Relic ended REST API keys in favour of user keys',
      severity: 'medium',
      pattern: /NRRA-[0-9a-f]{42}/,
      env: ['NEW_RELIC_REST_API_KEY', 'NEW_RELIC_API_KEY', 'NEWRELIC_REST_API_KEY'],
      risk: 'Whoever has it could once read and change applications and alerts of the account through the REST API; such keys are refused now.',
      examples: [
        'NEW_RELIC_REST_API_KEY=NRRA-<hex:42>',
        'curl -X GET https://api.newrelic.com/v2/applications.json -H "X-Api-Key:NRRA-<hex:42>" -i',
        '{"rest_api_key": "NRRA-<hex:42>"}',
      ],
      nearMisses: ['NRRA-rest-api-key', 'NRRA-<upper:42>', 'ENRRA-<hex:42>'],
    },
    {
      id: 'browser-key',
      name: 'New Relic browser key',
      severity: 'low',
      pattern: /NRJS-[0-9a-f]{19}|NRBR-[0-9a-f]{19}/,
      publicByDesign: true,
      env: ['NEW_RELIC_BROWSER_KEY', 'NEW_RELIC_BROWSER_LICENSE_KEY'],
      risk: 'Whoever has it can send browser data to the account; it stands in every page that is monitored.',
      examples: [
        'NREUM.loader_config={accountID:"1",licenseKey:"NRJS-<hex:19>",applicationID:"2"};',
        'NEW_RELIC_BROWSER_KEY=NRJS-<hex:19>',
        '{"licenseKey": "NRBR-<hex:19>"}',
      ],
      nearMisses: ['NRJS-loader', 'licenseKey:"NRJS-<upper:19>"', 'SNRJS-<hex:19>'],
    },
    {
      id: 'mobile-app-token',
      name: 'New Relic mobile application token',
      severity: 'low',
      pattern: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
      publicByDesign: true,
      risk: 'Whoever has it can send mobile data to the account; it is shipped inside the app.',
      examples: [
        'NewRelic.withApplicationToken("AA<hex:40>-NRMA").start(this.getApplication());',
        '<string name="newrelic_token">eu01xx<hex:36>-NRMA</string>',
        'NEW_RELIC_APP_TOKEN=AA<hex:40>-NRMA',
      ],
      nearMisses: ['AA<hex:12>-NRMA', '<application-token>-NRMA', 'AA<HEX:40>-NRMB'],
    },
    {
      id: 'pixie-api-key',
      name: 'Pixie (New Relic) API key',
      severity: 'high',
      pattern: /px-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: ['PX_API_KEY', 'PIXIE_API_KEY'],
      risk: 'Whoever has it can run scripts on the clusters that Pixie watches and read their traffic.',
      rotate: {
        docs: 'https://docs.px.dev/reference/admin/api-keys/',
        steps: [
          'create a new API key in the Pixie admin page (API Keys), or with px api-key create',
          'put it where the old one is used, outside git',
          'delete the leaked key there, or with px api-key delete',
        ],
      },
      examples: [
        'PX_API_KEY=px-api-<uuid>',
        'helm install nri newrelic/nri-bundle --set newrelic-pixie.apiKey=px-api-<uuid>',
        'newrelic-pixie:\n  apiKey: px-api-<uuid>\n',
      ],
      nearMisses: ['PX_API_KEY=px-api-key', 'px-api-<hex:32>', 'px-app-<uuid>'],
    },
    {
      id: 'pixie-deploy-key',
      name: 'Pixie (New Relic) deploy key',
      severity: 'medium',
      pattern: /px-dep-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: ['PX_DEPLOY_KEY', 'PIXIE_DEPLOY_KEY'],
      risk: 'Whoever has it can register clusters in your Pixie organization.',
      rotate: {
        docs: 'https://docs.px.dev/reference/admin/deploy-keys/',
        steps: [
          'create a new deploy key in the Pixie admin page (Deployment Keys), or with px deploy-key create',
          'put it where the old one is used, outside git',
          'delete the leaked key there, or with px deploy-key delete',
        ],
      },
      examples: [
        'PX_DEPLOY_KEY=px-dep-<uuid>',
        'px deploy --deploy_key px-dep-<uuid>',
        'pixie-chart:\n  deployKey: px-dep-<uuid>\n',
      ],
      nearMisses: ['PX_DEPLOY_KEY=px-dep-key', 'px-dep-<hex:32>', 'px-dev-<uuid>'],
    },
  ],
  rotate: {
    console: keysPage,
    docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    steps: [
      `create a new key of the same type at ${keysPage} (EU accounts: the same page of one.eu.newrelic.com)`,
      'put it where the old one is used, outside git',
      'delete the leaked key there or with NerdGraph; the license key that the account was created with can only be replaced by New Relic support',
    ],
  },
  checks: [
    {
      // First the US, then the EU: a key is good in one of them only.
      keys: ['user-key'],
      ...nerdGraph,
      url: 'https://api.newrelic.com/graphql',
      answers: [
        { status: 200, json: { 'data.actor.user.id': 'number', 'data.actor.user.email': 'string' }, is: 'active' },
        { status: [200, 401], json: { 'errors.0.extensions.error_code': { is: 'BAD_API_KEY' } }, is: 'next' },
      ],
      replies: [
        {
          status: 200,
          body: { data: { actor: { user: { id: 1, name: 'Owner', email: 'owner@example.com' }, accounts: [] } } },
          is: 'active',
        },
        { status: 401, body: badKey, is: 'next' },
        {
          status: 200,
          body: {
            data: null,
            errors: [{ message: 'Internal server error', extensions: { errorClass: 'SERVER_ERROR' } }],
          },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        ...nerdGraph,
        url: 'https://api.eu.newrelic.com/graphql',
        answers: [
          { status: 200, json: { 'data.actor.user.id': 'number', 'data.actor.user.email': 'string' }, is: 'active' },
          { status: [200, 401], json: { 'errors.0.extensions.error_code': { is: 'BAD_API_KEY' } }, is: 'inactive' },
        ],
        replies: [
          {
            status: 200,
            body: { data: { actor: { user: { id: 1, name: 'Owner', email: 'owner@example.com' }, accounts: [] } } },
            is: 'active',
          },
          { status: 401, body: badKey, is: 'inactive' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.newrelic.com/v2/applications.json',
      auth: { header: 'X-Api-Key' },
      answers: [
        { status: 200, json: { applications: 'array', links: 'object' }, is: 'active' },
        { status: 401, text: 'API key', is: 'next' },
      ],
      replies: [
        {
          status: 200,
          body: { applications: [], links: { 'application.servers': '/v2/servers?ids=1' } },
          is: 'active',
        },
        { status: 401, body: { error: { title: 'Invalid API key' } }, is: 'next' },
        { status: 403, body: { error: { title: 'New Relic API access has not been enabled' } }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://api.eu.newrelic.com/v2/applications.json',
        auth: { header: 'X-Api-Key' },
        answers: [
          { status: 200, json: { applications: 'array', links: 'object' }, is: 'active' },
          { status: 401, text: 'API key', is: 'inactive' },
        ],
        replies: [
          { status: 200, body: { applications: [], links: {} }, is: 'active' },
          { status: 401, body: { error: { title: 'Invalid API key' } }, is: 'inactive' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://docs.newrelic.com/docs/apis/rest-api-v2/get-started/introduction-new-relic-rest-api-v2/',
    },
  ],
  sources: [
    'https://docs.newrelic.com/eol/2025/01/deprecation-notice-rest-api-keys',
    'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/',
    'formats: observed in public code, not documented',
  ],
});
