import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Freshdesk',
  site: 'https://www.freshworks.com/freshdesk/',
  keys: {
    'api-key': {
      name: 'Freshdesk API key',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:20>',
      context: { words: ['freshdesk'], within: 80 },
      env: ['FRESHDESK_API_KEY', 'FRESHDESK_KEY', 'FRESHDESK_TOKEN', 'FRESHDESK_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{1,60})\.freshdesk\.com/ },
      risk: 'Whoever has it can read and change tickets and contacts of your help desk as its agent can.',
      examples: 'curl -u <alnum:20>:X https://acme.freshdesk.com/api/v2/tickets',
      nearMisses: 'from freshdesk.api import API as FreshdeskClient',
    },
  },
  rotate: {
    console: 'https://login.freshworks.com',
    docs: 'https://developers.freshdesk.com/api/#authentication',
    make: 'sign in as the agent, open Profile settings of the help desk, and reset the API key, which makes a new one',
    end: 'make sure that the old key is refused, and look through the audit log since the leak',
  },
  check: {
    url: 'https://{tenant}.freshdesk.com/api/v2/agents/me',
    auth: { basic: '{key}:X' },
    active: { id: 'number', ticket_scope: 'number', 'contact.email': 'string' },
    inactive: { status: 401, json: { code: { is: 'invalid_credentials' } }, because: 'invalid_credentials' },
    limited: {
      status: 403,
      json: { code: { is: 'access_denied' } },
      because: 'it may not read its own agent (access_denied)',
    },
    tells: { account: 'contact.email', kind: 'type' },
    accepted: {
      id: 1,
      available: true,
      ticket_scope: 1,
      type: 'support_agent',
      contact: { active: true, email: 'owner@example.com', name: 'Owner' },
    },
    refused: { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' },
    recorded: { limited: { code: 'access_denied', message: 'You are not authorized to perform this action.' } },
    tooMany: { message: 'You have exceeded the limit of requests per minute' },
    source: 'https://developers.freshdesk.com/api/#view_a_currently_authenticated_agent',
  },
  sources: ['{docs}', 'https://support.freshdesk.com/en/support/solutions/articles/215517', 'length: {observed}'],
});
