import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Opsgenie',
  site: 'https://www.atlassian.com/software/opsgenie',
  keys: {
    'api-key': {
      name: 'Opsgenie API key',
      pattern: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      shape: '<uuid>',
      context: { words: ['opsgenie', 'GenieKey'], within: 70 },
      env: ['OPSGENIE_API_KEY', 'OPSGENIE_APIKEY', 'OPSGENIE_KEY', 'OPSGENIE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read, raise and close alerts and, if it is a global key, change teams, schedules and users.',
      nearMisses: 'GenieKey your-api-key',
    },
  },
  rotate: {
    console: 'https://app.opsgenie.com/settings/api-key-management',
    docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    make: 'create a new key under Settings > API key management, or open the integration that it belongs to and make a new one there, with only the rights it needs',
    put: 'put it in OPSGENIE_API_KEY or your alert manager, outside git',
    end: 'delete the old key or integration and look through the logs since the leak',
    after: 'plan the move to Jira Service Management: Opsgenie ends in April 2027',
  },
  check: {
    url: 'https://api.opsgenie.com/v2/account',
    auth: { header: 'Authorization', value: 'GenieKey {key}' },
    active: { 'data.name': 'string', 'data.userCount': 'number', requestId: 'string' },
    inactive: { message: { includes: 'Could not authenticate' }, requestId: 'string' },
    tells: { organisation: 'data.name', kind: 'data.plan.name' },
    elsewhere: 'the EU service of Opsgenie',
    accepted: {
      data: { name: 'example', userCount: 3, plan: { name: 'Enterprise', maxUserCount: 10 } },
      took: 0.1,
      requestId: 'r1',
    },
    refused: { message: 'Could not authenticate', took: 0.0, requestId: 'r2' },
    unclear: {
      // What a key of one team's integration is told.
      403: { message: 'You are not authorized to reach this API', requestId: 'r3' },
    },
    tooMany: { message: 'You are making too many requests!', took: 0.01, requestId: 'r1' },
    source: 'https://docs.opsgenie.com/docs/account-api',
  },
  sources: [
    'https://docs.opsgenie.com/docs/api-overview',
    '{check}',
    'https://support.atlassian.com/opsgenie/docs/european-service-region/',
  ],
});
