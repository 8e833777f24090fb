import { defineProvider } from '../src/rulebook/define-provider.ts';

const SERVER = 'source of the server of the registry, rust-lang: src/auth.rs, src/util/token.rs, crates_io_trustpub';

export default defineProvider({
  name: 'Crates registry of Rust',
  site: null,
  registry: true,
  keys: {
    'api-token': {
      name: 'Crates registry API token',
      severity: 'critical',
      pattern: /cio[0-9A-Za-z]{32}/,
      shape: 'cio<alnum:32>',
      // Three letters are not much of a beginning.
      context: { words: ['cargo', 'crates', '[registry]'], within: 120, required: false },
      env: ['CARGO_REGISTRY_TOKEN', 'CRATES_IO_TOKEN', 'CRATES_IO_API_TOKEN', 'CRATES_TOKEN'],
      paths: { endings: ['.cargo/credentials', '.cargo/credentials.toml'] },
      entropy: 3.3,
      risk: 'Whoever has it can publish and yank versions of your crates, as far as its scopes go, and so run code at everyone who builds with them.',
      examples: [
        '[registry]\ntoken = "cio<alnum:32>"\n',
        'cargo publish --token cio<alnum:32>',
        '[registries.crates-io]\ntoken = "cio<alnum:32>"\n',
      ],
      nearMisses: [
        '[registry]\ntoken = "cio_<alnum:32>"\n',
        '[registries.acme]\ntoken = "$CARGO_TOKEN_OF_THE_BUILD"\n',
      ],
    },
    'trusted-publishing-token': {
      name: 'Crates registry token of trusted publishing',
      noCheck: 'it ends by itself after half an hour',
      severity: 'medium',
      pattern: /cio_tp_[0-9A-Za-z]{32}/,
      shape: 'cio_tp_<alnum:32>',
      env: ['CARGO_REGISTRY_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it within half an hour can publish versions of the crates that trust the workflow it was made for.',
      rotate: {
        docs: 'https://doc.rust-lang.org/cargo/reference/registry-authentication.html',
        steps: [
          'let the workflow end: its last step gives the token back, and half an hour after it was made it is useless',
          'find out how it came into the log or the file, and keep it from there',
          'look through the versions published in that time and yank what is not yours',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    make: 'sign in to the registry, open Account Settings, API Tokens, and create a new token with the fewest scopes, one crate and an end; or use trusted publishing, which needs no stored token',
    put: 'put it where the old one is used: cargo login keeps it in ~/.cargo/credentials.toml, CI takes CARGO_REGISTRY_TOKEN from its secrets',
    end: 'revoke the old token in the same list; cargo logout only forgets it on your machine',
    after: 'look through the versions of your crates published since the leak and yank what is not yours',
  },
  check: {
    // Cargo's configuration names the index of a registry, which may be a mirror, and never the address at which tokens are
    // taken: so this is asked only where the user says.
    keys: ['api-token'],
    url: '{server}/api/v1/me',
    auth: { header: 'Authorization' },
    // It answers browsers alone, and refuses a good token and an unknown one in different words.
    active: { status: 403, json: { 'errors.0.detail': { includes: 'this action can only be performed on the' } } },
    inactive: { status: 403, json: { 'errors.0.detail': { is: 'authentication failed' } } },
    answers: {
      status: 403,
      json: { 'errors.0.detail': { includes: 'does not have the required permissions' } },
      is: 'limited',
      because: 'it may not do this',
      recorded: {
        errors: [{ detail: 'this token does not have the required permissions to perform this action' }],
      },
    },
    refused: { errors: [{ detail: 'authentication failed' }] },
    unclear: { 403: { errors: [{ detail: 'this action requires authentication' }] } },
    replies: {
      status: 403,
      body: { errors: [{ detail: 'this action can only be performed on the website of the registry' }] },
      is: 'active',
    },
    source: SERVER,
  },
  revoke: {
    // A token with scopes may be refused here; then it is not said to be revoked.
    keys: ['api-token'],
    does: 'Revokes the token: what publishes with it is refused at once.',
    steps: [
      {
        url: '{server}/api/v1/me',
        auth: { header: 'Authorization' },
        done: [403],
        expects: { 'errors.0.detail': { includes: 'this action can only be performed on the' } },
      },
      { method: 'DELETE', url: '{server}/api/v1/tokens/current', auth: { header: 'Authorization' }, done: [204] },
      {
        url: '{server}/api/v1/me',
        auth: { header: 'Authorization' },
        done: [403],
        expects: { 'errors.0.detail': { is: 'authentication failed' } },
      },
    ],
    source: SERVER,
  },
  sources: ['{docs}', 'https://doc.rust-lang.org/cargo/reference/registry-web-api.html', SERVER],
});
