import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Mem0',
  site: 'https://mem0.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Mem0 API key',
      severity: 'high',
      // Three characters stand in the midst of a hash by chance: without the name it is half sure.
      pattern: /m0-[0-9A-Za-z]{24,44}/,
      context: { words: ['MemoryClient', 'mem0.ai', 'mem0_'], required: false, within: 144 },
      env: ['MEM0_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read, change and delete what your agents remember of your users.',
      examples: [
        'MEM0_API_KEY=m0-<alnum:40>',
        'client = MemoryClient(api_key="m0-<alnum:40>")',
        'curl https://api.mem0.ai/v1/ping/ -H "Authorization: Token m0-<alnum:40>"',
      ],
      nearMisses: ['MEM0_API_KEY=m0-your-api-key', 'class="m0-<lower:6>"', 'apiKey: "m0-my-key-1234"'],
    },
  ],
  rotate: {
    console: 'https://app.mem0.ai/dashboard/api-keys',
    docs: 'https://docs.mem0.ai/api-reference',
    steps: [
      'create a new key at https://app.mem0.ai/dashboard/api-keys',
      'put it in MEM0_API_KEY, outside git',
      'delete the old key there',
      'look through the memories for changes since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.mem0.ai/v1/ping/',
      auth: { header: 'Authorization', value: 'Token {key}' },
      answers: [
        { status: 200, json: { org_id: 'string', project_id: 'string' }, is: 'active' },
        { status: 401, json: { detail: 'string' }, is: 'inactive' },
      ],
      tells: { account: 'user_email', organisation: 'org_id' },
      replies: [
        {
          status: 200,
          body: { status: 'ok', org_id: 'org-1', project_id: 'proj-1', user_email: 'owner@example.com' },
          is: 'active',
        },
        { status: 200, body: { status: 'ok' }, is: 'unknown' },
        { status: 401, body: { detail: 'Invalid API key' }, is: 'inactive' },
        { status: 401, body: {}, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/mem0ai/mem0/blob/main/mem0/client/main.py',
    },
  ],
  sources: ['https://docs.mem0.ai/api-reference', 'format: observed in public code, not documented'],
});
