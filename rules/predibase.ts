import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Predibase',
  site: 'https://predibase.com',
  keys: {
    'api-token': {
      name: 'Predibase API token',
      pattern: /pb_[0-9A-Za-z_-]{22}/,
      shape: 'pb_<b64u:21><alnum:1>',
      context: { words: ['predibase'], within: 100 },
      env: ['PREDIBASE_API_TOKEN', 'PREDIBASE_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can fine-tune and run models at your cost and read your data sets and adapters.',
      examples: 'curl -H "Authorization: Bearer pb_<alnum:22>" https://serving.app.predibase.com/v1/models',
    },
  },
  rotate: {
    console: 'https://app.predibase.com/settings',
    docs: 'https://docs.predibase.com/sdk-reference/installation',
    make: 'generate a new API token in the settings at {console}',
    end: 'delete the old token there and look through the deployments and jobs since the leak',
  },
  noCheck: 'no call that only reads is documented without the id of the tenant',
  sources: ['{docs}', 'format: {observed}'],
});
