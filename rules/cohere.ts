import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cohere',
  site: 'https://cohere.com',
  keys: {
    'api-key': {
      name: 'Cohere API key',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['cohere'], within: 80 },
      env: ['CO_API_KEY', 'COHERE_API_KEY', 'COHERE_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run Cohere models at your cost and read your datasets and fine-tuned models.',
      nearMisses: 'cohere_commit: <hex:40>',
    },
  },
  rotate: {
    console: 'https://dashboard.cohere.com/api-keys',
    docs: 'https://docs.cohere.com/docs/rate-limits',
    make: 'create a new key of the same kind (trial or production) at {console}',
    end: 'delete the leaked key there',
    after: 'look through usage and billing since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'it only says whether the key is valid',
    url: 'https://api.cohere.com/v1/check-api-key',
    active: { valid: { is: true }, organization_id: 'string' },
    inactive: { status: 200, json: { valid: { is: false } } },
    answers: [
      { status: 401, json: { message: { includes: 'invalid api token' } }, is: 'inactive' },
      { status: 401, json: { message: { includes: 'Incorrect API key provided' } }, is: 'inactive' },
    ],
    tells: { organisation: 'organization_id', account: 'owner_id' },
    accepted: { valid: true, organization_id: 'org-1', owner_id: 'user-1' },
    refused: { valid: false },
    tooMany: { message: 'too many requests' },
    replies: [
      { status: 401, body: { id: 'r-1', message: 'invalid api token' }, is: 'inactive' },
      { status: 401, body: { id: 'r-2', message: 'Incorrect API key provided: ****.' }, is: 'inactive' },
    ],
    source: 'https://docs.cohere.com/reference/check-api-key',
  },
  sources: ['https://docs.cohere.com/reference/checkapikey', '{docs}', 'format: {observed}'],
});
