import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Autopilot (Ortto)',
  site: 'https://ortto.com',
  keys: {
    'api-key': {
      name: 'Autopilot API key',
      noCheck: 'no page that still stands says what its calls are answered',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      // Not "autopilot" alone: cars, clusters and copilots have one.
      context: {
        words: [
          'autopilothq',
          'autopilotapikey',
          'autopilot_api',
          'autopilot key',
          'autopilot secret',
          'autopilot access',
          'autopilot private',
        ],
        within: 60,
      },
      env: ['AUTOPILOT_API_KEY', 'AUTOPILOTHQ_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts of the account and put them on journeys.',
      examples: 'curl -H "autopilotapikey: <hex:32>" https://api2.autopilothq.com/v1/contacts',
      nearMisses: 'gke autopilot cluster image sha <hex:32>',
    },
  },
  rotate: {
    console: 'https://ortto.app',
    docs: 'https://autopilot.docs.apiary.io',
    make: 'generate another key in the settings of the account, Autopilot API',
    end: 'delete the old key there; for an account that moved to Ortto, make one of its custom API keys in its place',
  },
  sources: ['{docs}', 'https://help.ortto.com', 'form: {observed}'],
});
