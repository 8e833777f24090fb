import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['CLOUDSMITH_API_KEY', 'CLOUDSMITH_TOKEN', 'CLOUDSMITH_API_TOKEN', 'CLOUDSMITH_KEY'];
const risk =
  'Whoever has it can read, publish and delete the packages that its user or service may, and so put code into your builds.';

export default defineProvider({
  name: 'Cloudsmith',
  site: 'https://cloudsmith.com',
  keys: {
    'api-key': {
      name: 'Cloudsmith API key',
      severity: 'critical',
      // The last 6 characters look like a checksum; how it is computed is not known.
      pattern: /csa_[0-9a-f]{30}[0-9A-Za-z]{6}/,
      shape: 'csa_<hex:30><alnum:6>',
      env,
      entropy: 3,
      risk,
      nearMisses: ['def csa_<hex:12>():', 'ncsa_<hex:36>'],
    },
    'unprefixed-api-key': {
      name: 'Cloudsmith API key (old form)',
      severity: 'critical',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['api.cloudsmith.io', 'cloudsmith_key', 'cloudsmithApiKey', 'cloudsmithToken'], within: 80 },
      env,
      entropy: 3.3,
      confidence: 'medium',
      risk,
      nearMisses: 'uses: cloudsmith-io/action@<hex:40>',
    },
    'entitlement-token': {
      name: 'Cloudsmith entitlement token in an address',
      noCheck: 'it opens one repository, whose name it does not tell',
      severity: 'medium',
      pattern: /dl\.cloudsmith\.io\/(?<secret>[0-9A-Za-z]{16})/,
      entropy: 2.8,
      risk: 'Whoever has it can download the packages of one private repository.',
      examples: [
        'https://dl.cloudsmith.io/<alnum:16>/acme/shop/python/simple/',
        'pip install --index-url https://dl.cloudsmith.io/<alnum:16>/acme/shop/python/simple/ shop',
        'registry=https://dl.cloudsmith.io/<alnum:16>/acme/shop/npm/\n',
      ],
      nearMisses: [
        'https://dl.cloudsmith.io/public/acme/shop/setup.deb.sh',
        'https://dl.cloudsmith.io/basic/acme/shop/python/simple/',
        'https://dl.cloudsmith.io/${CLOUDSMITH_TOKEN}/acme/shop/npm/',
      ],
      rotate: {
        docs: 'https://docs.cloudsmith.com/software-distribution/entitlement-tokens',
        steps: [
          'create a new entitlement token for the repository in Cloudsmith: the repository, Entitlement Tokens',
          'give it to those who use the old one, outside git',
          'disable the old token there, then delete it, and look through its downloads',
        ],
      },
    },
  },
  rotate: {
    console: 'https://cloudsmith.io/user/settings/api/',
    docs: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
    make: 'refresh the API key under Personal API Keys, or that of the service under Services: the old one is disabled for good',
    put: 'put the new one where the old one is used, outside git; it is shown only once',
    end: 'make sure that the old key is refused, and look through the audit log for packages published since the leak',
  },
  check: {
    // Answers without a key too, but says so: `authenticated` is then false.
    keys: ['api-key', 'unprefixed-api-key'],
    url: 'https://api.cloudsmith.io/v1/user/self/',
    auth: { header: 'X-Api-Key' },
    active: { authenticated: { is: true }, slug_perm: 'string', self_url: { includes: 'cloudsmith.io' } },
    inactive: { detail: 'string' },
    tells: { account: 'email', name: 'name' },
    accepted: {
      authenticated: true,
      email: 'owner@example.com',
      name: 'Owner',
      slug: 'owner',
      slug_perm: 's1',
      self_url: 'https://api.cloudsmith.io/v1/user/self/',
    },
    refused: { detail: 'Invalid API key.' },
    unclear: { 200: { authenticated: false, slug: null, slug_perm: null } },
    source: 'https://help.cloudsmith.io/reference/user_self',
  },
  sources: ['{docs}', 'https://help.cloudsmith.io/reference/authentication', 'formats: {observed}'],
});
