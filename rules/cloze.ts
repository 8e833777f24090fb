import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cloze',
  site: 'https://www.cloze.com',
  keys: {
    'api-key': {
      name: 'Cloze API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      // Not "cloze" alone: so is a kind of flash card called, and its pictures are named by digests.
      context: { words: ['api.cloze.com', 'cloze_key', 'cloze key', 'cloze token'], within: 120 },
      env: ['CLOZE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, companies and messages of the account.',
      examples: 'https://api.cloze.com/v1/user/profile?user=owner@example.com&api_key=<hex:32>',
      nearMisses: '<img src="<hex:32>.png" class="cloze">',
    },
  },
  rotate: {
    docs: 'https://help.cloze.com/article/2176-api-key',
    make: 'open More, Settings, API Keys in Cloze and add a key',
    end: 'delete the old key there',
  },
  check: {
    // The labels of the stages of contacts: nothing about people.
    url: 'https://api.cloze.com/v1/user/stages/people',
    active: { errorcode: { is: 0 }, list: 'array' },
    inactive: { message: { includes: 'invalid token' } },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { errorcode: 0, list: [{ name: 'Lead', key: 'lead' }] },
    refused: { message: 'Invalid token: access token is invalid' },
    unclear: { 401: { errorcode: 1, message: 'The API key was not found' } },
    source: 'https://developer.cloze.com/cloze-openapi.json',
  },
  sources: ['{docs}', '{check}', 'https://api.cloze.com/api-docs/', 'form: {observed}'],
});
