import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Crowdin',
  site: 'https://crowdin.com',
  keys: {
    'personal-access-token': {
      name: 'Crowdin personal access token',
      pattern: /[0-9a-f]{80}/,
      shape: '<hex:80>',
      context: { words: ['crowdin'], within: 80 },
      env: ['CROWDIN_PERSONAL_TOKEN', 'CROWDIN_API_TOKEN', 'CROWDIN_TOKEN', 'CROWDIN_API_KEY', 'CROWDIN_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'high',
      risk: 'Whoever has it can read and change your texts and translations, and so what your application says, within its scopes.',
    },
  },
  rotate: {
    console: 'https://crowdin.com/settings#api-key',
    docs: 'https://support.crowdin.com/account-settings/#api',
    make: 'open Account Settings, API, and make a new token with only the scopes and projects that it needs',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.crowdin.com/api/v2/user',
    active: { 'data.id': 'number', 'data.username': 'string', 'data.timezone': 'string' },
    inactive: { 'error.code': { is: 401 }, 'error.message': { is: 'Unauthorized' } },
    elsewhere: 'Crowdin Enterprise, where each organisation has a host of its own',
    tells: { account: 'data.username' },
    accepted: { data: { id: 1, username: 'owner', email: 'owner@example.com', timezone: 'Europe/Berlin' } },
    refused: { error: { message: 'Unauthorized', code: 401 } },
    source: 'https://support.crowdin.com/developer/api/v2/#tag/Users/operation/api.user.get',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
