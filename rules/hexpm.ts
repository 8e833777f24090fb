import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hex registry of Erlang and Elixir',
  site: null,
  registry: true,
  keys: {
    'api-key': {
      name: 'Hex registry key',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['hex.organization auth', 'hex.repo', 'mix hex', 'hex_api', 'hex_organization', 'hexpm'],
        within: 100,
      },
      env: ['HEXPM_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch the private packages of the organisation; a key that may write also publishes versions of your packages.',
      examples: 'RUN mix hex.organization auth acme --key <hex:32>',
      nearMisses: [
        '"jason": {:hex, :jason, "1.4.1", "<hex:64>", [:mix], [], "hexpm", "<hex:64>", []},',
        'mix hex.organization auth acme --key $HEX_ORGANIZATION_KEY',
      ],
    },
  },
  rotate: {
    docs: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.Organization.html',
    make: 'generate a new key: mix hex.organization key ACME generate, for CI with --permission repository:ACME, or mix hex.user key generate',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old key: mix hex.organization key ACME revoke NAME, or mix hex.user key revoke NAME',
    after: 'look through the versions of your packages published since the leak',
  },
  check: {
    url: 'https://hex.pm/api/keys',
    auth: { header: 'Authorization' },
    headers: { accept: 'application/json' },
    active: { '0.name': 'string', '0.authing_key': 'boolean', '0.permissions': 'array' },
    limited: {
      status: 401,
      json: { message: { is: 'key not authorized for this action' } },
      because: 'it may not call the API, but fetches packages (key not authorized for this action)',
    },
    inactive: { message: { is: 'invalid API key' } },
    revoked: { message: { is: 'API key revoked' } },
    elsewhere: 'a Hex registry of your own (HEX_API_URL)',
    accepted: [
      {
        name: 'ci',
        authing_key: true,
        permissions: [{ domain: 'api', resource: 'write' }],
        revoke_at: null,
        url: 'https://hex.pm/api/keys/ci',
      },
    ],
    refused: { status: 401, message: 'invalid API key' },
    recorded: {
      limited: { status: 401, message: 'key not authorized for this action' },
      revoked: { status: 401, message: 'API key revoked' },
    },
    // A key of an organisation has its list at another address.
    unclear: { 404: { status: 404, message: 'Page not found' } },
    source: 'https://github.com/hexpm/hexpm/blob/main/lib/hexpm_web/controllers/auth_helpers.ex',
  },
  revoke: {
    does: 'Revokes the key, if it may write: what uses it fails at once. One of an organisation, or one that only fetches packages, is revoked by hand.',
    steps: [
      {
        url: 'https://hex.pm/api/keys',
        auth: { header: 'Authorization' },
        headers: { accept: 'application/json' },
        done: [200],
        takes: { as: 'name', in: '', where: 'authing_key', equals: true, take: 'name' },
      },
      {
        method: 'DELETE',
        url: 'https://hex.pm/api/keys/{name}',
        auth: { header: 'Authorization' },
        headers: { accept: 'application/json' },
        done: [200],
        expects: { authing_key: { is: true } },
      },
    ],
    source: 'https://github.com/hexpm/hexpm/blob/main/lib/hexpm_web/controllers/api/key_controller.ex',
  },
  sources: ['{docs}', 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html', 'format: {observed}'],
});
