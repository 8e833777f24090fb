import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kanban Tool',
  site: 'https://kanbantool.com',
  keys: {
    'api-token': {
      name: 'Kanban Tool API token',
      pattern: /[0-9A-Z]{12}/,
      shape: '<upnum:12>',
      context: { words: ['kanbantool.com', 'kanbantool_api', 'kanbantool_token', 'kanbantool_key'], within: 60 },
      env: ['KANBANTOOL_API_TOKEN', 'KANBANTOOL_TOKEN', 'KANBANTOOL_API_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{1,60})\.kanbantool\.com/ },
      risk: 'Whoever has it can read and change the boards that its owner sees.',
      examples: 'curl -H "Authorization: Bearer <upnum:12>" https://acme.kanbantool.com/api/v3/users/current.json',
    },
  },
  rotate: {
    docs: 'https://kanbantool.com/developer/api-v3',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://{tenant}.kanbantool.com/api/v3/users/current.json',
    active: { 'boards.0.id': 'number', 'boards.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { id: 1, name: 'Owner', boards: [{ id: 1, name: 'Example' }] },
    refused: '',
    source: 'https://kanbantool.com/developer/api-v3; its answer is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
