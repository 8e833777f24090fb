import { defineProvider } from '../src/rulebook/define-provider.ts';

const keysDoc = 'https://launchdarkly.com/docs/home/account/environment/keys';

export default defineProvider({
  name: 'LaunchDarkly',
  site: 'https://launchdarkly.com',
  keys: {
    'access-token': {
      name: 'LaunchDarkly API access token',
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'api-<uuid>',
      // "api-" before an id is common elsewhere.
      context: { words: ['launchdarkly', 'launch_darkly', 'ld_access_token', 'ld_api'] },
      env: ['LAUNCHDARKLY_ACCESS_TOKEN', 'LAUNCHDARKLY_API_KEY', 'LD_ACCESS_TOKEN', 'LD_API_KEY', 'LD_API_TOKEN'],
      risk: 'Whoever has it can read and change flags, and with them what your software does, as the role of the token allows.',
      nearMisses: 'LD_API_KEY=api-<hex:32>',
    },
    'sdk-key': {
      name: 'LaunchDarkly server-side SDK key',
      severity: 'medium',
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'sdk-<uuid>',
      context: { words: ['launchdarkly', 'launch_darkly', 'sdk_key', 'ldclient'], required: false },
      env: ['LAUNCHDARKLY_SDK_KEY', 'LD_SDK_KEY', 'LAUNCHDARKLY_KEY'],
      risk: 'Whoever has it can read every flag and targeting rule of the environment.',
      rotate: {
        docs: keysDoc,
        make: 'rotate the SDK key of the environment (project settings > Environments > the environment), and give the old one an expiry time for the change',
        put: 'put the new key where the old one is used, outside git',
        end: 'let the old key expire, at once if nothing uses it',
      },
      examples: "const client = LaunchDarkly.init('sdk-<uuid>');",
      nearMisses: ['sdk_<uuid>', 'sdk-<hex:32>'],
    },
    'relay-key': {
      name: 'LaunchDarkly Relay Proxy configuration key',
      pattern: /rel-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'rel-<uuid>',
      context: { words: ['launchdarkly', 'launch_darkly', 'auto_config_key', 'ld-relay'], required: false },
      env: ['AUTO_CONFIG_KEY', 'LD_AUTO_CONFIG_KEY', 'LD_RELAY_AUTO_CONFIG_KEY'],
      risk: 'Whoever has it gets the SDK keys, and with them the flags, of all environments the Relay Proxy may serve.',
      rotate: {
        docs: 'https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration',
        make: 'reset the configuration in the Relay proxy section of the organization settings, with an expiry time for the old key',
        put: 'put the new key in AUTO_CONFIG_KEY, outside git, and restart the Relay Proxy',
        end: 'rotate the SDK keys of the environments it could read',
      },
      examples: 'docker run -e AUTO_CONFIG_KEY=rel-<uuid> launchdarkly/ld-relay',
      nearMisses: 'rel-<hex:32>',
    },
    'mobile-key': {
      name: 'LaunchDarkly mobile key',
      severity: 'low',
      pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'mob-<uuid>',
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
      examples: '<string name="launchdarkly_key">mob-<uuid></string>',
      nearMisses: 'mob-<hex:32>',
    },
  },
  rotate: {
    console: 'https://app.launchdarkly.com/settings/authorization',
    docs: 'https://launchdarkly.com/docs/home/account/api',
    make: 'create a new token with the smallest role that works at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the leaked token there; resetting it instead gives a new value and can end the old one at a time you set',
  },
  check: [
    {
      // First the commercial instance of the US, then that of the EU.
      keys: ['access-token'],
      url: 'https://app.launchdarkly.com/api/v2/caller-identity',
      auth: { header: 'Authorization' },
      active: { accountId: 'string', authKind: 'string', tokenId: 'string' },
      answers: { status: 401, json: { code: { is: 'unauthorized' }, message: 'string' }, is: 'next' },
      tells: { organisation: 'accountId', name: 'tokenName', kind: 'tokenKind', scopes: 'scopes' },
      accepted: { accountId: 'a1', authKind: 'token', tokenKind: 'auth', tokenName: 'ci', tokenId: 't1', scopes: [] },
      recorded: { next: { code: 'unauthorized', message: 'Invalid access token' } },
      tooMany: { code: 'rate_limited', message: 'You have exceeded the API rate limit.' },
      next: {
        url: 'https://app.eu.launchdarkly.com/api/v2/caller-identity',
        auth: { header: 'Authorization' },
        active: { accountId: 'string', authKind: 'string', tokenId: 'string' },
        inactive: { code: { is: 'unauthorized' }, message: 'string' },
        tells: { organisation: 'accountId', name: 'tokenName', kind: 'tokenKind', scopes: 'scopes' },
        accepted: { accountId: 'a2', authKind: 'token', tokenKind: 'auth', tokenName: 'ci', tokenId: 't2' },
        refused: { code: 'unauthorized', message: 'Invalid access token' },
        tooMany: { code: 'rate_limited', message: "You've exceeded the API rate limit. Try again later." },
      },
      elsewhere: 'the federal instance of LaunchDarkly',
      source: 'https://launchdarkly.com/docs/api/other/get-caller-identity',
    },
    {
      // This one call tells about SDK keys too.
      keys: ['sdk-key'],
      url: 'https://app.launchdarkly.com/api/v2/caller-identity',
      auth: { header: 'Authorization' },
      active: { accountId: 'string', authKind: 'string', environmentId: 'string' },
      inactive: { code: { is: 'unauthorized' }, message: 'string' },
      tells: { organisation: 'accountId', name: 'environmentName' },
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      accepted: {
        accountId: 'a1',
        authKind: 'sdk',
        environmentId: 'e1',
        environmentName: 'Production',
        projectId: 'p1',
      },
      refused: { code: 'unauthorized', message: 'Invalid access token' },
      tooMany: { code: 'rate_limited', message: 'made up' },
      source: 'https://launchdarkly.com/docs/api/other/get-caller-identity',
    },
  ],
  revoke: {
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
  sources: ['https://launchdarkly.com/docs/api', keysDoc, 'form after the beginning: {observed}'],
});
