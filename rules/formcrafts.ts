import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Formcrafts',
  site: 'https://formcrafts.com',
  keys: {
    'api-key': {
      name: 'Formcrafts API key',
      pattern: /[0-9a-z]{16}/,
      shape: '<lownum:16>',
      context: {
        words: ['api.formcrafts.com', 'formcrafts.com/api', 'formcraft_token', 'formcraft_secret'],
        within: 60,
      },
      env: ['FORMCRAFTS_API_KEY', 'FORMCRAFT_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read the forms of the organisation, what was sent through them and the files.',
      examples: 'curl https://api.formcrafts.com/v2/forms -u <lownum:16>:',
      nearMisses: 'fetch("https://api.formcrafts.com/v2/forms").then(getorganizations)',
    },
  },
  rotate: {
    docs: 'https://formcrafts.com/help/developers/api-docs-v2',
    make: 'open Organization, Settings, API Keys and create a new key',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.formcrafts.com/v2/forms?limit=1',
    auth: { basic: '{key}:' },
    active: { has_more: 'boolean', 'data.0.workspace_id': 'string', 'data.0.enabled': 'boolean' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: {
      has_more: false,
      data: [{ id: 'abcd1234', name: 'Contact us', workspace_id: 'efgh5678', enabled: true }],
    },
    refused: { message: 'Unauthorized' },
    unclear: { 200: { has_more: false, data: [] } },
    source: 'https://formcrafts.com/help/developers/api-docs-v2',
  },
  sources: ['{docs}', 'form: {observed}'],
});
