import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Salesmate',
  site: 'https://www.salesmate.io',
  keys: {
    'session-token': {
      name: 'Salesmate session token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['salesmate'], within: 80 },
      env: ['SALESMATE_API_KEY', 'SALESMATE_SESSION_TOKEN', 'SALESMATE_TOKEN'],
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.salesmate\.io/ },
      risk: 'Whoever has it can read and change the contacts, deals and mails that its owner sees.',
      examples: 'SALESMATE_URL=https://acme.salesmate.io\nSALESMATE_TOKEN=<uuid>\n',
    },
  },
  rotate: {
    docs: 'https://apidocs.salesmate.io',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://{tenant}.salesmate.io/core/v4/users?status=active',
    auth: { header: 'accessToken' },
    headers: { 'x-linkname': '{tenant}.salesmate.io' },
    active: { Status: { is: 'success' }, Data: 'array' },
    inactive: { status: 403, json: { Status: { is: 'failure' }, 'Error.name': { is: 'AuthorizationFailed' } } },
    refusalMayMean: 'that it is a session token, which only the older interface takes',
    accepted: { Status: 'success', Data: [{ id: 1, name: 'Ada' }] },
    refused: { Status: 'failure', Error: { name: 'AuthorizationFailed' } },
    source: 'https://apidocs.salesmate.io',
  },
  sources: ['{docs}', 'format: {observed}'],
});
