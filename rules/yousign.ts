import { defineProvider } from '../src/rulebook/define-provider.ts';

const users = {
  active: { meta: 'object', 'data.0.id': 'string', 'data.0.email': 'string' },
  accepted: { meta: { next_cursor: null }, data: [{ id: 'u1', email: 'owner@example.com', role: 'owner' }] },
} as const;

export default defineProvider({
  name: 'Yousign',
  site: 'https://yousign.com',
  keys: {
    'api-key': {
      name: 'Yousign API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['yousign'], within: 80 },
      env: ['YOUSIGN_API_KEY', 'YOUSIGN_KEY', 'YOUSIGN_TOKEN', 'YOUSIGN_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read your contracts and their signers and send documents to be signed in your name.',
    },
  },
  rotate: {
    console: 'https://yousign.app/auth/workspace/integrations/api-keys',
    docs: 'https://developers.yousign.com/docs/get-api-keys',
    make: 'create a new key in the app, under Integrations, API keys, for the same environment',
    shownOnce: true,
    end: 'revoke the old key there',
  },
  check: {
    ...users,
    url: 'https://api.yousign.app/v3/users',
    answers: { status: 401, is: 'next', recorded: { detail: 'Unauthorized' } },
    next: {
      ...users,
      url: 'https://api-sandbox.yousign.app/v3/users',
      inactive: 401,
      refused: { detail: 'Unauthorized' },
    },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { account: 'data.0.email' },
    source: 'https://developers.yousign.com/reference/get-users',
  },
  sources: ['https://developers.yousign.com/docs', '{docs}', 'format: {observed}'],
});
