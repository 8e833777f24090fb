import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CloudConvert',
  site: 'https://cloudconvert.com',
  keys: {
    'api-key': {
      name: 'CloudConvert API key',
      severity: 'medium',
      // A JWT with a signature of 4,096 bits.
      pattern: /eyJ[0-9A-Za-z_-]{24,80}\.eyJ[0-9A-Za-z_-]{150,700}\.[0-9A-Za-z_-]{600,700}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:220>.<b64u:682><alnum:1>',
      context: { words: ['cloudconvert', 'cloud_convert'], within: 120 },
      env: ['CLOUDCONVERT_API_KEY', 'CLOUDCONVERT_KEY', 'CLOUDCONVERT_TOKEN', 'CLOUDCONVERT_SANDBOX_API_KEY'],
      risk: 'Whoever has it can convert files on your credits and read the tasks and files of the account.',
    },
  },
  rotate: {
    console: 'https://cloudconvert.com/dashboard/api/v2/keys',
    docs: 'https://cloudconvert.com/api/v2#authentication',
    make: 'create a new API key at {console} with only the scopes that are needed',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.cloudconvert.com/v2/users/me',
    active: { 'data.username': 'string', 'data.email': 'string', 'data.credits': 'number' },
    inactive: { message: { is: 'Unauthenticated.' } },
    limited: {
      status: 403,
      json: { message: { includes: 'scope' } },
      because: 'it may not read the account',
    },
    elsewhere: 'the sandbox of CloudConvert',
    tells: { account: 'data.email', balance: '{data.credits} credits' },
    accepted: { data: { id: 1, username: 'owner', email: 'owner@example.com', credits: 25 } },
    refused: { message: 'Unauthenticated.' },
    recorded: { limited: { message: 'Invalid scope(s) provided.', code: 'FORBIDDEN' } },
    source: 'https://cloudconvert.com/api/v2/users#users-me',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
