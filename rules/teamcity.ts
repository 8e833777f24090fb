import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'TeamCity',
  site: 'https://www.jetbrains.com',
  keys: [
    {
      id: 'access-token',
      name: 'TeamCity access token',
      severity: 'critical',
      // The beginning says in base64 that it is a TeamCity token of version 2.
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[0-9A-Za-z_-]{36}\.[0-9A-Za-z_-]{48}/,
      env: ['TEAMCITY_TOKEN', 'TEAMCITY_ACCESS_TOKEN', 'TEAMCITY_API_TOKEN'],
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.teamcity\.com/ },
      risk: 'Whoever has it can act as you on the TeamCity server: start and change builds and read what they are given.',
      examples: [
        'TEAMCITY_URL=https://acme.teamcity.com\nTEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.<b64u:36>.<b64u:47><alnum:1>\n',
        'TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.<b64u:36>.<b64u:47><alnum:1>',
        'curl -H "Authorization: Bearer eyJ0eXAiOiAiVENWMiJ9.<b64u:36>.<b64u:47><alnum:1>" https://teamcity.example.com/app/rest/builds',
        '{"teamcity": {"token": "eyJ0eXAiOiAiVENWMiJ9.<b64u:36>.<b64u:47><alnum:1>"}}',
      ],
      nearMisses: [
        'TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.your.token',
        'eyJhbGciOiJIUzI1NiJ9.<b64u:36>.<b64u:43>',
        'eyJ0eXAiOiAiVENWMiJ9.<b64u:12>.<b64u:12>',
      ],
    },
  ],
  rotate: {
    docs: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    steps: [
      'create a new token on your TeamCity server: your profile > Access Tokens, with an expiry date and only the permissions it needs',
      'put it in TEAMCITY_TOKEN, outside git',
      'delete the old token there',
      'look through the audit log of the server for what was done with it',
    ],
  },
  checks: [
    {
      url: 'https://{tenant}.teamcity.com/app/rest/users/current?fields=id,username,name,email,href',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { id: 'number', username: 'string', href: { includes: '/app/rest/users/' } },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'email', name: 'username' },
      replies: [
        {
          status: 200,
          body: { id: 1, username: 'owner', name: 'Owner', email: 'owner@example.com', href: '/app/rest/users/id:1' },
          is: 'active',
        },
        { status: 401, body: 'Invalid authentication request or incorrect credentials.', is: 'inactive' },
        { status: 429, body: 'Too many requests', is: 'unknown' },
      ],
      source: 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html#REST+Authentication',
    },
  ],
  sources: [
    'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html',
    'format: observed in public code, not documented',
  ],
});
