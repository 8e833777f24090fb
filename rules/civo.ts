import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Civo',
  site: 'https://www.civo.com',
  keys: {
    'api-key': {
      name: 'Civo API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{50}/,
      shape: '<alnum:48><digit:2>',
      context: { words: ['civo'], within: 80 },
      env: ['CIVO_TOKEN', 'CIVO_API_KEY', 'CIVO_API_TOKEN'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can create, read and delete clusters and instances at your cost.',
    },
  },
  rotate: {
    console: 'https://dashboard.civo.com/security',
    docs: 'https://www.civo.com/docs/account/api-keys',
    make: 'regenerate the API key on the page Security ({console}): the old one ends',
    after: 'look for clusters and instances that you did not make',
  },
  check: {
    url: 'https://api.civo.com/v2/quota',
    active: { instance_count_limit: 'number', cpu_core_limit: 'number', default_user_id: 'string' },
    inactive: { status: [401, 403], json: { code: { is: 'authentication_invalid_key' } } },
    accepted: { id: 'q1', default_user_id: 'u1', instance_count_limit: 16, cpu_core_limit: 10, ram_mb_limit: 5120 },
    refused: { code: 'authentication_invalid_key', reason: 'The API key provided was invalid.' },
    source: 'https://www.civo.com/api/quota',
  },
  sources: ['{docs}', '{check}', 'https://github.com/civo/civogo (errors.go)', 'format: {observed}'],
});
