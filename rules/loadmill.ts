import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Loadmill',
  site: 'https://www.loadmill.com',
  keys: {
    'api-token': {
      name: 'Loadmill API token',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['loadmill'], within: 80 },
      env: ['LOADMILL_API_TOKEN', 'LOADMILL_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read your tests, with the credentials in them, and run load against your servers.',
    },
  },
  rotate: {
    console: 'https://app.loadmill.com/app/user/settings/security',
    docs: 'https://docs.loadmill.com/integrations/testing-with-npm',
    make: 'generate a new API token at {console}',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://app.loadmill.com/api/v1/labels',
    active: { teamLabels: 'array' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead token is documented nowhere' },
    accepted: { teamLabels: [{ id: '00000000-0000-4000-8000-000000000001', description: 'my label' }] },
    refused: '',
    source: 'https://docs.loadmill.com/integrations/rest-api#labels',
  },
  sources: ['{docs}', 'length: {observed}'],
});
