import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Streak',
  site: 'https://www.streak.com',
  keys: {
    'api-key': {
      name: 'Streak API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['streak.com/api', 'streak_api', 'streakApi', 'streak api', 'streak-api'], within: 80 },
      env: ['STREAK_API_KEY', 'STREAK_TOKEN', 'STREAK_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the pipelines, contacts and mail threads that its owner shares.',
    },
  },
  rotate: {
    console: 'https://mail.google.com',
    docs: 'https://streak.readme.io/reference/api-keys',
    make: 'open the Streak menu in Gmail, Integrations, Streak API, and create a new key',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old key there',
  },
  check: {
    url: 'https://api.streak.com/api/v1/users/me',
    auth: { basic: '{key}:' },
    active: { email: 'string', lowercaseEmail: 'string', isOauthComplete: 'boolean' },
    inactive: { success: { is: false }, error: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { account: 'email', name: 'displayName' },
    accepted: {
      email: 'Owner@example.com',
      lowercaseEmail: 'owner@example.com',
      isOauthComplete: true,
      displayName: 'Owner',
    },
    refused: { success: false, error: 'Unauthorized' },
    source: 'https://streak.readme.io/reference/get-current-user',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
