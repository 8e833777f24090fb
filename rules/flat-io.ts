import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'flat.io',
  site: 'https://flat.io',
  keys: {
    'access-token': {
      name: 'flat.io access token',
      // Not "flat" alone: that is a word of everywhere.
      pattern: /[0-9a-z]{128}/,
      shape: '<hex:128>',
      context: {
        words: ['api.flat.io', 'flat_io', 'flat_api', 'flat_token', 'flat_access', 'flatToken', 'flat.io'],
        within: 80,
      },
      env: ['FLAT_IO_TOKEN', 'FLAT_IO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can, within its scopes, read and change the scores and classes of its owner.',
    },
  },
  rotate: {
    console: 'https://flat.io/developers/apps',
    docs: 'https://flat.io/developers/docs/api/authentication.html',
    make: 'create a new personal token at {console}, with only the scopes it needs',
    shownOnce: true,
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://api.flat.io/v2/me',
    active: { id: 'string', username: 'string', printableName: 'string' },
    inactive: 401,
    limited: { status: 403, json: { code: 'string', id: 'string' }, because: 'its scopes do not cover the account' },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { name: 'username', kind: 'type' },
    accepted: { id: 'u1', username: 'owner', printableName: 'Owner', type: 'user' },
    refused: { code: 'UNAUTHORIZED', message: 'Not authorised.', id: 'r1' },
    recorded: { limited: { code: 'INVALID_SCOPE', message: 'No.', id: 'r1' } },
    source: 'https://flat.io/developers/api/reference/#operation/getAuthenticatedUser',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
