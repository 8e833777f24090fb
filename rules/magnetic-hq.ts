import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MagneticHQ',
  site: 'https://www.magnetichq.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-token': {
      name: 'Magnetic API token',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: '<uuid>',
      context: {
        words: ['magnetichq', 'magnetic_token', 'magnetic token', 'magnetic_api', 'magnetic_key'],
        within: 60,
      },
      confidence: 'medium',
      risk: 'Whoever has it can read and change the jobs, times and invoices of your agency.',
      examples: 'MAGNETIC_TOKEN=<uuid>',
      nearMisses: 'magnetic field <uuid>',
    },
  },
  rotate: {
    make: 'make a new token in the settings of your user',
    end: 'delete the old token there',
  },
  sources: 'format: {observed}',
});
