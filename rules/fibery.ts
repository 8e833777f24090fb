import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fibery',
  site: 'https://fibery.io',
  keys: {
    'api-token': {
      name: 'Fibery API token',
      pattern: /[0-9a-f]{8}\.[0-9a-f]{35}/,
      shape: '<hex:8>.<hex:35>',
      context: { words: ['fibery'], within: 100 },
      env: ['FIBERY_API_TOKEN', 'FIBERY_API_KEY', 'FIBERY_TOKEN'],
      entropy: 3,
      beside: { host: /([0-9a-z-]{1,63}\.fibery\.io)/ },
      risk: 'Whoever has it can read and change all that its owner can in the workspace.',
      examples: 'curl -H "Authorization: Token <hex:8>.<hex:35>" https://acme.fibery.io/api/commands',
    },
  },
  rotate: {
    docs: 'https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279',
    make: 'generate a new token in the settings of your Fibery, API Tokens',
    end: 'delete the old token there',
  },
  check: {
    method: 'POST',
    readOnly: 'a query for one user; all commands are sent with POST',
    url: 'https://{host}/api/commands',
    domains: ['fibery.io'],
    auth: { header: 'Authorization', value: 'Token {key}' },
    json: [
      {
        command: 'fibery.entity/query',
        args: { query: { 'q/from': 'fibery/user', 'q/select': ['fibery/id'], 'q/limit': 1 } },
      },
    ],
    active: { '0.success': { is: true }, '0.result.0.fibery/id': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: [{ success: true, result: [{ 'fibery/id': 'made-up' }] }],
    refused: { message: 'Unauthorized' },
    source: 'https://the.fibery.io/@public/User_Guide/Guide/Entity-API-264',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
