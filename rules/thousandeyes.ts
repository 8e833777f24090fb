import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ThousandEyes',
  site: 'https://www.thousandeyes.com',
  keys: {
    'api-token': {
      name: 'ThousandEyes API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32}/,
      shape: ['<uuid>', '<alnum:30><digit:2>', '<any:[0-9a-f]:32>'],
      context: {
        words: [
          'thousandeyes_token',
          'thousandeyes_api',
          'thousandeyes_bearer',
          'thousandeyes_oauth',
          'thousandeyes_auth',
          'api.thousandeyes.com',
        ],
        within: 80,
      },
      env: ['THOUSANDEYES_TOKEN', 'THOUSANDEYES_API_TOKEN', 'THOUSANDEYES_BEARER_TOKEN', 'THOUSANDEYES_OAUTH_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the tests and networks that its user sees and, with the right role, change them.',
    },
  },
  rotate: {
    console: 'https://app.thousandeyes.com/settings/account/?section=profile',
    docs: 'https://docs.thousandeyes.com/product-documentation/user-management/rbac',
    make: 'create a new OAuth bearer token under Users and Roles, Profile',
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://api.thousandeyes.com/v7/account-groups',
    active: { 'accountGroups.0.aid': 'string', 'accountGroups.0.accountGroupName': 'string' },
    inactive: { error: { is: 'invalid_token' } },
    refusalMayMean: 'that it is an older basic token, which goes with an address',
    tells: { organisation: 'accountGroups.0.accountGroupName' },
    accepted: { accountGroups: [{ aid: '1', accountGroupName: 'Example', isCurrentAccountGroup: true }] },
    refused: { error: 'invalid_token', error_description: 'Invalid access token' },
    source: 'https://developer.cisco.com/docs/thousandeyes/list-account-groups/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
