import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pirsch Analytics',
  site: 'https://pirsch.io',
  keys: {
    'access-key': {
      name: 'Pirsch access key',
      severity: 'low',
      pattern: /pa_[0-9A-Za-z]{24,44}/,
      shape: ['pa_<alnum:43>', 'pa_<alnum:24>'],
      context: { words: ['pirsch'], within: 120 },
      env: ['PIRSCH_ACCESS_KEY', 'PIRSCH_ACCESS_TOKEN', 'PIRSCH_TOKEN', 'PIRSCH_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can send false page views and events to your statistics.',
    },
  },
  rotate: {
    console: 'https://dashboard.pirsch.io/settings/integration',
    docs: 'https://docs.pirsch.io/api-sdks/api-guide',
    make: 'add a new client of the type access key under Settings, Integration',
    shownOnce: true,
    end: 'delete the old client there',
  },
  noCheck: 'it only writes page views and events',
  sources: ['{docs}', 'length: {observed}'],
});
