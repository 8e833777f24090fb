import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Crossmint',
  site: 'https://www.crossmint.com',
  keys: {
    'server-key': {
      name: 'Crossmint server API key',
      severity: 'critical',
      // Base 58 of the id of the project and a signature: its length differs. Other services begin their keys so too.
      pattern: /sk_production_[0-9A-Za-z]{24,240}/,
      shape: ['sk_production_<any:[1-9A-HJ-NP-Za-km-z]:150>', 'sk_production_<alnum:40>'],
      context: { words: ['crossmint'] },
      tells: true,
      env: [
        'CROSSMINT_API_KEY',
        'CROSSMINT_SERVER_API_KEY',
        'CROSSMINT_SERVERSIDE_API_KEY',
        'CROSSMINT_SERVER_SIDE_API_KEY',
      ],
      entropy: 3.4,
      risk: 'Whoever has it can, within its scopes, mint tokens, move what lies in the wallets of your users and spend your credits.',
    },
    'staging-server-key': {
      name: 'Crossmint staging server API key',
      severity: 'low',
      testMode: true,
      pattern: /sk_staging_[0-9A-Za-z]{24,240}/,
      shape: ['sk_staging_<any:[1-9A-HJ-NP-Za-km-z]:150>', 'sk_staging_<alnum:40>'],
      context: { words: ['crossmint'] },
      tells: true,
      env: ['CROSSMINT_API_KEY', 'CROSSMINT_SERVER_API_KEY', 'CROSSMINT_STAGING_API_KEY'],
      entropy: 3.4,
      risk: 'Whoever has it can use the staging environment, in which tokens have no worth.',
    },
    'client-key': {
      name: 'Crossmint client API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /ck_(?:production|staging)_[0-9A-Za-z]{24,240}/,
      shape: ['ck_production_<any:[1-9A-HJ-NP-Za-km-z]:150>', 'ck_staging_<alnum:40>'],
      context: { words: ['crossmint'], required: false },
      env: ['NEXT_PUBLIC_CROSSMINT_API_KEY', 'NEXT_PUBLIC_CROSSMINT_CLIENT_API_KEY', 'VITE_CROSSMINT_API_KEY'],
      entropy: 3.4,
      risk: 'Whoever has it can do what its scopes and origins allow; it is made for web pages and apps.',
    },
  },
  rotate: {
    console: 'https://www.crossmint.com/console/projects/apiKeys',
    docs: 'https://docs.crossmint.com/introduction/platform/api-keys/overview',
    make: 'open Integrate, API Keys, of the project in the console and make a new key with only the scopes that it needs; staging has a console of its own',
    end: 'delete the old key there and look through orders and wallets since the leak',
  },
  noCheck: 'each call needs a scope that the key may lack',
  sources: ['{docs}', 'lengths: {observed}'],
});
