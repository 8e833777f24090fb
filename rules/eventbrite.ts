import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Eventbrite',
  site: 'https://www.eventbrite.com',
  keys: [
    {
      id: 'private-token',
      name: 'Eventbrite private token',
      severity: 'high',
      pattern: /[0-9A-Z]{20}/,
      context: {
        words: ['eventbrite_token', 'eventbriteToken', 'eventbrite(', 'eventbrite_private', 'eventbriteApi'],
        within: 80,
      },
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
      examples: [
        'EVENTBRITE_PRIVATE_TOKEN=<upnum:20>',
        'https://www.eventbriteapi.com/v3/users/me/?token=<upnum:20>',
        "eventbrite = Eventbrite('<upnum:20>')",
        '{"eventbriteApiKey": "<upnum:20>"}',
      ],
      nearMisses: [
        'EVENTBRITE_EVENT_ID=<digit:12>',
        'EVENTBRITE_TOKEN=<upnum:12>',
        'code: <upnum:20>',
        'https://www.eventbriteapi.com/v3/events/<digit:12>/',
      ],
    },
  ],
  rotate: {
    console: 'https://www.eventbrite.com/platform/api-keys',
    docs: 'https://www.eventbrite.com/platform/docs/authentication',
    steps: [
      'create a new API key at https://www.eventbrite.com/platform/api-keys and show its private token',
      'put it where the old one is used, outside git',
      'delete the old API key there',
      'look through events and orders since the leak',
    ],
  },
  checks: [
    {
      url: 'https://www.eventbriteapi.com/v3/users/me/',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { id: 'string', emails: 'array', 'emails.0.verified': 'boolean', first_name: 'string' },
          is: 'active',
        },
        { status: 401, json: { status_code: { is: 401 }, error: { is: 'INVALID_AUTH' } }, is: 'inactive' },
      ],
      tells: { account: 'emails.0.email', name: 'name' },
      replies: [
        {
          status: 200,
          body: {
            id: '1',
            name: 'Example Owner',
            first_name: 'Example',
            last_name: 'Owner',
            emails: [{ email: 'owner@example.com', verified: true, primary: true }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            status_code: 401,
            error: 'INVALID_AUTH',
            error_description: 'The OAuth token you provided was invalid.',
          },
          is: 'inactive',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            status_code: 429,
            error: 'HIT_RATE_LIMIT',
            error_description: 'Your application has been rate limited.',
          },
          is: 'unknown',
        },
      ],
      source: 'https://www.eventbrite.com/platform/docs/authentication',
    },
  ],
  sources: [
    'https://www.eventbrite.com/platform/docs/authentication',
    'format: observed in public code, not documented',
  ],
});
