import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Eden AI',
  site: 'https://www.edenai.co',
  keys: {
    'api-token': {
      name: 'Eden AI API token',
      // A JSON Web Token signed with HS256 whose payload holds little more than a user id.
      pattern: /ey[0-9A-Za-z_-]{34}\.ey[0-9A-Za-z_-]{60,160}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ<b64u:33>.eyJ<b64u:89-100>.<b64u:42><alnum:1>',
      context: { words: ['edenai', 'eden_ai', 'eden ai'], within: 100 },
      env: ['EDENAI_API_KEY', 'EDEN_AI_API_KEY', 'EDEN_AI_TOKEN'],
      risk: 'Whoever has it can call every AI provider that Eden AI resells on your credits, and read your usage.',
      nearMisses: 'EDENAI_API_KEY=eyJ<b64u:33>',
    },
  },
  rotate: {
    console: 'https://app.edenai.run/admin/api-settings/features-preferences',
    docs: 'https://docs.edenai.co/v3/general/monitoring',
    make: 'create a new API token in the API settings of the dashboard at https://app.edenai.run, with a balance and an end date of its own',
    end: 'delete the old token there; if it is the first key of the account, reset it',
    after: 'look through the cost monitoring since the leak',
  },
  check: {
    // Version 2 has only this and the tokens left, and ends with 2026; version 3 has no such call yet.
    url: 'https://api.edenai.run/v2/cost_management/credits/',
    active: { credits: 'number' },
    inactive: 401,
    tells: { balance: '{credits} credits' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { credits: 12.5 },
    refused: { detail: 'Invalid token.' },
    tooMany: { message: 'Too many requests' },
    source: 'https://docs.edenai.co/reference/cost_management_credits_retrieve',
  },
  sources: ['{docs}', 'length: {observed}'],
});
