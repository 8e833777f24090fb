import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gemfury',
  site: 'https://gemfury.com',
  keys: {
    token: {
      name: 'Gemfury token',
      severity: 'critical',
      // Tokens that only deploy, that push and that may do all look the same.
      pattern: /[0-9A-Za-z]{18,24}/,
      shape: '<alnum:18-24>',
      context: {
        words: ['fury.io', 'gemfury', 'bundle_gem__fury__io', 'fury_token', 'fury_auth', 'fury_api', 'fury_push'],
        within: 60,
      },
      env: ['GEMFURY_TOKEN', 'GEMFURY_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can fetch your private packages; with a push or full token also put false versions into your builds.',
      examples: [
        'extra-index-url = https://<alnum:20>:@pypi.fury.io/acme/',
        'source "https://<alnum:20>@gem.fury.io/acme/"',
      ],
      nearMisses: '//npm.fury.io/acme/:_authToken=${FURY_TOKEN}',
    },
  },
  rotate: {
    console: 'https://manage.fury.io/dashboard',
    docs: 'https://gemfury.com/help/tokens/',
    make: 'create a new token of the same kind at {console}, under Settings, Tokens',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
    after: 'look through the versions pushed since the leak',
  },
  check: {
    url: 'https://api.fury.io/1/accounts/me',
    active: { username: 'string', id: 'string' },
    refusalMayMean: 'that it is a token that only deploys or pushes',
    inactive: 401,
    tells: { account: 'username' },
    accepted: { id: 'acct_1', username: 'acme', name: 'Acme' },
    refused: { error: { message: 'Access denied' } },
    source: 'https://gemfury.com/help/api/',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
