import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TeamCity',
  site: 'https://www.jetbrains.com',
  keys: {
    'access-token': {
      name: 'TeamCity access token',
      severity: 'critical',
      // The beginning says in base64 that it is a TeamCity token of version 2.
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[0-9A-Za-z_-]{36}\.[0-9A-Za-z_-]{48}/,
      shape: 'eyJ0eXAiOiAiVENWMiJ9.<b64u:36>.<b64u:47><alnum:1>',
      env: ['TEAMCITY_TOKEN', 'TEAMCITY_ACCESS_TOKEN', 'TEAMCITY_API_TOKEN'],
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.teamcity\.com/ },
      risk: 'Whoever has it can act as you on the TeamCity server: start and change builds and read what they are given.',
      examples:
        'TEAMCITY_URL=https://acme.teamcity.com\nTEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.<b64u:36>.<b64u:47><alnum:1>\n',
      nearMisses: ['eyJhbGciOiJIUzI1NiJ9.<b64u:36>.<b64u:43>', 'eyJ0eXAiOiAiVENWMiJ9.<b64u:12>.<b64u:12>'],
    },
  },
  rotate: {
    docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    make: 'create a new token on your TeamCity server: your profile > Access Tokens, with an expiry date and only the permissions it needs',
    end: 'delete the old token there',
    after: 'look through the audit log of the server for what was done with it',
  },
  check: {
    url: 'https://{tenant}.teamcity.com/app/rest/users/current?fields=id,username,name,email,href',
    active: { id: 'number', username: 'string', href: { includes: '/app/rest/users/' } },
    inactive: 401,
    tells: { account: 'email', name: 'username' },
    accepted: { id: 1, username: 'owner', name: 'Owner', email: 'owner@example.com', href: '/app/rest/users/id:1' },
    refused: 'Invalid authentication request or incorrect credentials.',
    tooMany: 'Too many requests',
    source: 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html#REST+Authentication',
  },
  sources: ['https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html', 'format: {observed}'],
});
