import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MeisterTask',
  site: 'https://www.meistertask.com',
  keys: {
    'access-token': {
      name: 'MeisterTask access token',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:43>',
      context: { words: ['meistertask'], within: 80 },
      env: ['MEISTERTASK_API_KEY', 'MEISTERTASK_TOKEN', 'MEISTERTASK_ACCESS_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects and tasks that its owner sees.',
    },
  },
  rotate: {
    console: 'https://www.mindmeister.com/api',
    docs: 'https://developers.meistertask.com/docs/getting-started',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://www.meistertask.com/api/persons/me',
    active: { id: 'number', firstname: 'string', lastname: 'string', email: 'string' },
    inactive: { 'error.code': { is: 401 }, 'error.message': { is: 'Invalid credentials' } },
    tells: { account: 'email' },
    accepted: { id: 1, firstname: 'First', lastname: 'Last', email: 'owner@example.com', avatar: null },
    refused: { error: { code: 401, message: 'Invalid credentials' } },
    source: 'https://developers.meistertask.com/reference; a refusal is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
