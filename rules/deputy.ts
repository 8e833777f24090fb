import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Deputy',
  site: 'https://www.deputy.com',
  keys: {
    'access-token': {
      name: 'Deputy access token',
      // Not "deputy" alone: that is somebody.
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['deputy.com', 'deputy_token', 'deputy_access', 'deputy_api', 'deputy token'], within: 80 },
      env: ['DEPUTY_ACCESS_TOKEN', 'DEPUTY_TOKEN', 'DEPUTY_API_TOKEN', 'DEPUTY_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z-]{1,60}\.(?:au|eu|uk|na|as|la)\.deputy\.com)/ },
      risk: 'Whoever has it can read and change rosters, timesheets and the records of employees.',
      examples: 'curl -H "Authorization: OAuth <hex:32>" https://shop-1.eu.deputy.com/api/v1/me',
    },
  },
  rotate: {
    docs: 'https://developer.deputy.com/deputy-docs/docs/getting-started',
    make: 'make a new permanent token at https://once.deputy.com/my/oauth_clients',
    end: 'delete the old client there',
  },
  check: {
    url: 'https://{host}/api/v1/me',
    domains: ['deputy.com'],
    auth: { header: 'Authorization', value: 'OAuth {key}' },
    active: { Login: 'string', EmployeeId: 'number', UserObjectForAPI: 'object' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { account: 'Login', organisation: 'Portfolio', name: 'Name' },
    accepted: {
      Login: 'owner@example.com',
      Name: 'Owner',
      EmployeeId: 1,
      UserObjectForAPI: { Id: 1 },
      Portfolio: 'Example',
    },
    refused: { error: { code: 401, message: 'Not signed in' } },
    source: 'https://developer.deputy.com/deputy-docs/reference/getwhoami',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
