import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dify',
  site: 'https://dify.ai',
  keys: {
    'app-key': {
      name: 'Dify app API key',
      pattern: /app-[0-9A-Za-z]{24}/,
      shape: 'app-<alnum:24>',
      context: { words: ['dify'], within: 120 },
      tells: true,
      env: ['DIFY_API_KEY', 'DIFY_APP_KEY', 'DIFY_APP_API_KEY', 'DIFY_KEY', 'DIFY_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can run the app at your cost and read the conversations of its users.',
      nearMisses: 'dify: app-<lower:24>-container',
    },
    'knowledge-key': {
      name: 'Dify knowledge API key',
      pattern: /dataset-[0-9A-Za-z]{24}/,
      shape: 'dataset-<alnum:24>',
      context: { words: ['dify'], within: 120 },
      tells: true,
      env: ['DIFY_DATASET_API_KEY', 'DIFY_KNOWLEDGE_API_KEY', 'DIFY_DATASET_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read, change and delete every knowledge base of the workspace.',
    },
  },
  rotate: {
    console: 'https://cloud.dify.ai',
    docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
    make: 'create a new key on the page API Access of the app, or of Knowledge',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: [
    {
      keys: ['app-key'],
      url: 'https://api.dify.ai/v1/info',
      active: { name: 'string', tags: 'array', mode: 'string' },
      inactive: { code: { is: 'unauthorized' }, message: { includes: 'Access token is invalid' } },
      elsewhere: 'a Dify server of your own',
      tells: { name: 'name', kind: 'mode' },
      accepted: { name: 'My app', description: '', tags: [], mode: 'chat', author_name: 'Owner' },
      refused: { code: 'unauthorized', message: 'Access token is invalid', status: 401 },
      source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
    },
    {
      keys: ['knowledge-key'],
      url: 'https://api.dify.ai/v1/datasets?page=1&limit=1',
      active: { data: 'array', has_more: 'boolean', total: 'number' },
      inactive: { code: { is: 'unauthorized' }, message: { includes: 'Access token is invalid' } },
      elsewhere: 'a Dify server of your own',
      accepted: { data: [], has_more: false, limit: 1, total: 0, page: 1 },
      refused: { code: 'unauthorized', message: 'Access token is invalid', status: 401 },
      source:
        'https://docs.dify.ai/en/guides/knowledge-base/knowledge-and-documents-maintenance/maintain-dataset-via-api',
    },
  ],
  sources: ['{docs}', '{check}', 'lengths and the refusal: {observed}'],
});
