import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Eventbrite',
  site: 'https://www.eventbrite.com',
  keys: {
    'private-token': {
      name: 'Eventbrite private token',
      pattern: /[0-9A-Z]{20}/,
      shape: '<upnum:20>',
      context: { words: ['eventbrite_token', 'eventbrite(', 'eventbrite_private', 'eventbriteApi'], within: 80 },
      env: [
        'EVENTBRITE_TOKEN',
        'EVENTBRITE_API_KEY',
        'EVENTBRITE_API_TOKEN',
        'EVENTBRITE_PRIVATE_TOKEN',
        'EVENTBRITE_OAUTH_TOKEN',
        'EVENTBRITE_ACCESS_TOKEN',
      ],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can change your events and read the orders and attendees.',
      examples: 'https://www.eventbriteapi.com/v3/users/me/?token=<upnum:20>',
      nearMisses: 'https://www.eventbriteapi.com/v3/events/<digit:12>/',
    },
  },
  rotate: {
    console: 'https://www.eventbrite.com/platform/api-keys',
    docs: 'https://www.eventbrite.com/platform/docs/authentication',
    make: 'create a new API key at {console} and show its private token',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old API key there',
    after: 'look through events and orders since the leak',
  },
  check: {
    url: 'https://www.eventbriteapi.com/v3/users/me/',
    active: { id: 'string', emails: 'array', 'emails.0.verified': 'boolean', first_name: 'string' },
    inactive: { status_code: { is: 401 }, error: { is: 'INVALID_AUTH' } },
    tells: { account: 'emails.0.email', name: 'name' },
    accepted: {
      id: '1',
      name: 'Example Owner',
      first_name: 'Example',
      last_name: 'Owner',
      emails: [{ email: 'owner@example.com', verified: true, primary: true }],
    },
    refused: {
      status_code: 401,
      error: 'INVALID_AUTH',
      error_description: 'The OAuth token you provided was invalid.',
    },
    tooMany: {
      status_code: 429,
      error: 'HIT_RATE_LIMIT',
      error_description: 'Your application has been rate limited.',
    },
    source: 'https://www.eventbrite.com/platform/docs/authentication',
  },
  sources: ['{docs}', 'format: {observed}'],
});
