import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Guru',
  site: 'https://www.getguru.com',
  keys: {
    'api-token': {
      name: 'Guru API token',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: ['<uuid>', '<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>'],
      context: { words: ['getguru', 'guru_api', 'guru_token', 'guru_user_token', 'guru_collection_token'], within: 80 },
      env: ['GURU_API_TOKEN', 'GURU_USER_TOKEN', 'GURU_TOKEN', 'GURU_COLLECTION_TOKEN'],
      confidence: 'medium',
      beside: { user: /([\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3})/ },
      risk: 'Whoever has it can read the cards that its owner sees; with a user token also change them.',
      examples: 'curl -u owner@example.com:<uuid> https://api.getguru.com/api/v1/whoami',
    },
  },
  rotate: {
    console: 'https://app.getguru.com/settings/api-access',
    docs: 'https://developer.getguru.com/docs/getting-started',
    make: 'generate a new token at {console}',
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://api.getguru.com/api/v1/whoami',
    auth: { basic: '{user}:{key}' },
    active: { 'user.email': 'string', 'team.id': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { account: 'user.email', organisation: 'team.name' },
    accepted: { user: { id: 'u1', email: 'owner@example.com' }, team: { id: 't1', name: 'Example' } },
    refused: '',
    source: 'https://developer.getguru.com/reference/getv1whoami',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
