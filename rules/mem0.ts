import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mem0',
  site: 'https://mem0.ai',
  keys: {
    'api-key': {
      name: 'Mem0 API key',
      // Three characters stand in the midst of a hash by chance: without the name it is half sure.
      pattern: /m0-[0-9A-Za-z]{24,44}/,
      shape: 'm0-<alnum:40>',
      context: { words: ['MemoryClient', 'mem0.ai', 'mem0_'], required: false, within: 144 },
      env: ['MEM0_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read, change and delete what your agents remember of your users.',
      examples: 'client = MemoryClient(api_key="m0-<alnum:40>")',
    },
  },
  rotate: {
    console: 'https://app.mem0.ai/dashboard/api-keys',
    docs: 'https://docs.mem0.ai/api-reference',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look through the memories for changes since the leak',
  },
  check: {
    url: 'https://api.mem0.ai/v1/ping/',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { org_id: 'string', project_id: 'string' },
    inactive: { detail: 'string' },
    tells: { account: 'user_email', organisation: 'org_id' },
    accepted: { status: 'ok', org_id: 'org-1', project_id: 'proj-1', user_email: 'owner@example.com' },
    refused: { detail: 'Invalid API key' },
    unclear: { 200: { status: 'ok' }, 401: {} },
    source: 'https://github.com/mem0ai/mem0/blob/main/mem0/client/main.py',
  },
  sources: ['{docs}', 'format: {observed}'],
});
