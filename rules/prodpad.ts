import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ProdPad',
  site: 'https://www.prodpad.com',
  keys: {
    'api-key': {
      name: 'ProdPad API key',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['prodpad'], within: 80 },
      env: ['PRODPAD_API_KEY', 'PRODPAD_KEY', 'PRODPAD_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change ideas, feedback and roadmaps.',
    },
  },
  rotate: {
    console: 'https://app.prodpad.com/me/apikeys',
    docs: 'https://help.prodpad.com/article/759-how-do-i-generate-an-api-key',
    make: 'generate a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.prodpad.com/v1/tags',
    active: { 'tags.0.id': 'number', 'tags.0.tag': 'string' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is not known for sure' },
    accepted: { tag_count: 1, tags: [{ id: 1, tag: 'mobile' }] },
    refused: '',
    source: 'https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/1.0',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
