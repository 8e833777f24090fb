import { defineProvider, type StepFile } from '../src/rulebook/define-provider.ts';

const nerdGraph = {
  method: 'POST',
  readOnly: 'a query of GraphQL',
  auth: { header: 'API-Key' },
  json: { query: 'query { actor { user { id name email } accounts { id name } } }' },
  tells: { account: 'data.actor.user.email', name: 'data.actor.user.name', organisation: 'data.actor.accounts.0.name' },
} as const;

const badKey = { errors: [{ extensions: { error_code: 'BAD_API_KEY' }, message: 'Bad API Key' }] };

/** Its host for NerdGraph is api.jp.newrelic.com. */
const ELSEWHERE = "New Relic's data center in Japan";

const keysPage = 'https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher';

/** Where an agent asks for the host that takes its data. A bare 401 is also how agents are told to begin anew. */
const preconnect = (collector: string, home: string, refused: 'next' | 'inactive'): StepFile => ({
  method: 'POST',
  readOnly: 'asks which host takes the data of the account, and sends none',
  url: `${collector}/agent_listener/invoke_raw_method?marshal_format=json&protocol_version=17&method=preconnect`,
  auth: { query: 'license_key' },
  json: [{ high_security: false }],
  active: { 'return_value.redirect_host': { includes: home } },
  answers: [
    {
      status: [200, 401],
      json: { 'exception.error_type': { includes: 'LicenseException' } },
      is: refused,
      recorded: {
        exception: { message: 'Invalid license key', error_type: 'NewRelic::Agent::LicenseException' },
      },
    },
    refused === 'next'
      ? { status: 401, is: refused }
      : { status: 401, is: refused, mayMean: 'that agents are to begin anew' },
  ],
  accepted: { return_value: { redirect_host: `collector-1.${home}` } },
});

/** What kinds of events the account has. */
const query = (host: string, refused: 'next' | 'inactive'): StepFile => ({
  url: `${host}/v1/accounts/{account}/query?nrql=SHOW%20EVENT%20TYPES`,
  auth: { header: 'X-Query-Key' },
  active: { performanceStats: 'object', metadata: 'object' },
  answers: { status: 401, json: { error: 'string' }, is: refused, recorded: { error: 'Invalid query key' } },
  accepted: { results: [{ eventTypes: ['Transaction'] }], performanceStats: {}, metadata: {} },
});

export default defineProvider({
  name: 'New Relic',
  site: 'https://newrelic.com',
  keys: {
    'user-key': {
      name: 'New Relic user key',
      pattern: /NRAK-[0-9A-Z]{27}/,
      shape: 'NRAK-<upnum:27>',
      env: ['NEW_RELIC_API_KEY', 'NEW_RELIC_USER_KEY', 'NEWRELIC_API_KEY', 'NEWRELIC_PERSONAL_API_KEY'],
      risk: 'Whoever has it can query the data and change the configuration of the account as the user it belongs to.',
      nearMisses: ['NEW_RELIC_API_KEY=NRAK-<lower:27>', 'NEW_RELIC_API_KEY=NRAK_<upnum:27>'],
    },
    'admin-key': {
      name: 'New Relic admin user key',
      severity: 'critical',
      pattern: /NRAA-[0-9a-f]{27}/,
      shape: 'NRAA-<hex:27>',
      env: ['NEW_RELIC_ADMIN_API_KEY', 'NEW_RELIC_ADMIN_KEY'],
      risk: 'Whoever has it can change alerts, users and settings of the account through the REST API.',
      nearMisses: 'NRAA-<upper:27>',
    },
    'license-key': {
      name: 'New Relic license key',
      severity: 'medium',
      pattern: /[0-9a-z]{6}[0-9a-f]{26}(?:FFFF|[0-9a-f]{4})NRAL/,
      shape: ['<hex:32>FFFFNRAL', 'eu01xx<hex:26>FFFFNRAL'],
      context: { words: ['newrelic', 'license_key', 'nr-data.net'], required: false },
      env: ['NEW_RELIC_LICENSE_KEY', 'NEWRELIC_LICENSE_KEY', 'NRIA_LICENSE_KEY'],
      risk: 'Whoever has it can send arbitrary telemetry to the account, which falsifies data and costs ingest.',
      examples: "exports.config = {\n  app_name: ['app'],\n  license_key: 'eu01xx<hex:26>FFFFNRAL',\n};",
      nearMisses: 'license_key: <HEX:32>FFFFNRAL',
    },
    'license-key-old': {
      name: 'New Relic license key (old form)',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['newrelic_license', 'newrelic.license', 'newrelic license'], within: 60 },
      env: ['NEW_RELIC_LICENSE_KEY', 'NEWRELIC_LICENSE_KEY', 'NRIA_LICENSE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send arbitrary telemetry to the account, which falsifies data and costs ingest.',
      nearMisses: 'NEW_RELIC_LICENSE_KEY=<HEX:40>',
    },
    'insert-key': {
      name: 'New Relic Insights insert key',
      noCheck: 'it only sends events',
      severity: 'medium',
      pattern: /NRII-[0-9A-Za-z_-]{25,32}/,
      shape: 'NRII-<b64u:31><alnum:1>',
      env: ['NEW_RELIC_INSERT_KEY', 'NEW_RELIC_INSIGHTS_INSERT_KEY', 'NEWRELIC_INSERT_KEY'],
      risk: 'Whoever has it can write events into the account.',
      nearMisses: ['ANRII-<alnum:32>', 'NRII <alnum:32>'],
    },
    'query-key': {
      name: 'New Relic Insights query key',
      pattern: /NRIQ-[0-9A-Za-z_-]{25,32}/,
      shape: 'NRIQ-<b64u:31><alnum:1>',
      env: ['NEW_RELIC_QUERY_KEY', 'NEW_RELIC_INSIGHTS_QUERY_KEY', 'NEWRELIC_QUERY_KEY'],
      beside: { account: /account_?(?:id)?["']?\s{0,3}[:=]\s{0,3}["']?([0-9]{4,10})/ },
      examples: 'NEW_RELIC_ACCOUNT_ID=<digit:7>\nNEW_RELIC_QUERY_KEY=NRIQ-<alnum:32>\n',
      risk: 'Whoever has it can query the data of the account.',
      nearMisses: ['UNRIQ-<alnum:32>', 'NRIQ_<alnum:32>'],
    },
    'rest-api-key': {
      name: 'New Relic REST API key',
      retired: '2025-03, New Relic ended REST API keys in favour of user keys',
      severity: 'medium',
      pattern: /NRRA-[0-9a-f]{42}/,
      shape: 'NRRA-<hex:42>',
      env: ['NEW_RELIC_REST_API_KEY', 'NEW_RELIC_API_KEY', 'NEWRELIC_REST_API_KEY'],
      risk: 'Whoever has it could once read and change applications and alerts of the account through the REST API; such keys are refused now.',
      examples: 'curl -X GET https://api.newrelic.com/v2/applications.json -H "X-Api-Key:NRRA-<hex:42>" -i',
      nearMisses: 'NRRA-<upper:42>',
    },
    'browser-key': {
      name: 'New Relic browser key',
      noCheck: 'it is public: it only sends what browsers measure',
      severity: 'low',
      pattern: /NRJS-[0-9a-f]{19}|NRBR-[0-9a-f]{19}/,
      shape: ['NRJS-<hex:19>', 'NRBR-<hex:19>'],
      publicByDesign: true,
      env: ['NEW_RELIC_BROWSER_KEY', 'NEW_RELIC_BROWSER_LICENSE_KEY'],
      risk: 'Whoever has it can send browser data to the account; it stands in every page that is monitored.',
      nearMisses: 'licenseKey:"NRJS-<upper:19>"',
    },
    'mobile-app-token': {
      name: 'New Relic mobile application token',
      noCheck: 'it is public: it only sends what apps measure',
      severity: 'low',
      pattern: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA/,
      shape: ['AA<hex:40>-NRMA', 'eu01xx<hex:36>-NRMA'],
      publicByDesign: true,
      risk: 'Whoever has it can send mobile data to the account; it is shipped inside the app.',
      examples: '<string name="newrelic_token">eu01xx<hex:36>-NRMA</string>',
      nearMisses: ['<application-token>-NRMA', 'AA<HEX:40>-NRMB'],
    },
    'pixie-api-key': {
      name: 'Pixie (New Relic) API key',
      noCheck: 'the interface of Pixie speaks gRPC only',
      pattern: /px-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'px-api-<uuid>',
      env: ['PX_API_KEY', 'PIXIE_API_KEY'],
      risk: 'Whoever has it can run scripts on the clusters that Pixie watches and read their traffic.',
      rotate: {
        docs: 'https://docs.px.dev/reference/admin/api-keys/',
        make: 'create a new API key in the Pixie admin page (API Keys), or with px api-key create',
        put: 'put it where the old one is used, outside git',
        end: 'delete the leaked key there, or with px api-key delete',
      },
      nearMisses: ['px-api-<hex:32>', 'px-app-<uuid>'],
    },
    'pixie-deploy-key': {
      name: 'Pixie (New Relic) deploy key',
      noCheck: 'the only call that takes it adds a cluster',
      severity: 'medium',
      pattern: /px-dep-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'px-dep-<uuid>',
      env: ['PX_DEPLOY_KEY', 'PIXIE_DEPLOY_KEY'],
      risk: 'Whoever has it can register clusters in your Pixie organization.',
      rotate: {
        docs: 'https://docs.px.dev/reference/admin/deploy-keys/',
        make: 'create a new deploy key in the Pixie admin page (Deployment Keys), or with px deploy-key create',
        put: 'put it where the old one is used, outside git',
        end: 'delete the leaked key there, or with px deploy-key delete',
      },
      nearMisses: ['px-dep-<hex:32>', 'px-dev-<uuid>'],
    },
  },
  rotate: {
    console: keysPage,
    docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    steps: [
      `create a new key of the same type at ${keysPage} (EU accounts: the same page of one.eu.newrelic.com)`,
      'put it where the old one is used, outside git',
      'delete the leaked key there or with NerdGraph; the license key that the account was created with can only be replaced by New Relic support',
    ],
  },
  check: [
    {
      // First the US, then the EU: a key is good in one of them only.
      keys: ['user-key'],
      ...nerdGraph,
      url: 'https://api.newrelic.com/graphql',
      active: { 'data.actor.user.id': 'number', 'data.actor.user.email': 'string' },
      answers: { status: [200, 401], json: { 'errors.0.extensions.error_code': { is: 'BAD_API_KEY' } }, is: 'next' },
      accepted: { data: { actor: { user: { id: 1, name: 'Owner', email: 'owner@example.com' }, accounts: [] } } },
      recorded: { next: badKey },
      unclear: {
        200: { data: null, errors: [{ message: 'Internal server error', extensions: { errorClass: 'SERVER_ERROR' } }] },
      },
      next: {
        ...nerdGraph,
        url: 'https://api.eu.newrelic.com/graphql',
        active: { 'data.actor.user.id': 'number', 'data.actor.user.email': 'string' },
        inactive: { status: [200, 401], json: { 'errors.0.extensions.error_code': { is: 'BAD_API_KEY' } } },
        accepted: { data: { actor: { user: { id: 1, name: 'Owner', email: 'owner@example.com' }, accounts: [] } } },
        refused: badKey,
      },
      elsewhere: ELSEWHERE,
      source: 'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/',
    },
    {
      keys: ['admin-key'],
      url: 'https://api.newrelic.com/v2/applications.json',
      auth: { header: 'X-Api-Key' },
      active: { applications: 'array', links: 'object' },
      answers: { status: 401, text: 'API key', is: 'next' },
      accepted: { applications: [], links: { 'application.servers': '/v2/servers?ids=1' } },
      recorded: { next: { error: { title: 'Invalid API key' } } },
      unclear: { 403: { error: { title: 'New Relic API access has not been enabled' } } },
      next: {
        url: 'https://api.eu.newrelic.com/v2/applications.json',
        auth: { header: 'X-Api-Key' },
        active: { applications: 'array', links: 'object' },
        inactive: 'API key',
        accepted: { applications: [], links: {} },
        refused: { error: { title: 'Invalid API key' } },
      },
      elsewhere: ELSEWHERE,
      source: 'https://docs.newrelic.com/docs/apis/rest-api-v2/get-started/introduction-new-relic-rest-api-v2/',
    },
    {
      // What an agent asks first: where to send to. It sends nothing by that. First the US, then the EU.
      keys: ['license-key', 'license-key-old'],
      ...preconnect('https://collector.newrelic.com', 'newrelic.com', 'next'),
      next: preconnect('https://collector.eu01.nr-data.net', 'nr-data.net', 'inactive'),
      elsewhere: ELSEWHERE,
      source:
        'https://github.com/newrelic/go-agent/blob/master/v3/newrelic/collector.go (what agents ask, and are answered)',
    },
    {
      keys: ['query-key'],
      ...query('https://insights-api.newrelic.com', 'next'),
      next: query('https://insights-api.eu.newrelic.com', 'inactive'),
      refusalMayMean: 'that it is of another account than the one beside it, or of the data center in Japan',
      source: 'https://docs.newrelic.com/docs/apis/insights-apis/query-insights-event-data-api/',
    },
  ],
  sources: [
    'https://docs.newrelic.com/docs/accounts/accounts-billing/account-setup/choose-your-data-center (regions)',
    'https://docs.newrelic.com/eol/2025/01/deprecation-notice-rest-api-keys',
    '{docs}',
    'https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-nerdgraph-manage-license-keys-user-keys/',
    'formats: {observed}',
  ],
});
