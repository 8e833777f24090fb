import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Octopus Deploy',
  site: 'https://octopus.com',
  keys: [
    {
      id: 'api-key',
      name: 'Octopus Deploy API key',
      severity: 'critical',
      pattern: /API-[0-9A-Z]{25,34}/,
      context: { words: ['octopus', 'octo push', 'octo.exe', 'octo create-release'], required: false },
      env: ['OCTOPUS_API_KEY', 'OCTOPUS_CLI_API_KEY', 'OCTOPUS_APIKEY', 'OCTOPUSAPIKEY'],
      entropy: 3,
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}\.octopus\.app)/ },
      risk: 'Whoever has it can deploy to your environments and read variables, as the user or service account whose key it is.',
      examples: [
        'OCTOPUS_API_KEY=API-<upnum:26>',
        'curl -H "X-Octopus-ApiKey: API-<upnum:32>" https://example.octopus.app/api',
        '$octopusAPIKey = "API-<upnum:27>"',
        'octo push --package app.zip --server https://example.octopus.app --apiKey API-<upnum:30>',
      ],
      nearMisses: [
        'X-Octopus-ApiKey: API-YOUR-KEY',
        'see API-12345 in the tracker',
        'RESTAPI-<upnum:26>',
        'api-<lownum:26>',
      ],
    },
  ],
  rotate: {
    docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    steps: [
      'create a new key in the portal of your Octopus server: Profile, My API Keys; better as a service account, with an expiry date',
      'put it in OCTOPUS_API_KEY, outside git; it is shown only once',
      'revoke the old key on the same page',
      'look through the audit log of the server since the leak',
    ],
  },
  checks: [
    {
      url: 'https://{host}/api/users/me',
      domains: ['octopus.app'],
      auth: { header: 'X-Octopus-ApiKey' },
      answers: [
        { status: 200, json: { Id: { includes: 'Users-' }, Username: 'string', IsActive: 'boolean' }, is: 'active' },
        { status: 401, json: { ErrorMessage: { includes: 'API key' } }, is: 'inactive' },
      ],
      tells: { account: 'EmailAddress', name: 'DisplayName' },
      replies: [
        {
          status: 200,
          body: {
            Id: 'Users-1',
            Username: 'owner',
            DisplayName: 'Owner',
            EmailAddress: 'owner@example.com',
            IsActive: true,
            IsService: false,
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            ErrorMessage: 'The API key you provided was not valid. Please double-check your API key and try again.',
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: {
            ErrorMessage:
              'You must be logged in to request this resource. Please provide a valid API key or log in again.',
          },
          is: 'inactive',
        },
        { status: 429, body: { ErrorMessage: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://octopus.com/docs/octopus-rest-api',
    },
  ],
  sources: [
    'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    'length: observed in public code, not documented',
  ],
});
