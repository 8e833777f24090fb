import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mergify',
  site: 'https://mergify.com',
  keys: {
    'application-key': {
      name: 'Mergify application key',
      pattern: /mergify_application_key_[0-9A-Za-z_-]{40,200}/,
      shape: 'mergify_application_key_<b64u:39-199><alnum:1>',
      env: ['MERGIFY_TOKEN', 'MERGIFY_API_KEY', 'MERGIFY_APPLICATION_KEY', 'MERGIFY_CI_TOKEN'],
      risk: 'Whoever has it can, with the admin scope, steer the merge queues of your organisation; with the ci scope, send false test results.',
      nearMisses: 'mergify_application_id_<alnum:40>',
    },
  },
  rotate: {
    console: 'https://dashboard.mergify.com',
    docs: 'https://docs.mergify.com/api/application-keys',
    make: 'add a new key with the same permissions at {console}: Settings, Security & Access, API Keys (for CI: CI Authentication)',
    put: 'put it in MERGIFY_TOKEN of CI, outside git; it is shown only once',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.mergify.com/v1/application',
    headers: { Accept: 'application/json' },
    active: { id: 'number', name: 'string', 'github_account.login': 'string' },
    answers: [
      { status: 200, json: { id: 'number', name: 'string', scope: 'string' }, is: 'active' },
      { status: 200, json: { id: 'string', name: 'string', scope: 'string' }, is: 'active' },
      { status: 401, is: 'inactive', recorded: { detail: 'Unauthorized' } },
    ],
    tells: { name: 'name', organisation: 'github_account.login', scopes: 'scope' },
    refusalMayMean: 'something else, for its provider documents no refusal',
    accepted: { id: 123, name: 'my application', github_account: { id: 1, login: 'example', type: 'Organization' } },
    unclear: { 403: { detail: 'Forbidden' } },
    replies: { status: 200, body: { id: 123, name: 'my application', scope: 'ci' }, is: 'active' },
    source: 'https://docs.mergify.com/api/usage',
  },
  sources: ['{check}', 'length: {observed}'],
});
