import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZeroTier',
  site: 'https://www.zerotier.com',
  keys: {
    'api-token': {
      name: 'ZeroTier Central API token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: {
        words: ['zerotier_central', 'zerotier_api', 'zerotier_token', 'api.zerotier.com', 'my.zerotier.com/api'],
        within: 80,
      },
      env: ['ZEROTIER_CENTRAL_TOKEN', 'ZEROTIER_API_TOKEN', 'ZEROTIER_TOKEN', 'ZEROTIER_API_KEY'],
      // Above what 32 hex characters can reach.
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it can let devices of his into your networks and change their routes and rules.',
      nearMisses: 'ZEROTIER_NETWORK_ID=<hex:16>',
    },
  },
  rotate: {
    console: 'https://my.zerotier.com/account',
    docs: 'https://docs.zerotier.com/api/tokens/',
    make: 'create a new API access token at {console}',
    shownOnce: true,
    end: 'delete the old token there and look through the members of your networks',
  },
  check: {
    // It answers everybody, but says whose the token is.
    url: 'https://api.zerotier.com/api/v1/status',
    auth: { header: 'Authorization', value: 'token {key}' },
    active: { type: { is: 'CentralStatus' }, 'user.id': 'string', readOnlyMode: 'boolean' },
    inactive: { status: 200, json: { type: { is: 'CentralStatus' }, user: { is: null } } },
    tells: { account: 'user.email', name: 'user.displayName' },
    elsewhere: 'the newer ZeroTier Central (central.zerotier.com), which has tokens of its own',
    accepted: {
      id: 'central_status',
      type: 'CentralStatus',
      readOnlyMode: false,
      user: { id: 'u1', displayName: 'Owner', email: 'owner@example.com' },
    },
    refused: { id: 'central_status', type: 'CentralStatus', readOnlyMode: false, user: null },
    source: 'https://docs.zerotier.com/api/central/v1',
  },
  sources: ['{docs}', 'format: {observed}'],
});
