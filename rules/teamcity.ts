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
      risk: 'Whoever has it can act as you on the TeamCity server: start and change builds and read what they are given.',
      examples: [
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
  // No check: a token is good on one server alone, and it does not say on which.
  sources: [
    'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html',
    'format: observed in public code, not documented',
  ],
});
