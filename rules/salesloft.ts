import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Salesloft',
  site: 'https://www.salesloft.com',
  keys: {
    'api-key': {
      name: 'Salesloft API key',
      pattern: /v2_ak_[0-9]{1,8}_[0-9a-f]{64}|ak_[0-9a-f]{64}/,
      shape: ['v2_ak_<digit:5>_<hex:64>', 'ak_<hex:64>'],
      context: { words: ['salesloft'], within: 140, required: false },
      tells: true,
      env: ['SALESLOFT_API_KEY', 'SALESLOFT_KEY', 'SALESLOFT_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can read your people, calls and mails, and write to them in your name, within its scopes.',
      nearMisses: 'salesloft break_<hex:64>',
    },
  },
  rotate: {
    console: 'https://accounts.salesloft.com',
    docs: 'https://developer.salesloft.com/docs/platform/api-basics/api-key-authentication',
    make: 'create a new key in your applications, under API Keys, with only the scopes it needs',
    shownOnce: true,
    end: 'revoke the old key there',
    after: 'look through the mails and exports since the leak',
  },
  check: {
    url: 'https://api.salesloft.com/v2/me',
    active: { 'data.guid': 'string', 'data.email': 'string', 'data.team': 'object' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    inactive: 401,
    tells: { account: 'data.email' },
    accepted: { data: { id: 1, guid: 'g1', name: 'Owner', email: 'owner@example.com', team: { id: 2 } } },
    refused: { error: 'Invalid Bearer token' },
    source: 'https://developers.salesloft.com/docs/api/me',
  },
  sources: ['{docs}', '{check}', 'formats: {observed}'],
});
