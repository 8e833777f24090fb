import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'User.com',
  site: 'https://user.com',
  keys: {
    'api-key': {
      name: 'User.com REST API key',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['.user.com/api', 'user_com_api', 'usercom_api'], within: 80 },
      env: ['USER_COM_API_KEY', 'USERCOM_API_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      noCheck: 'its calls go to the address of the account, and no page shows how a dead key is refused',
      risk: 'Whoever has it can read and change the customers of the account and write to them in your name.',
      examples: 'curl https://demo.user.com/api/public/users/ -H "Authorization: Token <alnum:64>"',
    },
  },
  rotate: {
    console: 'https://user.com',
    docs: 'https://docs.user.com/docs/rest-api-key',
    make: 'create a new REST API key: Settings, Public REST API keys',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
