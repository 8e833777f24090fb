import { defineProvider } from '../src/model/provider.ts';

const keysDoc = 'https://launchdarkly.com/docs/home/account/environment/keys';

export default defineProvider({
  name: 'LaunchDarkly',
  site: 'https://launchdarkly.com',
  keys: [
    {
      id: 'access-token',
      name: 'LaunchDarkly API access token',
      severity: 'high',
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      // "api-" before an id is common elsewhere.
      context: { words: ['launchdarkly', 'launch_darkly', 'ld_access_token', 'ld_api'] },
      env: ['LAUNCHDARKLY_ACCESS_TOKEN', 'LAUNCHDARKLY_API_KEY', 'LD_ACCESS_TOKEN', 'LD_API_KEY', 'LD_API_TOKEN'],
      risk: 'Whoever has it can read and change flags, and with them what your software does, as the role of the token allows.',
      examples: [
        'LAUNCHDARKLY_ACCESS_TOKEN=api-<uuid>',
        'provider "launchdarkly" {\n  access_token = "api-<uuid>"\n}',
        'curl -H "Authorization: api-<uuid>" https://app.launchdarkly.com/api/v2/flags/default',
      ],
      nearMisses: ['LAUNCHDARKLY_ACCESS_TOKEN=<uuid>', 'LD_API_KEY=api-<hex:32>', 'resource: rest-api-<uuid>'],
    },
    {
      id: 'sdk-key',
      name: 'LaunchDarkly server-side SDK key',
      severity: 'medium',
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['launchdarkly', 'launch_darkly', 'sdk_key', 'ldclient'], required: false },
      env: ['LAUNCHDARKLY_SDK_KEY', 'LD_SDK_KEY', 'LAUNCHDARKLY_KEY'],
      risk: 'Whoever has it can read every flag and targeting rule of the environment.',
      rotate: {
        docs: keysDoc,
        steps: [
          'rotate the SDK key of the environment (project settings > Environments > the environment), and give the old one an expiry time for the change',
          'put the new key where the old one is used, outside git',
          'let the old key expire, at once if nothing uses it',
        ],
      },
      examples: [
        'LAUNCHDARKLY_SDK_KEY=sdk-<uuid>',
        "const client = LaunchDarkly.init('sdk-<uuid>');",
        'launchdarkly:\n  sdkKey: "sdk-<uuid>"\n',
      ],
      nearMisses: ['LD_SDK_KEY=sdk-key-123abc', 'sdk_<uuid>', 'sdk-<hex:32>'],
    },
    {
      id: 'relay-key',
      name: 'LaunchDarkly Relay Proxy configuration key',
      severity: 'high',
      pattern: /rel-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['launchdarkly', 'launch_darkly', 'auto_config_key', 'ld-relay'], required: false },
      env: ['AUTO_CONFIG_KEY', 'LD_AUTO_CONFIG_KEY', 'LD_RELAY_AUTO_CONFIG_KEY'],
      risk: 'Whoever has it gets the SDK keys, and with them the flags, of all environments the Relay Proxy may serve.',
      rotate: {
        docs: 'https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration',
        steps: [
          'reset the configuration in the Relay proxy section of the organization settings, with an expiry time for the old key',
          'put the new key in AUTO_CONFIG_KEY, outside git, and restart the Relay Proxy',
          'rotate the SDK keys of the environments it could read',
        ],
      },
      examples: [
        'AUTO_CONFIG_KEY=rel-<uuid>',
        'docker run -e AUTO_CONFIG_KEY=rel-<uuid> launchdarkly/ld-relay',
        '[AutoConfig]\nkey = "rel-<uuid>" # ld-relay\n',
      ],
      nearMisses: ['AUTO_CONFIG_KEY=rel-your-key', 'AUTO_CONFIG_KEY=<uuid>', 'rel-<hex:32>'],
    },
    {
      id: 'mobile-key',
      name: 'LaunchDarkly mobile key',
      severity: 'low',
      pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      publicByDesign: true,
      env: ['LAUNCHDARKLY_MOBILE_KEY', 'LD_MOBILE_KEY'],
      risk: 'Whoever has it can evaluate the flags that are open to mobile clients; it is shipped inside the app.',
      rotate: {
        docs: keysDoc,
        steps: [
          'nothing needs to be done: LaunchDarkly does not treat the key as a secret',
          'to change it all the same, reset the mobile key of the environment and ship the new one',
        ],
      },
      examples: [
        'LAUNCHDARKLY_MOBILE_KEY=mob-<uuid>',
        'let config = LDConfig(mobileKey: "mob-<uuid>", autoEnvAttributes: .enabled)',
        '<string name="launchdarkly_key">mob-<uuid></string>',
      ],
      nearMisses: ['mob-your-mobile-key', 'mob-<hex:32>', 'smob-<uuid>'],
    },
  ],
  rotate: {
    console: 'https://app.launchdarkly.com/settings/authorization',
    docs: 'https://launchdarkly.com/docs/home/account/api',
    steps: [
      'create a new token with the smallest role that works at https://app.launchdarkly.com/settings/authorization',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the leaked token there; resetting it instead gives a new value and can end the old one at a time you set',
    ],
  },
  checks: [
    {
      // First the commercial instance of the US, then that of the EU.
      keys: ['access-token'],
      url: 'https://app.launchdarkly.com/api/v2/caller-identity',
      auth: { header: 'Authorization' },
      answers: [
        { status: 200, json: { accountId: 'string', authKind: 'string', tokenId: 'string' }, is: 'active' },
        { status: 401, json: { code: { is: 'unauthorized' }, message: 'string' }, is: 'next' },
      ],
      tells: { organisation: 'accountId', name: 'tokenName', kind: 'tokenKind', scopes: 'scopes' },
      replies: [
        {
          status: 200,
          body: { accountId: 'a1', authKind: 'token', tokenKind: 'auth', tokenName: 'ci', tokenId: 't1', scopes: [] },
          is: 'active',
        },
        { status: 401, body: { code: 'unauthorized', message: 'Invalid access token' }, is: 'next' },
        {
          status: 429,
          body: { code: 'rate_limited', message: 'You have exceeded the API rate limit.' },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://app.eu.launchdarkly.com/api/v2/caller-identity',
        auth: { header: 'Authorization' },
        answers: [
          { status: 200, json: { accountId: 'string', authKind: 'string', tokenId: 'string' }, is: 'active' },
          { status: 401, json: { code: { is: 'unauthorized' }, message: 'string' }, is: 'inactive' },
        ],
        tells: { organisation: 'accountId', name: 'tokenName', kind: 'tokenKind', scopes: 'scopes' },
        replies: [
          {
            status: 200,
            body: { accountId: 'a2', authKind: 'token', tokenKind: 'auth', tokenName: 'ci', tokenId: 't2' },
            is: 'active',
          },
          { status: 401, body: { code: 'unauthorized', message: 'Invalid access token' }, is: 'inactive' },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { code: 'rate_limited', message: "You've exceeded the API rate limit. Try again later." },
            is: 'unknown',
          },
        ],
      },
      elsewhere: 'the federal instance of LaunchDarkly',
      source: 'https://launchdarkly.com/docs/api/other/get-caller-identity',
    },
    {
      // This one call tells about SDK keys too.
      keys: ['sdk-key'],
      url: 'https://app.launchdarkly.com/api/v2/caller-identity',
      auth: { header: 'Authorization' },
      answers: [
        { status: 200, json: { accountId: 'string', authKind: 'string', environmentId: 'string' }, is: 'active' },
        { status: 401, json: { code: { is: 'unauthorized' }, message: 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'accountId', name: 'environmentName' },
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        {
          status: 200,
          body: {
            accountId: 'a1',
            authKind: 'sdk',
            environmentId: 'e1',
            environmentName: 'Production',
            projectId: 'p1',
          },
          is: 'active',
        },
        { status: 401, body: { code: 'unauthorized', message: 'Invalid access token' }, is: 'inactive' },
        { status: 429, body: { code: 'rate_limited', message: 'made up' }, is: 'unknown' },
      ],
      source: 'https://launchdarkly.com/docs/api/other/get-caller-identity',
    },
  ],
  revoke: [
    {
      keys: ['access-token'],
      does: 'Deletes the access token, if its role may: what uses it fails at once.',
      steps: [
        {
          url: 'https://app.launchdarkly.com/api/v2/caller-identity',
          auth: { header: 'Authorization' },
          done: [200],
          takes: { as: 'token', in: '', take: 'tokenId' },
        },
        {
          method: 'DELETE',
          url: 'https://app.launchdarkly.com/api/v2/tokens/{token}',
          auth: { header: 'Authorization' },
          done: [204],
        },
      ],
      source: 'https://launchdarkly.com/docs/api/access-tokens/delete-token',
    },
  ],
  sources: [
    'https://launchdarkly.com/docs/api',
    keysDoc,
    'form after the beginning: observed in public code, not documented',
  ],
});
