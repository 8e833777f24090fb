import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'OneSignal',
  site: 'https://onesignal.com',
  keys: [
    {
      id: 'app-api-key',
      name: 'OneSignal app API key',
      severity: 'high',
      pattern: /os_v2_app_[2-7a-z]{103}/,
      env: ['ONESIGNAL_API_KEY', 'ONESIGNAL_REST_API_KEY', 'ONESIGNAL_APP_API_KEY', 'ONE_SIGNAL_API_KEY'],
      pair: { key: 'app-id' },
      risk: 'Whoever has it can send messages to all subscribers of the app and read and delete its users.',
      examples: [
        'ONESIGNAL_REST_API_KEY=os_v2_app_<any:[a-z2-7]:103>',
        'curl https://api.onesignal.com/notifications -H "Authorization: Key os_v2_app_<any:[a-z2-7]:103>"',
        '{"onesignal": {"restApiKey": "os_v2_app_<any:[a-z2-7]:103>"}}',
      ],
      nearMisses: [
        'ONESIGNAL_API_KEY=os_v2_app_your_key',
        'os_v2_org_<any:[a-z2-7]:103>',
        'os_v2_app_<any:[a-z2-7]:60>',
      ],
    },
    {
      id: 'organization-api-key',
      name: 'OneSignal organization API key',
      severity: 'critical',
      pattern: /os_v2_org_[2-7a-z]{103}/,
      env: ['ONESIGNAL_ORG_API_KEY', 'ONESIGNAL_ORGANIZATION_API_KEY', 'ONESIGNAL_USER_AUTH_KEY'],
      risk: 'Whoever has it can create and change all apps of your organization and make API keys for them.',
      examples: [
        'ONESIGNAL_ORG_API_KEY=os_v2_org_<any:[a-z2-7]:103>',
        "const orgKey = 'os_v2_org_<any:[a-z2-7]:103>';",
        'curl https://api.onesignal.com/apps -H "Authorization: Key os_v2_org_<any:[a-z2-7]:103>"',
      ],
      nearMisses: [
        'ONESIGNAL_ORG_API_KEY=os_v2_org_your_key',
        'os_v2_app_<any:[a-z2-7]:103>',
        'os_v2_org_<any:[a-z2-7]:50>',
      ],
    },
    {
      id: 'legacy-api-key',
      name: 'OneSignal REST API key (old form)',
      severity: 'high',
      // Base64 of a UUID, 48 characters; others have 32.
      pattern: /[0-9A-Za-z]{48}|[0-9A-Za-z]{32}/,
      context: { words: ['onesignal', 'one_signal'], within: 80 },
      env: ['ONESIGNAL_API_KEY', 'ONESIGNAL_REST_API_KEY', 'ONESIGNAL_USER_AUTH_KEY', 'ONE_SIGNAL_API_KEY'],
      entropy: 4,
      pair: { key: 'app-id' },
      confidence: 'medium',
      risk: 'Whoever has it can send messages to all subscribers of the app and read and delete its users.',
      examples: [
        'ONESIGNAL_REST_API_KEY=<alnum:48>',
        'curl https://onesignal.com/api/v1/notifications -H "Authorization: Basic <alnum:48>"',
        "const oneSignalKey = '<alnum:32>';",
      ],
      nearMisses: [
        'ONESIGNAL_APP_ID=<uuid>',
        'signal_key = "<alnum:48>"',
        'ONESIGNAL_REST_API_KEY=<alnum:16>',
        'onesignal_sdk_checksum = <hex:64>',
      ],
    },
    {
      id: 'app-id',
      name: 'OneSignal app id',
      severity: 'low',
      role: 'id',
      pattern:
        /app_?id["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      context: { words: ['onesignal', 'one_signal', 'os_v2_app'], within: 120 },
      confidence: 'medium',
      risk: 'Whoever has it knows the public id of your app, no more.',
      examples: [
        'ONESIGNAL_APP_ID=<uuid>',
        '{"onesignal": {"appId": "<uuid>"}}',
        'OneSignal.init({ appId: "<uuid>" });',
      ],
      nearMisses: ['app_id=<uuid>', 'onesignal app_id=<hex:32>', 'onesignal player=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.onesignal.com',
    docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    steps: [
      'add a new key under Settings > Keys & IDs of the app or of the organization, with an allowlist of addresses if you can',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old key there, or rotate it, which ends the old value at once',
    ],
  },
  checks: [
    {
      keys: ['app-api-key', 'legacy-api-key'],
      url: 'https://api.onesignal.com/notifications?app_id={pair}&limit=1',
      auth: { header: 'Authorization', value: 'Key {key}' },
      answers: [
        {
          status: 200,
          json: { total_count: 'number', offset: 'number', limit: 'number', notifications: 'array' },
          is: 'active',
        },
        {
          status: [400, 401, 403],
          json: { 'errors.0': { includes: 'header with a valid API key' } },
          is: 'inactive',
        },
      ],
      replies: [
        { status: 200, body: { total_count: 3, offset: 0, limit: 1, notifications: [] }, is: 'active' },
        {
          status: 403,
          body: { errors: ["Access denied.  Please include an 'Authorization: ...' header with a valid API key (x)."] },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: { errors: ['API rate limit exceeded'] }, is: 'unknown' },
      ],
      source: 'https://documentation.onesignal.com/reference/view-messages',
    },
    {
      keys: ['organization-api-key'],
      url: 'https://api.onesignal.com/apps',
      auth: { header: 'Authorization', value: 'Key {key}' },
      answers: [
        {
          status: 200,
          json: { '0.id': 'string', '0.name': 'string', '0.messageable_players': 'number' },
          is: 'active',
        },
        {
          status: [400, 401, 403],
          json: { 'errors.0': { includes: 'header with a valid API key' } },
          is: 'inactive',
        },
      ],
      tells: { organisation: '0.organization_id', name: '0.name' },
      replies: [
        {
          status: 200,
          body: [{ id: 'a1', name: 'Example', players: 3, messageable_players: 2, organization_id: 'o1' }],
          is: 'active',
        },
        {
          status: 401,
          body: { errors: ["Access denied.  Please include an 'Authorization: ...' header with a valid API key (x)."] },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: { errors: ['API rate limit exceeded'] }, is: 'unknown' },
      ],
      source: 'https://documentation.onesignal.com/reference/view-apps',
    },
  ],
  sources: [
    'https://docs.rs/onesignal-rust-api/5.13.0/onesignal_rust_api/errors/constant.INVALID_API_KEY.html',
    'https://documentation.onesignal.com/docs/en/keys-and-ids',
    'https://documentation.onesignal.com/reference/rest-api-overview',
    'key shapes: observed in public code, not documented',
  ],
});
