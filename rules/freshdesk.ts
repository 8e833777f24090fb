import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Freshdesk',
  site: 'https://www.freshworks.com/freshdesk/',
  keys: [
    {
      id: 'api-key',
      name: 'Freshdesk API key',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{20}/,
      context: { words: ['freshdesk'], within: 80 },
      env: ['FRESHDESK_API_KEY', 'FRESHDESK_KEY', 'FRESHDESK_TOKEN', 'FRESHDESK_API_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{1,60})\.freshdesk\.com/ },
      risk: 'Whoever has it can read and change tickets and contacts of your help desk as its agent can.',
      examples: [
        'FRESHDESK_API_KEY=<alnum:20>',
        'curl -u <alnum:20>:X https://acme.freshdesk.com/api/v2/tickets',
        '{"freshdesk": {"domain": "acme.freshdesk.com", "apiKey": "<alnum:20>"}}',
        "freshdesk = API('acme.freshdesk.com', '<alnum:20>')",
      ],
      nearMisses: [
        'api_key = "<alnum:20>"',
        'FRESHDESK_API_KEY=<alnum:12>',
        'from freshdesk.api import API as FreshdeskClient',
        'FRESHDESK_TICKET_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://login.freshworks.com',
    docs: 'https://developers.freshdesk.com/api/#authentication',
    steps: [
      'sign in as the agent, open Profile settings of the help desk, and reset the API key, which makes a new one',
      'put it in FRESHDESK_API_KEY, outside git',
      'make sure that the old key is refused, and look through the audit log since the leak',
    ],
  },
  checks: [
    {
      url: 'https://{tenant}.freshdesk.com/api/v2/agents/me',
      auth: { basic: '{key}:X' },
      answers: [
        { status: 200, json: { id: 'number', ticket_scope: 'number', 'contact.email': 'string' }, is: 'active' },
        { status: 401, json: { code: { is: 'invalid_credentials' } }, is: 'inactive', because: 'invalid_credentials' },
        {
          status: 403,
          json: { code: { is: 'access_denied' } },
          is: 'limited',
          because: 'it may not read its own agent (access_denied)',
        },
      ],
      tells: { account: 'contact.email', kind: 'type' },
      replies: [
        {
          status: 200,
          body: {
            id: 1,
            available: true,
            ticket_scope: 1,
            type: 'support_agent',
            contact: { active: true, email: 'owner@example.com', name: 'Owner' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' },
          is: 'inactive',
        },
        {
          status: 403,
          body: { code: 'access_denied', message: 'You are not authorized to perform this action.' },
          is: 'limited',
        },
        {
          status: 429,
          headers: { 'retry-after': '60' },
          body: { message: 'You have exceeded the limit of requests per minute' },
          is: 'unknown',
        },
      ],
      source: 'https://developers.freshdesk.com/api/#view_a_currently_authenticated_agent',
    },
  ],
  sources: [
    'https://developers.freshdesk.com/api/#authentication',
    'https://support.freshdesk.com/en/support/solutions/articles/215517',
    'length: observed in public code, not documented',
  ],
});
