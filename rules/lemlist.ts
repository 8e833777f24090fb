import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'lemlist',
  site: 'https://www.lemlist.com',
  keys: {
    'api-key': {
      name: 'lemlist API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['lemlist'], within: 80 },
      env: ['LEMLIST_API_KEY', 'LEMLIST_KEY', 'LEMLIST_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read your leads and have campaigns mailed in your name.',
    },
  },
  rotate: {
    console: 'https://app.lemlist.com/settings/integrations',
    docs: 'https://developer.lemlist.com/api-reference/getting-started/authentication',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.lemlist.com/api/team',
    auth: { basic: ':{key}' },
    active: { _id: { includes: 'tea_' }, name: 'string', userIds: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { organisation: 'name' },
    accepted: { _id: 'tea_1', name: 'Example', userIds: ['usr_1'], createdAt: '2026-01-02T03:04:05.000Z' },
    refused: 'Invalid API key',
    source: 'https://developer.lemlist.com/api-reference/endpoints/team/get-team',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
