import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Octopus Deploy',
  site: 'https://octopus.com',
  keys: {
    'api-key': {
      name: 'Octopus Deploy API key',
      severity: 'critical',
      pattern: /API-[0-9A-Z]{25,34}/,
      shape: 'API-<upnum:26-32>',
      context: { words: ['octopus', 'octo push', 'octo.exe', 'octo create-release'], required: false },
      env: ['OCTOPUS_API_KEY', 'OCTOPUS_CLI_API_KEY', 'OCTOPUS_APIKEY', 'OCTOPUSAPIKEY'],
      entropy: 3,
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}\.octopus\.app)/ },
      risk: 'Whoever has it can deploy to your environments and read variables, as the user or service account whose key it is.',
      examples: 'curl -H "X-Octopus-ApiKey: API-<upnum:32>" https://example.octopus.app/api',
      nearMisses: 'api-<lownum:26>',
    },
  },
  rotate: {
    docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    make: 'create a new key in the portal of your Octopus server: Profile, My API Keys; better as a service account, with an expiry date',
    shownOnce: true,
    end: 'revoke the old key on the same page',
    after: 'look through the audit log of the server since the leak',
  },
  check: {
    url: 'https://{host}/api/users/me',
    domains: ['octopus.app'],
    auth: { header: 'X-Octopus-ApiKey' },
    active: { Id: { includes: 'Users-' }, Username: 'string', IsActive: 'boolean' },
    inactive: { ErrorMessage: { includes: 'API key' } },
    tells: { account: 'EmailAddress', name: 'DisplayName' },
    accepted: {
      Id: 'Users-1',
      Username: 'owner',
      DisplayName: 'Owner',
      EmailAddress: 'owner@example.com',
      IsActive: true,
      IsService: false,
    },
    refused: {
      ErrorMessage: 'The API key you provided was not valid. Please double-check your API key and try again.',
    },
    alsoRefused: [
      {
        ErrorMessage: 'You must be logged in to request this resource. Please provide a valid API key or log in again.',
      },
    ],
    tooMany: { ErrorMessage: 'Too many requests' },
    source: 'https://octopus.com/docs/octopus-rest-api',
  },
  sources: ['{docs}', 'length: {observed}'],
});
