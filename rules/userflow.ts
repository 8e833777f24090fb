import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Userflow',
  site: 'https://www.userflow.com',
  keys: {
    'api-key': {
      name: 'Userflow API key',
      pattern: /ak_[0-9a-z]{26}/,
      shape: ['ak_<lownum:26>'],
      context: { words: ['userflow'], within: 80 },
      env: ['USERFLOW_API_KEY', 'USERFLOW_SECRET', 'USERFLOW_KEY'],
      entropy: 3.4,
      risk: 'Whoever has it can read and change the users and companies that your app reports, and the flows that they are shown.',
      nearMisses: 'ak_userflow_settings_page',
    },
  },
  rotate: {
    console: 'https://app.userflow.com/settings/api',
    docs: 'https://userflow.com/docs/api',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.userflow.com/users?limit=1',
    headers: { 'userflow-version': '2020-01-03' },
    active: { object: { is: 'list' }, data: 'array', has_more: 'boolean', url: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { object: 'list', data: [], has_more: false, url: '/users' },
    refused: '',
    source: 'https://userflow.com/docs/api',
  },
  sources: ['{docs}', 'form: {observed}'],
});
