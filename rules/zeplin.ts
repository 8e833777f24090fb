import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zeplin',
  site: 'https://zeplin.io',
  keys: {
    'access-token': {
      name: 'Zeplin access token',
      pattern: /eyJ[0-9A-Za-z_-]{20,120}\.[0-9A-Za-z_-]{120,400}\.[0-9A-Za-z_-]{43,200}/,
      shape: 'eyJ<alnum:33>.<alnum:240>.<b64u:84><alnum:1>',
      context: { words: ['zeplin'], within: 120 },
      env: ['ZEPLIN_ACCESS_TOKEN', 'ZEPLIN_API_TOKEN', 'ZEPLIN_TOKEN', 'ZEPLIN_PAT'],
      entropy: 3.8,
      risk: 'Whoever has it can read and change the designs, projects and comments that its owner sees, within its scopes.',
    },
  },
  rotate: {
    console: 'https://app.zeplin.io/profile/developer',
    docs: 'https://docs.zeplin.dev/docs/getting-started-with-zeplin-api',
    make: 'create a new personal access token at {console}',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.zeplin.dev/v1/users/me',
    active: { id: 'string', email: 'string', username: 'string' },
    // Documented: the token is missing or wrong.
    inactive: 401,
    tells: { account: 'email', name: 'username' },
    accepted: { id: '1', email: 'owner@example.com', username: 'owner', emotar: 'o' },
    refused: { message: 'Unauthorized', code: 'unauthorized' },
    source: 'https://docs.zeplin.dev/reference/getcurrentuser',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
