import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RocketReach',
  site: 'https://rocketreach.co',
  keys: {
    'api-key': {
      name: 'RocketReach API key',
      severity: 'medium',
      pattern: /[0-9a-z-]{39}/,
      shape: ['<digit:6>k<hex:32>', '<lownum:37><digit:2>'],
      context: { words: ['rocketreach'], within: 80 },
      env: ['ROCKETREACH_API_KEY', 'ROCKET_REACH_API_KEY', 'ROCKETREACH_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up people and spend the credits of your plan.',
    },
  },
  rotate: {
    console: 'https://rocketreach.co/account?section=nav_gen_api',
    docs: 'https://docs.rocketreach.co/reference/rocketreach-api',
    make: 'generate a new key in the account settings, under API',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.rocketreach.co/api/v2/account',
    auth: { header: 'Api-Key' },
    active: { id: 'number', email: 'string', lookup_credit_balance: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'email', balance: '{lookup_credit_balance} credits' },
    accepted: { id: 1, email: 'owner@example.com', state: 'registered', lookup_credit_balance: 5 },
    refused: { detail: 'Invalid API key' },
    source: 'https://docs.rocketreach.co/reference/account-api',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
