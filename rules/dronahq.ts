import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DronaHQ',
  site: 'https://www.dronahq.com',
  keys: {
    'api-token': {
      name: 'DronaHQ API token',
      pattern: /[0-9a-z]{50}/,
      shape: '<lownum:50>',
      context: { words: ['dronahq'], within: 80 },
      env: ['DRONAHQ_TOKEN', 'DRONAHQ_API_KEY', 'DRONAHQ_TOKEN_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the users and apps of your account.',
    },
  },
  rotate: {
    docs: 'https://docs.dronahq.com/reference/api-reference/overview/',
    make: 'generate a new token in DronaHQ, under Admin, API keys',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://plugin.api.dronahq.com/users/?ulimit=1',
    auth: { query: 'tokenkey' },
    active: { '0.user_id': 'number', '0.user_email': 'string', '0.channel_name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { organisation: '0.channel_name' },
    accepted: [{ user_id: 1, user_name: 'Owner', user_email: 'owner@example.com', channel_name: 'acme' }],
    refused: { message: 'made up' },
    source: 'https://docs.dronahq.com/en/v6.2.1/developer/api-rest-users.html',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
