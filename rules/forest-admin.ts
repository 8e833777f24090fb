import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Forest Admin',
  site: 'https://www.forestadmin.com',
  keys: {
    'env-secret': {
      name: 'Forest Admin environment secret',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['forest_env_secret', 'forest_secret_key', 'forest-secret-key', 'forest_env'], within: 40 },
      env: ['FOREST_ENV_SECRET', 'FOREST_SECRET_KEY'],
      entropy: 3.2,
      noCheck: 'its interface is for the agents of its own, and no page shows it',
      risk: 'Whoever has it can pose as the back end of your admin panel before Forest Admin.',
    },
  },
  rotate: {
    console: 'https://app.forestadmin.com',
    docs: 'https://docs.forestadmin.com/user-guide/getting-started/master-your-ui/managing-environments',
    make: 'reset the environment secret on the page of the environment in the project settings ({console})',
    after: 'make up a new FOREST_AUTH_SECRET too if it leaked with it: whoever has that can sign in to your agent',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
