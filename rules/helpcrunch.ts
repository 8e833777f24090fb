import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'HelpCrunch',
  site: 'https://helpcrunch.com',
  keys: {
    'api-key': {
      name: 'HelpCrunch API key',
      pattern: /[0-9A-Za-z+/]{320,332}={0,2}/,
      shape: ['<alnum:327>=', '<alnum:328>'],
      context: { words: ['helpcrunch'], within: 120 },
      env: ['HELPCRUNCH_API_KEY', 'HELPCRUNCH_KEY', 'HELPCRUNCH_TOKEN'],
      entropy: 4,
      confidence: 'high',
      risk: 'Whoever has it can read and change the customers and chats of your organisation.',
    },
  },
  rotate: {
    console: 'https://helpcrunch.com',
    docs: 'https://docs.helpcrunch.com/en/rest-api-v1',
    make: 'create a new key under Settings, API of your HelpCrunch',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.helpcrunch.com/v1/applications',
    active: { 'data.0.displayName': 'string', 'data.0.type': 'string' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is documented nowhere' },
    accepted: { data: [{ id: 1, name: 'example', displayName: 'Example', type: 'web' }] },
    refused: '',
    source: 'https://docs.helpcrunch.com/en/rest-api-v1; its answer is observed in public code',
  },
  sources: ['{docs}', 'form: {observed}'],
});
