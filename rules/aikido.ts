import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aikido Security',
  site: 'https://www.aikido.dev',
  keys: {
    'client-secret': {
      name: 'Aikido client secret',
      pattern: /AIK_SECRET_[0-9A-Za-z]{64}/,
      shape: 'AIK_SECRET_<alnum:64>',
      pair: { key: 'client-id' },
      env: ['AIKIDO_CLIENT_SECRET', 'AIKIDO_SECRET'],
      risk: 'Whoever has it with the client id can read the open security issues of your code and clouds and change the workspace.',
      examples: [
        '{"clientId": "AIK_CLIENT_<alnum:24>", "clientSecret": "AIK_SECRET_<alnum:64>"}',
        'curl -u AIK_CLIENT_<alnum:24>:AIK_SECRET_<alnum:64> -d grant_type=client_credentials https://app.aikido.dev/api/oauth/token',
      ],
    },
    'ci-token': {
      name: 'Aikido CI token',
      noCheck: 'every call of it starts a scan',
      severity: 'medium',
      pattern: /AIK_CI_[0-9A-Za-z]{20,44}/,
      shape: 'AIK_CI_<alnum:24-42>',
      env: ['AIKIDO_SECRET_KEY', 'AIKIDO_CI_TOKEN', 'AIKIDO_CLIENT_API_KEY'],
      risk: 'Whoever has it can start scans of your repositories and learn whether new issues were found.',
      rotate: {
        console: 'https://app.aikido.dev/settings/integrations/continuous-integration',
        docs: 'https://help.aikido.dev/pr-and-release-gating/cli-for-pr-and-release-gating/aikido-ci-api',
        make: 'create a new CI token at {console}',
        put: 'put it in the secrets of your pipelines, outside git',
        end: 'delete the old token there',
      },
    },
    'client-id': {
      name: 'Aikido client id',
      severity: 'low',
      role: 'id',
      pattern: /AIK_CLIENT_[0-9A-Za-z]{24}/,
      shape: 'AIK_CLIENT_<alnum:24>',
      env: ['AIKIDO_CLIENT_ID'],
      risk: 'Whoever has it knows half of the credential, no more.',
      nearMisses: 'AIK_CLIENTS_<alnum:24>',
    },
  },
  rotate: {
    console: 'https://app.aikido.dev/settings/integrations/api/aikido/rest',
    docs: 'https://apidocs.aikido.dev/reference/authorization',
    make: 'create a new client at {console} with only the scopes it needs',
    put: 'put its id and secret where the old ones are used, outside git; the secret is shown only once',
    end: 'delete the old client there',
  },
  check: {
    // CI tokens have no check: every call of theirs starts a scan.
    keys: ['client-secret'],
    method: 'POST',
    readOnly: 'hands out a short-lived token to the client itself, as each of its starts does; changes nothing',
    url: 'https://app.aikido.dev/api/oauth/token',
    auth: { basic: '{pair}:{key}' },
    form: { grant_type: 'client_credentials' },
    active: { access_token: 'string', token_type: 'string', expires_in: 'number' },
    inactive: 401,
    elsewhere: 'the US or Middle East region of Aikido',
    accepted: { access_token: 'made-up', token_type: 'bearer', expires_in: 3600 },
    refused: {},
    source: 'https://apidocs.aikido.dev/reference/getaccesstoken',
  },
  sources: [
    '{docs}',
    'https://help.aikido.dev/pr-and-release-gating/cli-for-pr-and-release-gating/aikido-ci-api',
    'lengths: {observed}',
  ],
});
