import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hive (project management)',
  site: 'https://hive.com',
  keys: {
    'api-key': {
      name: 'Hive API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['app.hive.com/api', 'hive_user_id', 'hive_secret'], within: 80 },
      env: ['HIVE_COM_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'it needs the user id beside it',
      risk: 'Whoever has it and the user id can read and change the projects of the workspace.',
      examples: 'https://app.hive.com/api/v1/workspaces?api_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://app.hive.com',
    docs: 'https://developers.hive.com/reference/introduction',
    make: 'generate a new API key: profile, API info ({console})',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
