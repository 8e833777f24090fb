import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lichess',
  site: 'https://lichess.org',
  keys: {
    'personal-token': {
      name: 'Lichess personal access token',
      severity: 'medium',
      pattern: /lip_[0-9A-Za-z]{20}/,
      shape: 'lip_<alnum:20>',
      env: ['LICHESS_TOKEN', 'LICHESS_API_TOKEN', 'LICHESS_BOT_TOKEN', 'LICHESS_API_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can act as its owner within its scopes: play, read private studies, send messages or manage teams.',
      nearMisses: 'lip_sync_<lower:20>',
    },
    'oauth-token': {
      name: 'Lichess OAuth access token',
      severity: 'medium',
      pattern: /lio_[0-9A-Za-z]{32}/,
      shape: 'lio_<alnum:32>',
      env: ['LICHESS_TOKEN', 'LICHESS_ACCESS_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can act as the user who signed in, within the granted scopes, for up to a year.',
      rotate: {
        docs: 'https://lichess.org/api#tag/OAuth',
        make: 'revoke the token with DELETE https://lichess.org/api/token, and have the user sign in again',
        put: 'store the new token outside git',
      },
    },
  },
  rotate: {
    console: 'https://lichess.org/account/oauth/token',
    docs: 'https://lichess.org/api#section/Introduction/Authentication',
    make: 'create a new token at {console} with only the scopes that are needed',
    shownOnce: true,
    end: 'delete the old token in the same list',
  },
  check: {
    url: 'https://lichess.org/api/account',
    active: { id: 'string', username: 'string', perfs: 'object' },
    inactive: { error: { is: 'No such token' } },
    tells: { account: 'username' },
    accepted: {
      id: 'owner',
      username: 'Owner',
      perfs: { blitz: { games: 1, rating: 1500 } },
      createdAt: 1767225600000,
    },
    refused: { error: 'No such token' },
    source: 'https://lichess.org/api#tag/Account/operation/accountMe',
  },
  revoke: {
    does: 'Revokes the token: what uses it fails at once.',
    steps: { method: 'DELETE', url: 'https://lichess.org/api/token', auth: 'bearer', done: [204] },
    source: 'https://lichess.org/api#tag/OAuth/operation/apiTokenDelete',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed} of the open source of Lichess'],
});
