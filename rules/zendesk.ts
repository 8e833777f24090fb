import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Zendesk',
  site: 'https://www.zendesk.com',
  keys: [
    {
      id: 'api-token',
      name: 'Zendesk API token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{40}/,
      context: { words: ['zendesk'] },
      env: ['ZENDESK_API_TOKEN', 'ZENDESK_TOKEN', 'ZENDESK_API_KEY', 'ZD_API_TOKEN'],
      // Above what 40 hex digits can reach, so that commit ids stay out.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can act as any verified user of the account, administrators included: read and change tickets and customer data.',
      examples: [
        'ZENDESK_API_TOKEN=<alnum:40>',
        'curl -u agent@contoso.test/token:<alnum:40> https://contoso.zendesk.com/api/v2/users/me.json',
        '{"zendesk": {"subdomain": "contoso", "username": "agent@contoso.test", "token": "<alnum:40>"}}',
        "client = Zenpy(subdomain='contoso', email='a@contoso.test', token='<alnum:40>')  # zendesk",
      ],
      nearMisses: [
        'uses: zendesk/checkout@<hex:40>',
        'token: <alnum:40>',
        'ZENDESK_API_TOKEN=<alnum:24>',
        'ZENDESK_TICKET_URL=https://contoso.zendesk.com/agent/tickets/<digit:6>',
      ],
    },
    {
      id: 'oauth-token',
      name: 'Zendesk OAuth token or client secret',
      severity: 'high',
      pattern: /[0-9a-f]{64}/,
      context: {
        words: ['zendesk_oauth', 'zendesk_access_token', 'zendesk_client_secret', 'zendesk_secret'],
        within: 60,
      },
      env: ['ZENDESK_OAUTH_TOKEN', 'ZENDESK_OAUTH_ACCESS_TOKEN', 'ZENDESK_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the Zendesk API within the scopes of the token, or pose as your OAuth client.',
      examples: [
        'ZENDESK_OAUTH_TOKEN=<hex:64>',
        '{"zendeskClientSecret": "<hex:64>"}',
        'zendesk_access_token: <hex:64>',
      ],
      nearMisses: ['sha256:<hex:64>', 'zendesk/app_scaffold@sha256:<hex:64>', 'ZENDESK_OAUTH_TOKEN=<hex:40>'],
      rotate: {
        docs: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
        steps: [
          'for a token: issue a new one through the OAuth flow, put it where the old one is used, and revoke the old one with DELETE /api/v2/oauth/tokens/{id}',
          'for a client secret: open Admin Center, Apps and integrations, APIs, OAuth clients, and regenerate it; the old one dies with it',
          'keep the new one outside git; it is shown in full only once',
        ],
      },
    },
  ],
  rotate: {
    docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
    steps: [
      'open Admin Center, Apps and integrations, APIs, API tokens, and add a new token; it is shown only once',
      'put it where the old one is used, outside git',
      'deactivate the old token, watch for errors, then delete it',
      'look through the audit log for what was done since the leak',
    ],
  },
  sources: [
    'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
    'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    'length and alphabet: observed in public code, not documented',
  ],
});
