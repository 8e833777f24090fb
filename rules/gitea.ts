import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gitea',
  site: 'https://about.gitea.com',
  keys: {
    'access-token': {
      name: 'Gitea access token',
      // Looks like any commit, and Forgejo's look the same.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['gitea_token', 'gitea token', 'gitea_access', 'gitea access', 'gitea_api', 'gitea api', 'gitea_pat'],
        within: 60,
      },
      env: ['GITEA_TOKEN', 'GITEA_ACCESS_TOKEN', 'GITEA_API_TOKEN', 'GITEA_API_KEY', 'GITEA_PAT'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and reaches the server can read and change repositories as its owner, within its scopes.',
      nearMisses: ['Gitea commit: <hex:40>', 'https://gitea.com/gitea/act_runner/commit/<hex:40>'],
    },
    'runner-token': {
      name: 'Gitea runner registration token',
      noCheck: 'the only call that takes it registers a runner',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['gitea_runner', 'act_runner register'], within: 60 },
      env: ['GITEA_RUNNER_REGISTRATION_TOKEN', 'GITEA_RUNNER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can register a runner of his own that is handed your jobs with their secrets.',
      rotate: {
        docs: 'https://docs.gitea.com/usage/actions/act-runner',
        make: 'open Actions, Runners in the settings of the server, organisation or repository and reset the registration token: the old one ends',
        put: 'put the new one where the old one is used, outside git',
        after: 'remove runners there that are not yours',
      },
      nearMisses: 'uses: gitea/act_runner@<hex:40>',
    },
  },
  rotate: {
    docs: 'https://docs.gitea.com/development/api-usage',
    make: 'open Settings, Applications on your Gitea and generate a new token with only the scopes it needs',
    shownOnce: true,
    end: 'delete the old token in the same list',
  },
  check: {
    keys: ['access-token'],
    url: '{server}/api/v1/user',
    auth: { header: 'Authorization', value: 'token {key}' },
    active: { login: 'string', created: 'string', is_admin: 'boolean' },
    limited: {
      status: 403,
      json: { message: { includes: 'token does not have at least one of required scope' } },
      because: 'its scopes do not cover the profile',
    },
    inactive: { message: { is: 'invalid username, password or token' } },
    tells: { account: 'email', name: 'login' },
    accepted: { id: 1, login: 'owner', created: '2026-01-02T03:04:05Z', email: 'owner@example.com', is_admin: false },
    refused: { message: 'invalid username, password or token', url: 'https://git.example.com/api/swagger' },
    recorded: {
      limited: { message: 'token does not have at least one of required scope(s): [read:user]' },
    },
    source: 'https://docs.gitea.com/api/#tag/user/operation/userGetCurrent',
  },
  sources: ['{docs}', 'https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go'],
});
