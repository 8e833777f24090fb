import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['unleash', 'getunleash', 'unleash-hosted'];

export default defineProvider({
  name: 'Unleash',
  site: 'https://www.getunleash.io',
  keys: {
    'api-token': {
      name: 'Unleash API token',
      // Project and environment, of which `*` is all and `[]` several, then the secret. Backend, frontend and admin tokens look the same.
      pattern: /(?:\*|\[\]|[0-9a-z][0-9a-z_-]{0,60}):(?:\*|[0-9a-z][0-9a-z_-]{0,40})\.[0-9a-f]{56,64}/,
      shape: ['*:development.<hex:56>', '[]:production.<hex:56>', 'default:production.<hex:56>', '*:*.<hex:60>'],
      context: { words },
      env: ['UNLEASH_API_TOKEN', 'UNLEASH_TOKEN', 'UNLEASH_API_KEY', 'UNLEASH_SERVER_API_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can read your feature flags and whom they are for; with an admin token also switch them.',
      examples:
        'unleash({ url: "https://flags.example.com/api", customHeaders: { Authorization: "*:development.<hex:56>" } })',
      nearMisses: 'image: unleashorg/unleash-server:latest.<hex:12>',
    },
    'personal-access-token': {
      name: 'Unleash personal access token',
      pattern: /user:[0-9a-f]{56,64}/,
      shape: 'user:<hex:56>',
      context: { words },
      tells: true,
      env: ['UNLEASH_PAT', 'UNLEASH_PERSONAL_ACCESS_TOKEN', 'UNLEASH_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can do in Unleash what its owner may: read and switch feature flags.',
    },
  },
  rotate: {
    docs: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
    make: 'open Admin, Access control, API access, on your Unleash and make a new token for the same project and environment; a personal one in your profile',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token in the same list',
  },
  check: [
    {
      keys: ['api-token'],
      url: '{server}/api/client/features',
      auth: { header: 'Authorization' },
      active: { version: 'number', features: 'array' },
      inactive: { id: 'string', name: 'string', message: 'string' },
      refusalMayMean: 'that it is a frontend or admin token, which other addresses take',
      accepted: { version: 2, features: [], query: { environment: 'development' } },
      refused: { id: 'i1', name: 'AuthenticationRequired', message: 'You must log in to use Unleash.' },
      source: 'https://docs.getunleash.io/api/get-all-client-features',
    },
    {
      keys: ['personal-access-token'],
      url: '{server}/api/admin/user',
      auth: { header: 'Authorization' },
      active: { 'user.id': 'number', permissions: 'array', feedback: 'array' },
      inactive: { id: 'string', name: { is: 'AuthenticationRequired' } },
      tells: { account: 'user.email' },
      accepted: { user: { id: 1, email: 'owner@example.com' }, permissions: [], feedback: [], splash: {} },
      refused: { id: 'i1', name: 'AuthenticationRequired', message: 'You must log in to use Unleash.' },
      source: 'https://docs.getunleash.io/api/get-me',
    },
  ],
  sources: ['{docs}', '{check}', 'https://docs.getunleash.io/api/get-me', 'length of the secret: {observed}'],
});
