import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LlamaCloud',
  site: 'https://www.llamaindex.ai',
  keys: {
    'api-key': {
      name: 'LlamaCloud API key',
      pattern: /llx-[0-9A-Za-z]{44,52}/,
      shape: 'llx-<alnum:48-52>',
      env: ['LLAMA_CLOUD_API_KEY', 'LLAMAPARSE_API_KEY', 'LLAMA_PARSE_API_KEY', 'LLAMACLOUD_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can parse documents on your credits and read the files and indexes of your projects.',
    },
  },
  rotate: {
    console: 'https://cloud.llamaindex.ai/api-key',
    make: 'generate a new key for the same project at {console}',
    shownOnce: true,
    end: 'revoke the old key there and look through the usage since the leak',
  },
  check: {
    url: 'https://api.cloud.llamaindex.ai/api/v1/projects',
    elsewhere: 'the EU region (api.cloud.eu.llamaindex.ai)',
    active: { '0.id': 'string', '0.name': 'string', '0.organization_id': 'string' },
    // Its body is documented nowhere.
    inactive: 401,
    tells: { name: '0.name', organisation: '0.organization_id' },
    accepted: [{ id: 'p1', name: 'Default', organization_id: 'o1', is_default: true }],
    refused: { detail: 'Invalid API key' },
    unclear: { 403: { detail: 'Forbidden' } },
    source: 'https://developers.llamaindex.ai/reference/java/resources/projects/methods/list/index.md',
  },
  sources: ['https://developers.llamaindex.ai/reference/resources/v2_projects/index.md', 'length: {observed}'],
});
