import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'web3.storage',
  site: 'https://web3.storage',
  keys: {
    'api-token': {
      name: 'web3.storage API token',
      severity: 'medium',
      pattern: /eyJ[0-9A-Za-z_-]{33}\.eyJ[0-9A-Za-z_-]{100,300}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ<alnum:160>.<alnum:43>',
      context: { words: ['web3.storage', 'web3storage', 'web3_storage'], within: 120 },
      env: ['WEB3STORAGE_TOKEN', 'WEB3_STORAGE_TOKEN', 'WEB3_STORAGE_API_TOKEN', 'WEB3STORAGE_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it could store files on the account and list those that were stored.',
    },
  },
  retired: '2024-01, this interface was closed in favour of the new service of that name, which takes no tokens',
  rotate: {
    console: 'https://console.web3.storage',
    docs: 'https://old.web3.storage/docs/',
    make: 'move to the new service, whose clients sign in with keys of their own',
    put: 'keep its keys outside git',
    end: 'ask the support to delete the old account',
  },
  sources: ['{docs}', 'https://github.com/web3-storage/migrate-to-w3up', 'form: {observed}'],
});
