import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Recraft',
  site: 'https://www.recraft.ai',
  keys: {
    'api-token': {
      name: 'Recraft API token',
      pattern: /[0-9A-Za-z]{60,72}/,
      shape: '<alnum:64-70>',
      context: { words: ['recraft'], within: 80 },
      env: ['RECRAFT_API_TOKEN', 'RECRAFT_API_KEY', 'RECRAFT_TOKEN', 'RECRAFT_KEY'],
      // Above what 64 hex digits can reach.
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can make images until your credits are spent and use and delete your styles.',
      examples: 'client = OpenAI(base_url="https://external.api.recraft.ai/v1", api_key="<alnum:66>")',
      nearMisses: 'recraft_sha256: <hex:64>',
    },
  },
  rotate: {
    console: 'https://www.recraft.ai/profile/api',
    docs: 'https://www.recraft.ai/docs',
    make: 'generate a new token at {console}',
    end: 'delete the old token there',
    after: 'look at the credits since the leak',
  },
  check: {
    url: 'https://external.api.recraft.ai/v1/users/me',
    active: { id: 'string', email: 'string', credits: 'number' },
    inactive: 'unauthorized',
    tells: { account: 'email', name: 'name', balance: '{credits} credits' },
    accepted: { credits: 1000, email: 'owner@example.com', id: 'u1', name: 'Example' },
    refused: { code: 'unauthorized', message: 'request unauthorized' },
    source: 'https://www.recraft.ai/docs (get user information; the refusal observed)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
