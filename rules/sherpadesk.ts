import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SherpaDesk',
  site: 'https://www.sherpadesk.com',
  keys: {
    'api-token': {
      name: 'SherpaDesk API token',
      pattern: /[0-9a-z]{32}/,
      shape: ['<lownum:30><digit:2>', '<hex:32>'],
      context: { words: ['sherpadesk'], within: 80 },
      env: ['SHERPADESK_API_KEY', 'SHERPADESK_API_TOKEN', 'SHERPADESK_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read and change tickets, times and invoices of the account.',
    },
  },
  rotate: {
    console: 'https://app.sherpadesk.com',
    docs: 'https://github.com/sherpadesk/api/wiki',
    make: 'generate a new API token in your profile ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
