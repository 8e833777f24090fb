import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mixmax',
  site: 'https://www.mixmax.com',
  keys: {
    'api-token': {
      name: 'Mixmax API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['mixmax_', 'mixmaxApi', 'mixmaxToken', 'api.mixmax.com', 'mixmax api'], within: 80 },
      env: ['MIXMAX_API_TOKEN', 'MIXMAX_TOKEN', 'MIXMAX_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send mail as its owner and read sequences, contacts and messages.',
      examples: 'curl "https://api.mixmax.com/v1/users/me?apiToken=<uuid>"',
    },
  },
  rotate: {
    console: 'https://app.mixmax.com/dashboard/settings/personal/integrations',
    docs: 'https://developer.mixmax.com/reference/getting-started-with-the-api',
    make: 'open Settings, Integrations, API, and make a new token',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.mixmax.com/v1/users/me',
    auth: { header: 'X-API-Token' },
    active: { _id: 'string', email: 'string', timezone: 'object' },
    inactive: { message: { includes: 'Invalid API token' } },
    tells: { account: 'email' },
    accepted: { _id: 'u1', email: 'owner@example.com', timezone: { name: 'Europe/Berlin' } },
    refused: { message: 'Invalid API token provided', documentation: 'https://developer.mixmax.com' },
    source: 'https://developer.mixmax.com/reference/usersme; the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
