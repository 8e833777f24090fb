import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'LlamaCloud',
  site: 'https://www.llamaindex.ai',
  keys: [
    {
      id: 'api-key',
      name: 'LlamaCloud API key',
      severity: 'high',
      pattern: /llx-[0-9A-Za-z]{44,52}/,
      env: ['LLAMA_CLOUD_API_KEY', 'LLAMAPARSE_API_KEY', 'LLAMA_PARSE_API_KEY', 'LLAMACLOUD_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can parse documents on your credits and read the files and indexes of your projects.',
      examples: [
        'LLAMA_CLOUD_API_KEY=llx-<alnum:48>',
        'parser = LlamaParse(api_key="llx-<alnum:48>", result_type="markdown")',
        'curl https://api.cloud.llamaindex.ai/api/v1/projects -H "Authorization: Bearer llx-<alnum:48>"',
        '{"llamaCloud": {"apiKey": "llx-<alnum:52>"}}',
      ],
      nearMisses: ['LLAMA_CLOUD_API_KEY=llx-your-api-key', 'llx-<alnum:12>', 'sllx-<alnum:48>'],
    },
  ],
  rotate: {
    console: 'https://cloud.llamaindex.ai/api-key',
    steps: [
      'generate a new key for the same project at https://cloud.llamaindex.ai/api-key',
      'put it in LLAMA_CLOUD_API_KEY, outside git; it is shown only once',
      'revoke the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.cloud.llamaindex.ai/api/v1/projects',
      auth: 'bearer',
      elsewhere: 'the EU region (api.cloud.eu.llamaindex.ai)',
      answers: [
        { status: 200, json: { '0.id': 'string', '0.name': 'string', '0.organization_id': 'string' }, is: 'active' },
        // Its body is documented nowhere.
        { status: 401, is: 'inactive' },
      ],
      tells: { name: '0.name', organisation: '0.organization_id' },
      replies: [
        {
          status: 200,
          body: [{ id: 'p1', name: 'Default', organization_id: 'o1', is_default: true }],
          is: 'active',
        },
        { status: 401, body: { detail: 'Invalid API key' }, is: 'inactive' },
        { status: 403, body: { detail: 'Forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developers.llamaindex.ai/reference/java/resources/projects/methods/list/index.md',
    },
  ],
  sources: [
    'https://developers.llamaindex.ai/reference/resources/v2_projects/index.md',
    'length: observed in public code, not documented',
  ],
});
