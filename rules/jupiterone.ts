import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'JupiterOne',
  site: 'https://www.jupiterone.com',
  keys: {
    'api-key': {
      name: 'JupiterOne API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{76}/,
      shape: '<alnum:76>',
      context: { words: ['jupiterone', 'j1_api'], within: 80 },
      env: ['JUPITERONE_API_KEY', 'J1_API_TOKEN', 'J1_API_KEY', 'JUPITERONE_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      noCheck: 'its calls name an account, which need not stand near',
      risk: 'Whoever has it can ask what JupiterOne knows of your clouds, users and their weaknesses.',
    },
  },
  rotate: {
    console: 'https://apps.us.jupiterone.io',
    docs: 'https://docs.jupiterone.io/reference/authentication',
    make: 'create a new API key: Settings, User or Account API Keys ({console})',
    end: 'revoke the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
