import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Frame.io',
  site: 'https://frame.io',
  keys: {
    'developer-token': {
      name: 'Frame.io developer token',
      pattern: /fio-u-[0-9A-Za-z=_-]{64}/,
      shape: 'fio-u-<b64u:63><alnum:1>',
      entropy: 3.3,
      env: ['FRAMEIO_TOKEN', 'FRAME_IO_TOKEN', 'FRAMEIO_API_TOKEN', 'FRAMEIO_ACCESS_TOKEN'],
      risk: 'Whoever has it can read, share and delete the projects of the account, as far as its scopes go.',
      nearMisses: ['frameio fio-u-<alnum:20>', 'fio-x-<alnum:64>', 'https://app.frame.io/projects/<uuid>'],
    },
  },
  rotate: {
    console: 'https://developer.frame.io/app/tokens',
    docs: 'https://developer.frame.io/docs/getting-started/authentication',
    make: 'create a new token with only the needed scopes at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old token there; accounts that Adobe administers have no such tokens any more and sign in with Adobe',
  },
  check: {
    // Accounts on version 4; the others are on version 2, which ends in December 2026.
    url: 'https://api.frame.io/v4/me',
    headers: { 'x-frameio-legacy-token-auth': 'true' },
    active: { 'data.id': 'string', 'data.email': 'string', 'data.name': 'string' },
    answers: { status: 401, is: 'next' },
    tells: { account: 'data.email', name: 'data.name' },
    accepted: { data: { id: 'u1', email: 'owner@example.com', name: 'Owner' } },
    recorded: { next: { errors: [{ title: 'Unauthorized', detail: 'Not authorized' }] } },
    unclear: { 403: { errors: [{ title: 'Forbidden', detail: 'Not allowed' }] } },
    next: {
      url: 'https://api.frame.io/v2/me',
      active: { _type: { is: 'user' }, account_id: 'string', email: 'string' },
      // Documented: invalid API token. A lack of scopes gets a 403.
      inactive: 401,
      tells: { account: 'email', name: 'name', organisation: 'account_id' },
      accepted: { _type: 'user', id: 'u1', account_id: 'a1', email: 'owner@example.com', name: 'Owner' },
      refused: { code: 401, errors: [], message: 'Not Authorized' },
      unclear: { 403: { code: 403, errors: [], message: 'Forbidden' }, 404: { code: 404, message: 'Not Found' } },
    },
    source: 'https://developer.frame.io/platform/docs/resources/migration',
  },
  sources: ['https://developer.frame.io/platform/v2/api-error-codes', '{check}', '{docs}', 'key shape: {observed}'],
});
