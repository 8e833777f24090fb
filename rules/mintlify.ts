import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mintlify',
  site: 'https://mintlify.com',
  keys: {
    'admin-key': {
      name: 'Mintlify admin API key',
      noCheck: 'its calls start deployments, or need the id of a project',
      pattern: /mint_[0-9A-Za-z]{24,44}/,
      shape: ['mint_<alnum:24>', 'mint_<alnum:32>', 'mint_<alnum:44>'],
      context: { words: ['mintlify'], required: false },
      env: ['MINTLIFY_API_KEY', 'MINTLIFY_ADMIN_API_KEY', 'MINTLIFY_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can start deployments and agents of your documentation and export its analytics.',
    },
    'assistant-key': {
      name: 'Mintlify assistant API key',
      noCheck: 'each call of it is a question that is answered at a cost',
      severity: 'low',
      publicByDesign: true,
      pattern: /mint_dsc_[0-9A-Za-z]{24,44}/,
      shape: ['mint_dsc_<alnum:24>', 'mint_dsc_<alnum:44>'],
      env: ['MINTLIFY_ASSISTANT_API_KEY', 'MINTLIFY_PUBLIC_API_KEY', 'MINTLIFY_DISCOVERY_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can ask the assistant of your documentation at your cost; it may stand in a web page.',
    },
  },
  rotate: {
    console: 'https://dashboard.mintlify.com/settings/organization/api-keys',
    docs: 'https://mintlify.com/docs/api/introduction',
    make: 'create a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
