import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Moderation API',
  site: 'https://moderationapi.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'Moderation API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{36}\.[0-9A-Za-z_-]{115}\.[0-9A-Za-z_-]{43}/,
      shape: '<alnum:36>.<alnum:115>.<b64u:42><alnum:1>',
      context: { words: ['moderationapi', 'moderation_api', 'moderation token', 'modapi_'], within: 60 },
      env: ['MODAPI_SECRET_KEY', 'MODERATIONAPI_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can use the text analysis on your plan and read the texts that were sent to it.',
    },
  },
  rotate: {
    docs: 'https://docs.moderationapi.com',
    make: 'make a new key in the settings of the project',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
