import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Comet and Opik',
  site: 'https://www.comet.com',
  keys: {
    'api-key': {
      name: 'Comet API key',
      pattern: /[0-9A-Za-z]{25}/,
      shape: '<alnum:25>',
      // Not "comet" alone: it is an ordinary word.
      context: { words: ['comet_api', 'comet_ml', 'comet.com', 'opik', 'opik_api', '.comet.config'], within: 60 },
      env: ['COMET_API_KEY', 'OPIK_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the experiments, models and traces of your workspaces.',
      examples: '[opik]\nurl_override = https://www.comet.com/opik/api/\napi_key = <alnum:25>\n',
      nearMisses: 'comet = "<alnum:25>"',
    },
  },
  rotate: {
    console: 'https://www.comet.com/account-settings/apiKeys',
    docs: 'https://www.comet.com/docs/v2/guides/getting-started/quickstart/',
    make: 'generate a new key under API keys in the account settings of https://www.comet.com',
    put: 'put it in COMET_API_KEY or OPIK_API_KEY, outside git, and in ~/.comet.config or ~/.opik.config',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://www.comet.com/api/rest/v2/account-details',
    auth: { header: 'Authorization' },
    active: { userName: 'string', defaultWorkspaceName: 'string' },
    inactive: 401,
    tells: { account: 'userName', organisation: 'defaultWorkspaceName' },
    elsewhere: 'a Comet or Opik server of your own',
    accepted: { userName: 'owner', defaultWorkspaceName: 'workspace' },
    refused: { msg: 'no' },
    unclear: { 403: { msg: 'no' } },
    source: 'https://github.com/comet-ml/opik (the call by which its own client tries a key)',
  },
  sources: ['{docs}', 'https://github.com/comet-ml/opik', 'format: {observed}'],
});
