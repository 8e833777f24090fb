import { defineProvider } from '../src/rulebook/define-provider.ts';

const REFUSAL = { message: { includes: 'requires a valid access token' }, trackingId: 'string' } as const;
const REFUSED = {
  message: 'The request requires a valid access token set in the Authorization request header.',
  errors: [],
  trackingId: 't1',
};

const ME = {
  active: { id: 'string', emails: 'array', orgId: 'string' },
  tells: { account: 'emails.0', name: 'displayName', kind: 'type' },
  accepted: { id: 'p1', emails: ['owner@example.com'], displayName: 'Owner', orgId: 'o1', type: 'bot' },
} as const;

export default defineProvider({
  name: 'Webex',
  site: 'https://www.webex.com',
  keys: {
    'access-token': {
      name: 'Webex access token',
      // Of bots, people and integrations: a secret, the cluster, the id of the organisation.
      pattern: /[0-9A-Za-z_-]{64}_[0-9A-Z]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<alnum:1><b64u:63>_<upnum:4>_<uuid>',
      context: { words: ['webex', 'ciscospark', 'spark_token', 'spark_bot', 'webexapis.com'] },
      tells: true,
      env: ['WEBEX_ACCESS_TOKEN', 'WEBEX_BOT_TOKEN', 'WEBEX_TEAMS_ACCESS_TOKEN', 'WEBEX_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can read and write messages, files and meetings as the bot or person, within its scopes.',
      examples: 'curl -H "Authorization: Bearer <alnum:1><b64u:63>_PF84_<uuid>" https://webexapis.com/v1/rooms',
    },
    'client-secret': {
      name: 'Webex integration client secret',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['webex_client', 'webexClient', 'webex client', 'webexapis.com', 'ciscospark'], within: 80 },
      env: ['WEBEX_CLIENT_SECRET', 'WEBEX_INTEGRATION_CLIENT_SECRET', 'WEBEX_SECRET'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client id can pose as your integration before users of Webex.',
      nearMisses: 'image: webex/app@sha256:<hex:64>',
      rotate: {
        console: 'https://developer.webex.com/my-apps',
        docs: 'https://developer.webex.com/create/docs/integrations',
        make: 'open the integration at {console} and regenerate its client secret: the old one ends',
        put: 'put the new one in WEBEX_CLIENT_SECRET, outside git',
      },
    },
    'client-id': {
      name: 'Webex integration client id',
      severity: 'low',
      role: 'id',
      pattern: /C[0-9a-f]{64}/,
      shape: 'C<hex:64>',
      context: { words: ['webex', 'ciscospark'], within: 80 },
      env: ['WEBEX_CLIENT_ID', 'WEBEX_INTEGRATION_CLIENT_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it still needs the client secret that belongs to it.',
    },
  },
  rotate: {
    console: 'https://developer.webex.com/my-apps',
    docs: 'https://developer.webex.com/create/docs/bots',
    make: 'open the bot at {console} and regenerate its access token: the old one ends; the token of a person ends by itself after some hours, or with the sign-out from all devices',
    put: 'put the new one where the old one is used, outside git',
    end: 'make sure that the old one answers no more and look through the rooms of the bot',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://webexapis.com/v1/access_token',
      client: 'in-body',
      grant: 'made-up code',
      elsewhere: 'Webex for Government (api-usgov.webex.com)',
      source: 'https://developer.webex.com/create/docs/integrations',
    },
    {
      keys: ['access-token'],
      url: 'https://webexapis.com/v1/people/me',
      ...ME,
      answers: { status: 401, json: REFUSAL, is: 'next', recorded: REFUSED },
      next: { url: 'https://api-usgov.webex.com/v1/people/me', ...ME, inactive: REFUSAL, refused: REFUSED },
      source: 'https://developer.webex.com/admin/docs/api/v1/people/get-my-own-details',
    },
  ],
  sources: [
    '{docs}',
    '{check}',
    'https://developer.webex.com/admin/docs/api/v1/people/get-my-own-details',
    'form of the tokens, and the host for governments: {observed}',
  ],
});
