import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Wise (formerly TransferWise)',
  site: 'https://wise.com',
  keys: {
    'api-token': {
      name: 'Wise API token',
      severity: 'critical',
      // Not "wise" alone: it ends other words.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['transferwise', 'wise_api', 'wise_token', 'wise api', 'api.wise.com', 'wise-sandbox'],
        within: 80,
      },
      env: [
        'WISE_API_TOKEN',
        'WISE_API_KEY',
        'WISE_TOKEN',
        'TRANSFERWISE_API_TOKEN',
        'TRANSFERWISE_API_KEY',
        'TRANSFERWISE_TOKEN',
      ],
      confidence: 'medium',
      risk: 'Whoever has it can read balances and statements and, with a full token, prepare and in some regions fund transfers.',
      nearMisses: 'pairwise_id = "<uuid>"',
    },
  },
  rotate: {
    console: 'https://wise.com/settings/api-tokens',
    docs: 'https://docs.wise.com/guides/developer/auth-and-security/personal-api-token',
    make: 'create a new API token at {console}, read-only and bound to your addresses where that is enough',
    end: 'delete the old token there',
    after: 'look through the transfers since the leak',
  },
  check: {
    url: 'https://api.wise.com/v1/me',
    active: { id: 'number', email: 'string', active: 'boolean' },
    answers: { status: 401, is: 'next', recorded: { error: 'invalid_token', error_description: 'Invalid token' } },
    next: {
      url: 'https://api.wise-sandbox.com/v1/me',
      active: { id: 'number', email: 'string', active: 'boolean' },
      inactive: { error: { is: 'invalid_token' } },
      accepted: { id: 1, name: 'Owner', email: 'owner@example.com', active: true },
      refused: { error: 'invalid_token', error_description: 'Invalid token' },
    },
    refusalMayMean: 'that it may be used from other addresses only',
    tells: { account: 'email', name: 'name' },
    accepted: { id: 1, name: 'Owner', email: 'owner@example.com', active: true },
    source: 'https://docs.wise.com/api-reference/user',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
