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
  // No check: it needs the host of the customer's own help desk.
  sources: [
    'https://developers.freshdesk.com/api/#authentication',
    'https://support.freshdesk.com/en/support/solutions/articles/215517',
    'length: observed in public code, not documented',
  ],
});
