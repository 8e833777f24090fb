import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mattermost',
  site: 'https://mattermost.com',
  keys: {
    'access-token': {
      name: 'Mattermost access token',
      // Every id of Mattermost (channels, users, posts) has this shape too; its base 32 leaves out 0, 2, l and v.
      pattern: /[13-9a-km-uw-z]{26}/,
      shape: '<any:[13-9a-km-uw-z]:26>',
      context: { words: ['mattermost', 'mm_token', 'mm_access_token', 'mm_bot_token'], within: 60 },
      env: ['MATTERMOST_TOKEN', 'MATTERMOST_ACCESS_TOKEN', 'MATTERMOST_BOT_TOKEN', 'MM_TOKEN', 'MM_AUTH_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can act as the user or bot: read and write messages and files in all its channels.',
      examples: '{"mattermost": {"url": "https://chat.example.com", "token": "<any:[13-9a-km-uw-z]:26>"}}',
      nearMisses: 'MATTERMOST_TOKEN=<upper:26>',
    },
    'webhook-url': {
      name: 'Mattermost incoming webhook URL',
      noCheck: 'what has a text is posted, and what has none is refused before the address is looked at',
      severity: 'medium',
      pattern: /hooks\/(?<secret>[13-9a-km-uw-z]{26})/,
      context: { words: ['mattermost', 'mm_url', 'webhook'] },
      env: ['MATTERMOST_WEBHOOK_URL', 'MATTERMOST_WEBHOOK', 'MM_WEBHOOK_URL'],
      entropy: 3.5,
      risk: 'Whoever has it can post any message to your channels, good for phishing your colleagues.',
      examples: [
        'MATTERMOST_WEBHOOK_URL=https://chat.example.com/hooks/<any:[13-9a-km-uw-z]:26>',
        "requests.post('https://mattermost.example.com/hooks/<any:[13-9a-km-uw-z]:26>', json={'text': 'done'})",
        'notify:\n  mattermost:\n    webhook: https://mm.example.com/hooks/<any:[13-9a-km-uw-z]:26>\n',
      ],
      nearMisses: [
        'https://mattermost.example.com/hooks/your-webhook-id',
        'https://mattermost.example.com/hooks/<hex:32>',
        "import { useThing } from '../hooks/use-thing-of-some-kind'",
        'https://hooks.example.com/services/<upnum:9>/<alnum:24>',
      ],
      rotate: {
        docs: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
        make: 'open Integrations, Incoming Webhooks, on your Mattermost and add a new webhook, locked to its channel',
        put: 'put the new URL where the old one is used, outside git',
        end: 'delete the old webhook in the same list',
      },
    },
  },
  rotate: {
    docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    make: 'open Profile, Security, Personal Access Tokens on your Mattermost and create a new one; for a bot, Integrations, Bot Accounts',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old token in the same list; an administrator can also revoke it with mmctl token revoke',
  },
  check: {
    keys: ['access-token'],
    url: '{server}/api/v4/users/me',
    active: { id: 'string', username: 'string', roles: { includes: 'system_' } },
    inactive: { id: { is: 'api.context.session_expired.app_error' } },
    tells: { account: 'email', name: 'username', scopes: 'roles' },
    accepted: { id: 'u1', create_at: 1, username: 'owner', email: 'owner@example.com', roles: 'system_user' },
    refused: {
      id: 'api.context.session_expired.app_error',
      message: 'Invalid or expired session, please login again.',
      status_code: 401,
    },
    replies: { status: 429, headers: { 'x-ratelimit-reset': '1' }, body: 'limit exceeded', is: 'unknown' },
    source: 'https://developers.mattermost.com/api-documentation/#/operations/GetUser',
  },
  sources: [
    '{docs}',
    'https://developers.mattermost.com/integrate/webhooks/incoming/',
    'https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go',
  ],
});
