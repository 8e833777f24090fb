import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Replicate',
  site: 'https://replicate.com',
  keys: {
    'api-token': {
      name: 'Replicate API token',
      pattern: /r8_[0-9A-Za-z]{37}/,
      shape: 'r8_<alnum:37>',
      env: ['REPLICATE_API_TOKEN', 'REPLICATE_API_KEY', 'REPLICATE_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can run and train models at your cost and read your predictions and private models.',
    },
  },
  rotate: {
    console: 'https://replicate.com/account/api-tokens',
    docs: 'https://replicate.com/docs/topics/security/api-tokens',
    make: 'create a new token at {console}',
    end: 'disable the old token there and look through predictions and billing since the leak',
  },
  check: {
    url: 'https://api.replicate.com/v1/account',
    active: { type: { is: 'user' }, username: 'string', name: 'string' },
    answers: [
      { status: 200, json: { type: { is: 'organization' }, username: 'string', name: 'string' }, is: 'active' },
      { status: 200, json: { type: 'string', username: 'string', github_url: 'string' }, is: 'active' },
      {
        status: 401,
        json: { title: { is: 'Unauthenticated' }, detail: { includes: 'valid authentication token' } },
        is: 'inactive',
        recorded: { title: 'Unauthenticated', detail: 'You did not pass a valid authentication token', status: 401 },
      },
    ],
    tells: { account: 'username' },
    accepted: { type: 'organization', username: 'acme', name: 'Acme', github_url: 'https://github.com/acme' },
    tooMany: { detail: 'Request was throttled. Expected available in 1 second.', status: 429 },
    source: 'https://replicate.com/docs/reference/http#account.get',
  },
  sources: ['{docs}', 'https://replicate.com/docs/reference/http', 'length: {observed}'],
});
