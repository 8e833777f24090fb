import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'HubSpot',
  site: 'https://www.hubspot.com',
  keys: {
    'private-app-token': {
      name: 'HubSpot private app access token',
      pattern: /pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['pat-na1-<uuid>', 'pat-eu1-<uuid>', 'pat-na2-<uuid>'],
      env: [
        'HUBSPOT_ACCESS_TOKEN',
        'HUBSPOT_API_KEY',
        'HUBSPOT_PRIVATE_APP_TOKEN',
        'HUBSPOT_TOKEN',
        'PRIVATE_APP_ACCESS_TOKEN',
      ],
      risk: 'Whoever has it can read and change the contacts, deals and other data within the scopes of the app.',
      nearMisses: ['pat-<uuid>', 'pat-na1_<uuid>', 'compat-na1.<uuid>'],
    },
    'personal-access-key': {
      name: 'HubSpot personal access key',
      noCheck: 'the one call that takes it makes an access token',
      // Base64url of a record that begins with the length byte $ and na1-, eu1- or ap1-.
      pattern: /CiR(?:uYT|ldT|hcD)[EIM]t[0-9A-Za-z_-]{85,140}/,
      shape: ['CiRuYTEt<b64u:98><alnum:1>', 'CiRldTEt<b64u:98><alnum:1>', 'CiRuYTIt<alnum:99>'],
      env: ['HUBSPOT_PERSONAL_ACCESS_KEY', 'HUBSPOT_ACCESS_TOKEN'],
      risk: 'Whoever has it can upload code, design files and projects to the account through the HubSpot CLI.',
      rotate: {
        console: 'https://app.hubspot.com/l/personal-access-key',
        docs: 'https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/personal-access-key',
        steps: [
          'deactivate the key at https://app.hubspot.com/l/personal-access-key and generate a new one',
          'run hs account auth, which stores the new one',
          'take hubspot.config.yml out of git, or use the global ~/.hscli/config.yml',
        ],
      },
      nearMisses: 'data: "CiRoZWxs<alnum:99>"',
    },
    'api-key': {
      name: 'HubSpot developer API key or client secret',
      noCheck: 'it is one of two kinds, and each needs more parts',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Not "hubspot" alone: form and app IDs are UUIDs too.
      context: {
        words: ['hapikey', 'hapi_key', 'hubspot api key', 'hubspot key', 'hubspot client secret', 'hubspot secret'],
        within: 40,
      },
      env: ['HUBSPOT_API_KEY', 'HUBSPOT_APIKEY', 'HUBSPOT_DEVELOPER_API_KEY', 'HUBSPOT_CLIENT_SECRET', 'HAPIKEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can manage your developer apps, or with the client ID pose as your app.',
      rotate: {
        console: 'https://app.hubspot.com',
        docs: 'https://developers.hubspot.com/docs/faq/developer-api-keys',
        steps: [
          'for a developer API key: developer account, Development, Keys, Developer API key, rotate it',
          'for a client secret: the app, Auth, rotate the client secret',
          'put the new one where the old one is used; account-wide API keys no longer work, use an app token instead',
        ],
      },
      examples: 'curl "https://api.hubapi.com/contacts/v1/lists?hapikey=<uuid>"',
      nearMisses: ['HUBSPOT_PORTAL_GUID=<uuid>', 'HUBSPOT_API_KEY=pat-na1-<uuid>'],
    },
  },
  rotate: {
    console: 'https://app.hubspot.com',
    docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
    steps: [
      'open the app (Development, Legacy apps), Auth, and choose Rotate',
      'take "Rotate and expire this token now", or "later" to keep the old one alive for 7 days',
      'put the new token where the old one is used',
      'if you chose later, expire the old one as soon as nothing uses it, and look through the call log of the app',
    ],
  },
  check: {
    // Personal access keys are exchanged for a token, which a check must not make; the others need more parts.
    keys: ['private-app-token'],
    url: 'https://api.hubapi.com/account-info/v3/details',
    active: { portalId: 'number', accountType: 'string', uiDomain: { includes: 'hubspot' } },
    expired: { category: { is: 'EXPIRED_AUTHENTICATION' } },
    inactive: { category: { is: 'INVALID_AUTHENTICATION' } },
    limited: {
      status: 403,
      json: { category: { is: 'MISSING_SCOPES' }, correlationId: 'string' },
      because: 'not allowed to read its account',
    },
    tells: { organisation: 'portalId', kind: 'accountType' },
    accepted: {
      portalId: 1234567,
      accountType: 'STANDARD',
      timeZone: 'US/Eastern',
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'na1',
    },
    refused: {
      status: 'error',
      message: 'Authentication credentials not found.',
      correlationId: 'c1',
      category: 'INVALID_AUTHENTICATION',
    },
    recorded: {
      expired: { status: 'error', message: 'The token expired.', category: 'EXPIRED_AUTHENTICATION' },
      limited: { status: 'error', message: 'This app lacks scopes.', correlationId: 'c2', category: 'MISSING_SCOPES' },
    },
    tooMany: { status: 'error', category: 'RATE_LIMITS', correlationId: 'c3' },
    source: 'https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide',
  },
  sources: ['{docs}', 'https://developers.hubspot.com/docs/api/private-apps', 'key shapes: {observed}'],
});
