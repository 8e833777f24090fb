import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Sendbird',
  site: 'https://sendbird.com',
  keys: [
    {
      id: 'api-token',
      name: 'Sendbird API token',
      severity: 'critical',
      pattern: /[0-9a-f]{40}/,
      context: { words: ['sendbird'], within: 120 },
      env: ['SENDBIRD_API_TOKEN', 'SENDBIRD_API_KEY', 'SENDBIRD_MASTER_API_TOKEN', 'SENDBIRD_SECONDARY_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      beside: { app: /([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})/ },
      risk: 'Whoever has it can read, write and delete all users, channels and messages of the application.',
      examples: [
        'SENDBIRD_API_TOKEN=<hex:40>',
        'curl -H "Api-Token: <hex:40>" https://api-<uuid>.sendbird.com/v3/users',
        '{"sendbird": {"appId": "<uuid>", "apiToken": "<hex:40>"}}',
      ],
      nearMisses: [
        'commit = "<hex:40>"',
        'SENDBIRD_APP_ID=<uuid>',
        'SENDBIRD_API_TOKEN=<hex:32>',
        'SENDBIRD_API_TOKEN=your_sendbird_master_api_token_goes_here',
      ],
    },
    {
      id: 'organization-api-key',
      name: 'Sendbird organization API key',
      severity: 'critical',
      pattern: /[0-9a-f]{24}/,
      context: {
        words: ['sendbird org', 'gate.sendbird.com', 'sendbird api key'],
        within: 100,
      },
      env: ['SENDBIRD_ORGANIZATION_API_KEY', 'SENDBIRD_ORGANIZATION_API_TOKEN', 'SENDBIRD_ORG_API_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can list, make and delete the applications of the organization.',
      rotate: {
        console: 'https://dashboard.sendbird.com',
        docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
        steps: [
          'issue a new organization API key in the organization settings of the dashboard',
          'put it where the old one is used',
          'revoke the old key there, or ask Sendbird support to if the dashboard does not offer it',
        ],
      },
      examples: [
        'SENDBIRD_ORGANIZATION_API_KEY=<hex:24>',
        'curl -H "SENDBIRDORGANIZATIONAPITOKEN: <hex:24>" https://gate.sendbird.com/api/v2/applications',
        'sendbird_org_api_key: "<hex:24>"',
      ],
      nearMisses: [
        'mongoId: "<hex:24>"',
        'SENDBIRD_ORGANIZATION_API_KEY=<HEX:24>',
        'SENDBIRD_ORGANIZATION_API_KEY=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.sendbird.com',
    docs: 'https://docs.sendbird.com/docs/security/documentation/app/sendbird-api-token-security-guide',
    steps: [
      'issue a new secondary token: dashboard, Settings, Application, General, API tokens',
      'put it where the old one is used, on servers only',
      'revoke the old secondary token there; a master token cannot be changed there, so ask Sendbird support',
    ],
  },
  checks: [
    {
      keys: ['api-token'],
      url: 'https://api-{app}.sendbird.com/v3/users?limit=1',
      auth: { header: 'Api-Token' },
      answers: [
        { status: 200, json: { 'users.0.user_id': 'string', 'users.0.nickname': 'string' }, is: 'active' },
        {
          status: [400, 401, 403],
          json: { error: { is: true }, code: { is: 400401 } },
          is: 'inactive',
          because: 'invalid API token (400401)',
        },
      ],
      replies: [
        { status: 200, body: { users: [{ user_id: 'u1', nickname: 'made-up' }], next: '' }, is: 'active' },
        {
          status: 400,
          body: { error: true, code: 400401, message: 'Invalid value: "Invalid API token".' },
          is: 'inactive',
        },
        { status: 429, body: { error: true, code: 500910, message: 'Too many requests.' }, is: 'unknown' },
      ],
      source: 'https://sendbird.com/docs/chat/platform-api/v3/user/listing-users/list-users',
    },
    {
      keys: ['organization-api-key'],
      url: 'https://gate.sendbird.com/api/v2/applications',
      auth: { header: 'SENDBIRDORGANIZATIONAPITOKEN' },
      answers: [
        { status: 200, json: { 'applications.0.app_id': 'string', 'applications.0.app_name': 'string' }, is: 'active' },
        { status: [401, 403], json: { code: 'string', message: 'string' }, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        {
          status: 200,
          body: { applications: [{ app_id: 'a1', app_name: 'shop', region: 'eu' }], next: '' },
          is: 'active',
        },
        { status: 403, body: { code: 'gate403100', message: 'Permission denied.', errors: '' }, is: 'inactive' },
        { status: 429, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://sendbird.com/docs/chat/platform-api/v3/organization/organization-overview',
    },
  ],
  sources: [
    'https://docs.sendbird.com/docs/security/documentation/app/sendbird-api-token-security-guide',
    'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
    'key shapes: observed in public code, not documented',
  ],
});
