import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'LangSmith',
  site: 'https://smith.langchain.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'LangSmith personal access token',
      severity: 'high',
      pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
      env: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'],
      risk: 'Whoever has it can read all traces of the workspace, with the prompts and answers of your users, and change datasets and prompts as its user.',
      examples: [
        'LANGSMITH_API_KEY=lsv2_pt_<hex:32>_<hex:10>',
        'os.environ["LANGCHAIN_API_KEY"] = "lsv2_pt_<hex:32>_<hex:10>"',
        '{"langsmith": {"apiKey": "lsv2_pt_<hex:32>_<hex:10>"}}',
      ],
      nearMisses: [
        'LANGSMITH_API_KEY=lsv2_pt_your_api_key',
        'lsv2_pt_<hex:32>',
        'LANGSMITH_WORKSPACE_ID=<uuid>',
        'lsv2_pt_<upper:32>_<upper:10>',
      ],
    },
    {
      id: 'service-key',
      name: 'LangSmith service key',
      severity: 'high',
      pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
      env: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'],
      risk: 'Whoever has it can read all traces of its workspaces, with the prompts and answers of your users, and change datasets, prompts and deployments.',
      examples: [
        'export LANGSMITH_API_KEY="lsv2_sk_<hex:32>_<hex:10>"',
        'env:\n  LANGCHAIN_API_KEY: lsv2_sk_<hex:32>_<hex:10>\n',
        'curl -H "x-api-key: lsv2_sk_<hex:32>_<hex:10>" https://api.smith.langchain.com/api/v1/orgs/current',
      ],
      nearMisses: ['LANGSMITH_API_KEY=lsv2_sk_your_service_key', 'lsv2_sk_<hex:32>', 'lsv2_sk-<hex:32>-<hex:10>'],
    },
    {
      id: 'api-key-old',
      name: 'LangSmith API key (old form)',
      severity: 'medium',
      pattern: /ls__[0-9A-Za-z]{32}/,
      env: ['LANGCHAIN_API_KEY', 'LANGSMITH_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read and write the traces of the workspace, if LangSmith still takes keys of this form.',
      examples: [
        'LANGCHAIN_API_KEY=ls__<hex:32>',
        "client = Client(api_url='https://api.smith.langchain.com', api_key='ls__<alnum:32>')",
        'LANGCHAIN_API_KEY: "ls__<lownum:32>"',
      ],
      nearMisses: ['LANGCHAIN_API_KEY=ls__your_api_key', 'ls__<alnum:12>', 'ls_<alnum:32>'],
    },
  ],
  rotate: {
    console: 'https://smith.langchain.com/settings',
    docs: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    steps: [
      'create a new key of the same kind at https://smith.langchain.com/settings, API Keys, with an expiry date',
      'put it in LANGSMITH_API_KEY (or LANGCHAIN_API_KEY), outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      // First the cloud of the US, then that of the EU. 403 is a key without the right, or anything else.
      url: 'https://api.smith.langchain.com/api/v1/workspaces',
      auth: { header: 'X-API-Key' },
      answers: [
        {
          status: 200,
          json: { '0.id': 'string', '0.display_name': 'string', '0.is_personal': 'boolean' },
          is: 'active',
        },
        {
          status: 401,
          json: { detail: { includes: 'legacy API key' } },
          is: 'inactive',
          because: 'keys of the old form are taken no more',
        },
        { status: 401, is: 'next' },
      ],
      tells: { organisation: '0.display_name' },
      replies: [
        {
          status: 200,
          body: [{ id: 'w1', display_name: 'Example', is_personal: false, tenant_handle: null, is_deleted: false }],
          is: 'active',
        },
        {
          status: 401,
          body: { detail: 'Using legacy API key. Please generate a new API key.' },
          is: 'inactive',
        },
        { status: 401, body: { detail: 'Invalid token' }, is: 'next' },
        { status: 403, body: { error: 'Forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://eu.api.smith.langchain.com/api/v1/workspaces',
        auth: { header: 'X-API-Key' },
        answers: [
          {
            status: 200,
            json: { '0.id': 'string', '0.display_name': 'string', '0.is_personal': 'boolean' },
            is: 'active',
          },
          { status: 401, is: 'inactive' },
        ],
        tells: { organisation: '0.display_name' },
        replies: [
          { status: 200, body: [{ id: 'w2', display_name: 'Example', is_personal: true }], is: 'active' },
          { status: 401, body: { detail: 'Invalid token' }, is: 'inactive' },
          { status: 403, body: { error: 'Forbidden' }, is: 'unknown' },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      elsewhere: 'a LangSmith server of your own',
      source: 'https://reference.langchain.com/javascript/langsmith/_openapi_client/resources/WorkspaceListResponse',
    },
  ],
  sources: [
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    'https://github.com/langchain-ai/langsmith-sdk',
    'format: observed in public code, not documented',
  ],
});
