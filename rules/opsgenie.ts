import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Opsgenie',
  site: 'https://www.atlassian.com/software/opsgenie',
  keys: [
    {
      id: 'api-key',
      name: 'Opsgenie API key',
      severity: 'high',
      pattern: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      context: {
        words: ['opsgenie', 'GenieKey'],
        within: 70,
      },
      env: ['OPSGENIE_API_KEY', 'OPSGENIE_APIKEY', 'OPSGENIE_KEY', 'OPSGENIE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read, raise and close alerts and, if it is a global key, change teams, schedules and users.',
      examples: [
        'OPSGENIE_API_KEY=<uuid>',
        'curl -H "Authorization: GenieKey <uuid>" https://api.opsgenie.com/v2/alerts',
        'receivers:\n  - opsgenie_configs:\n      - api_key: <uuid>\n',
        '{"opsgenie": {"apiKey": "<uuid>"}}',
      ],
      nearMisses: ['OPSGENIE_API_KEY=<hex:32>', 'GenieKey your-api-key', 'api_key: <uuid>'],
    },
  ],
  rotate: {
    console: 'https://app.opsgenie.com/settings/api-key-management',
    docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    steps: [
      'create a new key under Settings > API key management, or open the integration that it belongs to and make a new one there, with only the rights it needs',
      'put it in OPSGENIE_API_KEY or your alert manager, outside git',
      'delete the old key or integration and look through the logs since the leak',
      'plan the move to Jira Service Management: Opsgenie ends in April 2027',
    ],
  },
  checks: [
    {
      url: 'https://api.opsgenie.com/v2/account',
      auth: { header: 'Authorization', value: 'GenieKey {key}' },
      answers: [
        {
          status: 200,
          json: { 'data.name': 'string', 'data.userCount': 'number', requestId: 'string' },
          is: 'active',
        },
        { status: 401, json: { message: { includes: 'Could not authenticate' }, requestId: 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'data.name', kind: 'data.plan.name' },
      elsewhere: 'the EU service of Opsgenie',
      replies: [
        {
          status: 200,
          body: {
            data: { name: 'example', userCount: 3, plan: { name: 'Enterprise', maxUserCount: 10 } },
            took: 0.1,
            requestId: 'r1',
          },
          is: 'active',
        },
        { status: 401, body: { message: 'Could not authenticate', took: 0.0, requestId: 'r2' }, is: 'inactive' },
        // What a key of one team's integration is told.
        { status: 403, body: { message: 'You are not authorized to reach this API', requestId: 'r3' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { message: 'You are making too many requests!', took: 0.01, requestId: 'r1' },
          is: 'unknown',
        },
      ],
      source: 'https://docs.opsgenie.com/docs/account-api',
    },
  ],
  sources: [
    'https://docs.opsgenie.com/docs/api-overview',
    'https://docs.opsgenie.com/docs/account-api',
    'https://support.atlassian.com/opsgenie/docs/european-service-region/',
  ],
});
