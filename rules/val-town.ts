import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Val Town',
  site: 'https://www.val.town',
  keys: {
    'api-token': {
      name: 'Val Town API token',
      pattern: /vtwn_[0-9A-Za-z_-]{20,60}/,
      shape: 'vtwn_<b64u:31><alnum:1>',
      env: ['VALTOWN_TOKEN', 'VAL_TOWN_API_KEY', 'VALTOWN_API_TOKEN', 'VAL_TOWN_TOKEN', 'VALTOWN'],
      entropy: 3.5,
      risk: 'Whoever has it can read your private vals, their data and mails, and run and change code in your name, by its scopes.',
      nearMisses: 'vtwn_.<alnum:31>',
    },
  },
  rotate: {
    console: 'https://www.val.town/settings/api',
    docs: 'https://docs.val.town/api/authentication/',
    make: 'create a new token at {console}, with only the scopes it needs',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.val.town/v1/me',
    active: { id: 'string', username: 'string', tier: 'string', 'links.self': { includes: 'val.town' } },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    inactive: 401,
    tells: { account: 'email', name: 'username' },
    accepted: {
      id: 'u1',
      username: 'owner',
      tier: 'free',
      email: 'owner@example.com',
      url: 'https://www.val.town/u/owner',
      links: { self: 'https://api.val.town/v1/users/u1' },
    },
    refused: { message: 'Unauthorized', statusCode: 401 },
    source: 'https://docs.val.town/openapi#tag/me',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
