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
      risk: 'Whoever has it can read and change tickets, times and invoices of the account.',
    },
  },
  rotate: {
    console: 'https://app.sherpadesk.com',
    docs: 'https://github.com/sherpadesk/api/wiki',
    make: 'generate a new API token in your profile ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.sherpadesk.com/organizations/',
    auth: { basic: 'x:{key}' },
    active: { '0.key': 'string', '0.name': 'string', '0.instances.0.key': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { organisation: '0.name' },
    accepted: [{ key: 'ncg1in', name: 'Acme', instances: [{ key: 'd1', name: 'Main' }] }],
    refused: '',
    source: 'https://github.com/sherpadesk/api/wiki',
  },
  sources: ['{docs}', 'format: {observed}'],
});
