import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tradier',
  site: 'https://tradier.com',
  keys: {
    'access-token': {
      name: 'Tradier access token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{28}/,
      shape: '<alnum:26><digit:2>',
      context: { words: ['tradier'], within: 80 },
      env: ['TRADIER_ACCESS_TOKEN', 'TRADIER_API_KEY', 'TRADIER_TOKEN', 'TRADIER_API_TOKEN', 'TRADIER_SANDBOX_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can trade on your brokerage account and read its balances and orders.',
    },
  },
  rotate: {
    console: 'https://dash.tradier.com/settings/api',
    docs: 'https://docs.tradier.com/docs/authentication',
    make: 'regenerate the token at {console}, which ends the old one',
    put: 'put the new one in TRADIER_ACCESS_TOKEN, outside git',
    end: 'make sure that the old one is refused',
    after: 'look through orders and positions since the leak',
  },
  check: {
    url: 'https://api.tradier.com/v1/user/profile',
    headers: { Accept: 'application/json' },
    active: { 'profile.id': 'string', 'profile.name': 'string' },
    inactive: { status: 401, text: 'Invalid Access Token' },
    elsewhere: 'the sandbox of Tradier',
    tells: { name: 'profile.name' },
    accepted: { profile: { id: 'id-1', name: 'Some Owner', account: { account_number: 'made-up' } } },
    refused: 'Invalid Access Token',
    source: 'https://docs.tradier.com/reference/brokerage-api-user-get-profile; the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
