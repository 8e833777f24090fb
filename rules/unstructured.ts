import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Unstructured',
  site: 'https://unstructured.io',
  keys: [
    {
      id: 'api-key',
      name: 'Unstructured API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{30}/,
      // Not "unstructured" alone: it is an ordinary word.
      context: {
        words: [
          'unstructured_api',
          'unstructured-api-key',
          'unstructuredapp.io',
          'unstructuredApiKey',
          'UnstructuredClient',
          'unstructured_key',
        ],
        within: 80,
      },
      env: ['UNSTRUCTURED_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can process files at your cost, and run and change workflows and the connectors that read your data.',
      examples: [
        'UNSTRUCTURED_API_KEY=<alnum:30>',
        "client = UnstructuredClient(api_key_auth='<alnum:30>')",
        'curl https://platform.unstructuredapp.io/api/v1/workflows -H "unstructured-api-key: <alnum:30>"',
        '{"UNSTRUCTURED_API_KEY": "<alnum:30>"}',
      ],
      nearMisses: [
        'data = load_unstructured("<alnum:30>")',
        'UNSTRUCTURED_API_KEY=<alnum:20>',
        'UNSTRUCTURED_API_KEY=your-unstructured-api-key-here',
        'UNSTRUCTURED_WORKFLOW_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.unstructured.io',
    docs: 'https://docs.unstructured.io/ui/account/api-key-url',
    steps: [
      'generate a new key under API Keys at https://platform.unstructured.io, in the workspace of the old one',
      'put it in UNSTRUCTURED_API_KEY, outside git',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://platform.unstructuredapp.io/api/v1/workflows',
      auth: { header: 'unstructured-api-key' },
      answers: [
        {
          status: 200,
          json: { '0.id': 'string', '0.workflow_nodes': 'array', '0.destinations': 'array' },
          is: 'active',
        },
        { status: 401, json: { detail: { includes: 'API key' } }, is: 'inactive' },
      ],
      elsewhere: 'the address that Unstructured gave you with your account',
      replies: [
        {
          status: 200,
          body: [{ id: 'w1', name: 'Example', sources: [], destinations: [], workflow_nodes: [], status: 'active' }],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        {
          status: 401,
          body: { detail: 'API key is malformed, please type the API key correctly in the header.' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.unstructured.io/api-reference/workflow/workflows',
    },
  ],
  sources: [
    'https://docs.unstructured.io/ui/account/api-key-url',
    'https://docs.unstructured.io/api-reference/troubleshooting/api-key-url',
    'format: observed in public code, not documented',
  ],
});
