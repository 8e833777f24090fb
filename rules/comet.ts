import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Comet and Opik',
  site: 'https://www.comet.com',
  keys: [
    {
      id: 'api-key',
      name: 'Comet API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{25}/,
      // Not "comet" alone: it is an ordinary word.
      context: {
        words: ['comet_api', 'cometApiKey', 'comet_ml', 'comet.com', 'opik', 'opik_api', 'opikApiKey', '.comet.config'],
        within: 60,
      },
      env: ['COMET_API_KEY', 'OPIK_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the experiments, models and traces of your workspaces.',
      examples: [
        'COMET_API_KEY=<alnum:25>',
        "experiment = comet_ml.Experiment(api_key='<alnum:25>', project_name='p')",
        "opik.configure(api_key='<alnum:25>')",
        '[opik]\nurl_override = https://www.comet.com/opik/api/\napi_key = <alnum:25>\n',
      ],
      nearMisses: [
        'API_KEY=<alnum:25>',
        'COMET_API_KEY=<alnum:32>',
        'COMET_API_KEY=your-comet-api-key-here-ok',
        'comet = "<alnum:25>"',
      ],
    },
  ],
  rotate: {
    console: 'https://www.comet.com/account-settings/apiKeys',
    docs: 'https://www.comet.com/docs/v2/guides/getting-started/quickstart/',
    steps: [
      'generate a new key under API keys in the account settings of https://www.comet.com',
      'put it in COMET_API_KEY or OPIK_API_KEY, outside git, and in ~/.comet.config or ~/.opik.config',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://www.comet.com/api/rest/v2/account-details',
      auth: { header: 'Authorization' },
      answers: [
        { status: 200, json: { userName: 'string', defaultWorkspaceName: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'userName', organisation: 'defaultWorkspaceName' },
      elsewhere: 'a Comet or Opik server of your own',
      replies: [
        { status: 200, body: { userName: 'owner', defaultWorkspaceName: 'workspace' }, is: 'active' },
        { status: 401, body: { msg: 'no' }, is: 'inactive' },
        { status: 403, body: { msg: 'no' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/comet-ml/opik (the call by which its own client tries a key)',
    },
  ],
  sources: [
    'https://www.comet.com/docs/v2/guides/getting-started/quickstart/',
    'https://github.com/comet-ml/opik',
    'format: observed in public code, not documented',
  ],
});
