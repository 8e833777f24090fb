import { defineProvider } from '../src/rulebook/define-provider.ts';

// One text stands for every key that is not taken, and keys may be bound to addresses.
const NOT_ALLOWED = 'that the request comes from an address that the key does not allow';

export default defineProvider({
  name: 'OneSignal',
  site: 'https://onesignal.com',
  keys: {
    'app-api-key': {
      name: 'OneSignal app API key',
      pattern: /os_v2_app_[2-7a-z]{103}/,
      shape: 'os_v2_app_<any:[a-z2-7]:103>',
      env: ['ONESIGNAL_API_KEY', 'ONESIGNAL_REST_API_KEY', 'ONESIGNAL_APP_API_KEY', 'ONE_SIGNAL_API_KEY'],
      pair: { key: 'app-id' },
      risk: 'Whoever has it can send messages to all subscribers of the app and read and delete its users.',
      examples: [
        'curl https://api.onesignal.com/notifications -H "Authorization: Key os_v2_app_<any:[a-z2-7]:103>"',
        '{"onesignal": {"restApiKey": "os_v2_app_<any:[a-z2-7]:103>"}}',
      ],
      nearMisses: 'os_v2_org_<any:[a-z2-7]:103>',
    },
    'organization-api-key': {
      name: 'OneSignal organization API key',
      severity: 'critical',
      pattern: /os_v2_org_[2-7a-z]{103}/,
      shape: 'os_v2_org_<any:[a-z2-7]:103>',
      env: ['ONESIGNAL_ORG_API_KEY', 'ONESIGNAL_ORGANIZATION_API_KEY', 'ONESIGNAL_USER_AUTH_KEY'],
      risk: 'Whoever has it can create and change all apps of your organization and make API keys for them.',
      nearMisses: 'os_v2_app_<any:[a-z2-7]:103>',
    },
    'legacy-api-key': {
      name: 'OneSignal REST API key (old form)',
      // Base64 of a UUID, 48 characters; others have 32.
      pattern: /[0-9A-Za-z]{48}|[0-9A-Za-z]{32}/,
      shape: ['<alnum:48>', '<alnum:32>'],
      context: { words: ['onesignal', 'one_signal'], within: 80 },
      env: ['ONESIGNAL_API_KEY', 'ONESIGNAL_REST_API_KEY', 'ONESIGNAL_USER_AUTH_KEY', 'ONE_SIGNAL_API_KEY'],
      entropy: 4,
      pair: { key: 'app-id' },
      confidence: 'medium',
      risk: 'Whoever has it can send messages to all subscribers of the app and read and delete its users.',
      examples: 'curl https://onesignal.com/api/v1/notifications -H "Authorization: Basic <alnum:48>"',
    },
    'app-id': {
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
  },
  rotate: {
    console: 'https://dashboard.onesignal.com',
    docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    make: 'add a new key under Settings > Keys & IDs of the app or of the organization, with an allowlist of addresses if you can',
    shownOnce: true,
    end: 'delete the old key there, or rotate it, which ends the old value at once',
  },
  check: [
    {
      keys: ['app-api-key', 'legacy-api-key'],
      url: 'https://api.onesignal.com/notifications?app_id={pair}&limit=1',
      auth: { header: 'Authorization', value: 'Key {key}' },
      active: { total_count: 'number', offset: 'number', limit: 'number', notifications: 'array' },
      inactive: { status: [400, 401, 403], json: { 'errors.0': { includes: 'header with a valid API key' } } },
      accepted: { total_count: 3, offset: 0, limit: 1, notifications: [] },
      tooMany: { errors: ['API rate limit exceeded'] },
      replies: {
        status: 403,
        body: { errors: ["Access denied.  Please include an 'Authorization: ...' header with a valid API key (x)."] },
        is: 'inactive',
      },
      refusalMayMean: NOT_ALLOWED,
      source: 'https://documentation.onesignal.com/reference/view-messages',
    },
    {
      keys: ['organization-api-key'],
      url: 'https://api.onesignal.com/apps',
      auth: { header: 'Authorization', value: 'Key {key}' },
      active: { '0.id': 'string', '0.name': 'string', '0.messageable_players': 'number' },
      inactive: { status: [400, 401, 403], json: { 'errors.0': { includes: 'header with a valid API key' } } },
      tells: { organisation: '0.organization_id', name: '0.name' },
      accepted: [{ id: 'a1', name: 'Example', players: 3, messageable_players: 2, organization_id: 'o1' }],
      refused: { errors: ["Access denied.  Please include an 'Authorization: ...' header with a valid API key (x)."] },
      tooMany: { errors: ['API rate limit exceeded'] },
      refusalMayMean: NOT_ALLOWED,
      source: 'https://documentation.onesignal.com/reference/view-apps',
    },
  ],
  sources: [
    'https://docs.rs/onesignal-rust-api/5.13.0/onesignal_rust_api/errors/constant.INVALID_API_KEY.html',
    '{docs}',
    'https://documentation.onesignal.com/reference/rest-api-overview',
    'https://documentation.onesignal.com/reference/create-api-key (that keys may be bound to addresses)',
    'key shapes: {observed}',
  ],
});
