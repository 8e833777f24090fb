import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GrooveHQ',
  site: 'https://www.groovehq.com',
  keys: {
    'access-token': {
      name: 'Groove API access token',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['groovehq', 'groove_api'], within: 80 },
      env: ['GROOVEHQ_API_TOKEN', 'GROOVEHQ_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and answer the tickets of your customers.',
    },
  },
  rotate: {
    console: 'https://app.groovehq.com',
    docs: 'https://www.groovehq.com/docs',
    make: 'make a new private token under Settings, API',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.groovehq.com/v1/me',
    active: { 'agent.email': 'string', 'agent.href': { includes: 'groovehq.com' } },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'agent.email' },
    accepted: {
      agent: { email: 'owner@example.com', first_name: 'Some', href: 'https://api.groovehq.com/v1/agents/owner' },
    },
    refused: { errors: ['Unauthorized'] },
    source: 'https://www.groovehq.com/docs',
  },
  sources: ['{docs}', 'form: {observed}'],
});
