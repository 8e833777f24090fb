import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Harness',
  site: 'https://www.harness.io',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Harness personal access token',
      severity: 'critical',
      // Account id, id of the token (24 hex as a rule) and secret, joined by dots.
      pattern: /pat\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}/,
      env: ['HARNESS_API_KEY', 'HARNESS_PLATFORM_API_KEY', 'HARNESS_PAT'],
      entropy: 3.4,
      risk: 'Whoever has it can do all that its owner can: run pipelines, deploy, and read what connectors and secrets give away.',
      examples: [
        'HARNESS_API_KEY=pat.<b64u:22>.<hex:24>.<alnum:20>',
        'curl -H "x-api-key: pat.<b64u:22>.<hex:24>.<alnum:20>" https://app.harness.io/ng/api/user/currentUser',
        'provider "harness" {\n  platform_api_key = "pat.<b64u:22>.<hex:24>.<alnum:20>"\n}\n',
      ],
      nearMisses: [
        'HARNESS_API_KEY=pat.account.token.secret',
        'pat.<b64u:22>.<hex:24>',
        'compat.<alnum:22>.<hex:24>.<alnum:20>',
      ],
    },
    {
      id: 'service-account-token',
      name: 'Harness service account token',
      severity: 'critical',
      pattern: /sat\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}/,
      env: ['HARNESS_API_KEY', 'HARNESS_PLATFORM_API_KEY', 'HARNESS_SAT'],
      entropy: 3.4,
      risk: 'Whoever has it can use every permission of the service account: run pipelines, deploy, change the project.',
      examples: [
        'HARNESS_PLATFORM_API_KEY=sat.<b64u:22>.<hex:24>.<alnum:20>',
        '{"x-api-key": "sat.<b64u:22>.<hex:24>.<alnum:20>"}',
        "harness:\n  token: 'sat.<b64u:22>.<hex:24>.<alnum:20>'\n",
      ],
      nearMisses: [
        'x-api-key: sat.accountId.tokenId.secret',
        'sat.<b64u:22>.<hex:24>',
        'cosat.<alnum:22>.<hex:24>.<alnum:20>',
      ],
      rotate: {
        docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
        steps: [
          'choose Rotate Token beside the token under Access Control, Service Accounts and set a short end for the old one',
          'put the new token where the old one was used, outside git',
          'delete the old token at once if it is being misused',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.harness.io',
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    steps: [
      'choose Rotate Token beside the token under My API Keys in your profile; set when the old one ends',
      'put the new token where the old one was used, outside git; it is shown only once',
      'delete the old token if it did not end by itself',
      'read the audit trail for pipelines and connectors changed since the leak',
    ],
  },
  checks: [
    {
      keys: ['personal-access-token'],
      url: 'https://app.harness.io/ng/api/user/currentUser',
      auth: { header: 'x-api-key' },
      answers: [
        {
          status: 200,
          json: { status: { is: 'SUCCESS' }, 'data.uuid': 'string', correlationId: 'string' },
          is: 'active',
        },
        {
          status: [400, 401],
          json: { status: { is: 'ERROR' }, code: 'string', message: { includes: 'token' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'data.email', name: 'data.name' },
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        {
          status: 200,
          body: {
            status: 'SUCCESS',
            data: { uuid: 'u1', name: 'Owner', email: 'owner@example.com' },
            metaData: null,
            correlationId: 'c1',
          },
          is: 'active',
        },
        {
          status: 401,
          body: { status: 'ERROR', code: 'INVALID_TOKEN', message: 'Token is not valid.', correlationId: 'c1' },
          is: 'inactive',
        },
        {
          status: 429,
          body: { status: 'ERROR', code: 'TOO_MANY_REQUESTS', message: 'Too many requests' },
          is: 'unknown',
        },
      ],
      source: 'https://apidocs.harness.io/tag/User#operation/getCurrentUserInfo',
    },
    {
      // A service account is no user.
      keys: ['service-account-token'],
      url: 'https://app.harness.io/v1/orgs?limit=1&page=0',
      auth: { header: 'x-api-key' },
      answers: [
        { status: 200, json: { '0.org.identifier': 'string', '0.created': 'number' }, is: 'active' },
        { status: [400, 401], json: { code: 'string', message: { includes: 'token' } }, is: 'inactive' },
      ],
      tells: { organisation: '0.org.name' },
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        {
          status: 200,
          body: [{ org: { identifier: 'default', name: 'default' }, created: 1, updated: 1, harness_managed: true }],
          is: 'active',
        },
        { status: 401, body: { code: 'INVALID_TOKEN', message: 'Token is not valid.' }, is: 'inactive' },
        { status: 429, body: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://apidocs.harness.io/tag/Org#operation/get-organizations',
    },
  ],
  sources: [
    'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    'https://apidocs.harness.io/',
    'lengths: observed in public code, not documented',
  ],
});
