import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Datadog',
  site: 'https://www.datadoghq.com',
  keys: [
    {
      id: 'access-token',
      name: 'Datadog personal or service access token',
      severity: 'high',
      // The beginnings are documented, the length is not.
      pattern: /dd[ps]at_[0-9A-Za-z_]{28,90}/,
      env: ['DD_ACCESS_TOKEN', 'DD_PAT', 'DATADOG_ACCESS_TOKEN'],
      risk: 'Whoever has it can read and change what its scopes allow, without any other key.',
      examples: [
        'DD_ACCESS_TOKEN=ddpat_<alnum:40>',
        'curl -H "Authorization: Bearer ddpat_<alnum:22>_<alnum:32>" https://api.datadoghq.com/api/v2/users',
        '{"datadog": {"token": "ddsat_<alnum:40>"}}',
      ],
      nearMisses: ['weapon_deagle_hy_ddpat_urb_light_large', 'ddpat_<alnum:10>', 'addsat_<alnum:40>'],
      rotate: {
        docs: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
        steps: [
          'create a new token with the same scopes: ddpat_ under Personal settings > Access tokens, ddsat_ on the page of its service account',
          'put it where the old one is used, outside git; it is shown only once',
          'revoke the old one there',
        ],
      },
    },
    {
      id: 'application-key',
      name: 'Datadog application key',
      severity: 'high',
      pattern: /ddapp_[0-9A-Za-z]{34}/,
      env: ['DD_APP_KEY', 'DATADOG_APP_KEY', 'DD_APPLICATION_KEY'],
      beside: { apikey: /(?:dd|datadog)?[_-]?api[_-]?key["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{32})/ },
      risk: 'Whoever has it with an API key can read and change what its owner can: dashboards, monitors, logs, users.',
      examples: [
        'DD_API_KEY=<hex:32>\nDD_APP_KEY=ddapp_<alnum:34>\n',
        'DD_APP_KEY=ddapp_<alnum:34>',
        'provider "datadog" {\n  api_key = var.api_key\n  app_key = "ddapp_<alnum:34>"\n}',
        'curl -H "DD-APPLICATION-KEY: ddapp_<alnum:34>" https://api.datadoghq.eu/api/v1/dashboard',
      ],
      nearMisses: ['btnAddApp_Click', 'ddapp_<alnum:12>', 'addapp_<alnum:34>'],
    },
    {
      id: 'application-key-old',
      name: 'Datadog application key (old form)',
      severity: 'high',
      pattern: /[0-9a-f]{40}/,
      // Not the bare word datadog: actions of that owner are pinned by a commit hash of the same shape.
      context: {
        words: ['dd_app', 'datadog_app', 'provider "datadog"', 'ddog_app'],
      },
      env: ['DD_APP_KEY', 'DATADOG_APP_KEY', 'DD_APPLICATION_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { apikey: /(?:dd|datadog)?[_-]?api[_-]?key["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{32})/ },
      risk: 'Whoever has it with an API key can read and change what its owner can: dashboards, monitors, logs, users.',
      examples: [
        'DD_APP_KEY=<hex:40>',
        'provider "datadog" {\n  api_key = "<hex:32>"\n  app_key = "<hex:40>"\n}',
        '{"datadogAppKey": "<hex:40>"}',
      ],
      nearMisses: [
        'uses: DataDog/datadog-ci@<hex:40>',
        'DD_APP_KEY=<uuid>',
        'DD_GIT_COMMIT_SHA=<hex:40>',
        'DD_APP_KEY=<hex:20>',
      ],
    },
    {
      id: 'api-key',
      name: 'Datadog API key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['datadog', 'dd-api-key'], within: 80 },
      env: ['DD_API_KEY', 'DD_APIKEY', 'DATADOG_API_KEY', 'DD_CLIENT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send false metrics, logs and events to your organization and run up its bill.',
      examples: [
        'DD_API_KEY=<hex:32>',
        'dd-apikey-<hex:32>',
        'api_key: <hex:32>\nsite: datadoghq.eu\n',
        'curl -X POST https://api.datadoghq.com/api/v1/validate -H "DD-API-KEY: <hex:32>"',
      ],
      nearMisses: ['etag: "<hex:32>"', 'DD_API_KEY=<uuid>', 'DD_API_KEY=<hex:16>', 'datadog sha1 <hex:40>'],
      rotate: {
        console: 'https://app.datadoghq.com/organization-settings/api-keys',
        docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        steps: [
          'create a new API key at https://app.datadoghq.com/organization-settings/api-keys (or on the site of your region)',
          'put it in DD_API_KEY of every agent and function that uses the old one, outside git',
          'revoke the old one there once nothing reports with it any more',
        ],
      },
    },
    {
      id: 'client-token',
      name: 'Datadog client token',
      severity: 'low',
      pattern: /pub[0-9a-f]{32}/,
      context: { words: ['datadog', 'client_token', 'dd_rum'] },
      publicByDesign: true,
      env: ['DD_CLIENT_TOKEN', 'DD_RUM_CLIENT_TOKEN', 'DATADOG_CLIENT_TOKEN'],
      risk: 'Whoever has it can send browser and app telemetry to your organization, as every visitor of your site can.',
      examples: [
        "datadogRum.init({ applicationId, clientToken: 'pub<hex:32>', site: 'datadoghq.com' });",
        'DD_CLIENT_TOKEN=pub<hex:32>',
        '<meta-data android:name="com.datadog.CLIENT_TOKEN" android:value="pub<hex:32>" />',
      ],
      nearMisses: ['DD_CLIENT_TOKEN=pub<hex:16>', 'clientToken: "<hex:32>"', 'file pub<hex:32>.pem'],
      rotate: {
        docs: 'https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens',
        steps: [
          'leave it if it stands in browser or mobile code: that is where it belongs',
          'to change it, create a new one on the Client Tokens page of the organization settings, ship it, revoke the old one',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.datadoghq.com/organization-settings/application-keys',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    steps: [
      'create a new application key with the scopes it needs at https://app.datadoghq.com/organization-settings/application-keys (or on the site of your region)',
      'put it where the old one is used, outside git; it may be shown only once',
      'revoke the old one there',
      'look through the audit trail for what was done with it',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://api.datadoghq.com/api/v1/validate',
      auth: { header: 'DD-API-KEY' },
      answers: [
        { status: 200, json: { valid: { is: true } }, is: 'active' },
        { status: 403, json: { 'errors.0': { is: 'Forbidden' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { valid: true }, is: 'active' },
        { status: 403, body: { errors: ['Forbidden'] }, is: 'inactive' },
        { status: 429, headers: { 'x-ratelimit-reset': '30' }, body: { errors: ['Too many requests'] }, is: 'unknown' },
      ],
      elsewhere: 'another site of Datadog, such as datadoghq.eu or us5.datadoghq.com',
      source: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
    },
    {
      keys: ['application-key', 'application-key-old'],
      url: 'https://api.datadoghq.com/api/v2/validate_keys',
      auth: { header: 'DD-APPLICATION-KEY' },
      headers: { 'DD-API-KEY': '{apikey}' },
      answers: [
        { status: 200, json: { status: { is: 'ok' } }, is: 'active' },
        { status: [401, 403], json: { 'errors.0': { includes: 'Forbidden' } }, is: 'inactive' },
      ],
      refusalMayMean: 'that the API key beside it is dead, or that both are of another site of Datadog',
      replies: [
        { status: 200, body: { status: 'ok' }, is: 'active' },
        { status: 403, body: { errors: ['Forbidden'] }, is: 'inactive' },
        { status: 429, body: { errors: ['Too many requests'] }, is: 'unknown' },
      ],
      source: 'https://docs.datadoghq.com/api/latest/authentication/',
    },
    {
      keys: ['access-token'],
      url: 'https://api.datadoghq.com/api/v2/current_user',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'data.type': { is: 'users' }, 'data.attributes.handle': 'string' }, is: 'active' },
        {
          status: 403,
          json: { 'errors.0': { includes: 'permission' } },
          is: 'limited',
          because: 'it may not read its own user',
        },
        { status: 401, json: { 'errors.0': { is: 'Unauthorized' } }, is: 'inactive' },
      ],
      tells: { account: 'data.attributes.email', name: 'data.attributes.name' },
      refusalMayMean: 'that it is of another site of Datadog',
      replies: [
        {
          status: 200,
          body: {
            data: {
              type: 'users',
              id: 'u1',
              attributes: { handle: 'owner@example.com', email: 'owner@example.com', name: 'Owner' },
            },
          },
          is: 'active',
        },
        { status: 403, body: { errors: ['Failed permission authorization checks'] }, is: 'limited' },
        { status: 401, body: { errors: ['Unauthorized'] }, is: 'inactive' },
        { status: 429, body: { errors: ['Too many requests'] }, is: 'unknown' },
      ],
      source: 'https://docs.datadoghq.com/api/latest/users/#get-current-user',
    },
  ],
  sources: [
    'https://docs.datadoghq.com/account_management/api-app-keys/',
    'https://docs.datadoghq.com/account_management/personal-access-tokens/',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-DatadogApplicationKey.html',
    'length of access tokens: not documented',
  ],
});
