import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Phrase Strings',
  site: 'https://phrase.com',
  keys: {
    'access-token': {
      name: 'Phrase access token',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: ['api.phrase.com', 'phraseapp', 'phrase_access_token', 'phraseAccessToken', 'phrase_api'],
        within: 80,
      },
      env: ['PHRASEAPP_ACCESS_TOKEN', 'PHRASE_STRINGS_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and, if it may write, change the translations that your programs show.',
    },
  },
  rotate: {
    console: 'https://app.phrase.com/settings/oauth_access_tokens',
    docs: 'https://developers.phrase.com/api/#overview--authentication',
    make: 'generate a new access token with the same scopes at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.phrase.com/v2/user',
    auth: { header: 'Authorization', value: 'token {key}' },
    active: { id: 'string', username: 'string', role: 'string' },
    inactive: 401,
    tells: { account: 'username', kind: 'role' },
    accepted: { id: 'u1', username: 'owner', name: 'Some Owner', role: 'Developer' },
    refused: { message: 'Unauthorized' },
    elsewhere: 'the data centre of Phrase in the United States',
    source: 'https://developers.phrase.com/api/#get-/user',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
