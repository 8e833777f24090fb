import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GC Notify',
  site: 'https://notification.canada.ca',
  keys: {
    'api-key': {
      name: 'GC Notify API key',
      // The name that its owner gave it, the id of the service, the secret.
      pattern:
        /gcntfy-[0-9A-Za-z_-]{1,100}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'gcntfy-live_key-<uuid>-<uuid>',
      env: ['GC_NOTIFY_API_KEY', 'GC_NOTIFY_KEY'],
      risk: 'Whoever has it can send mail and text messages in the name of the service and read what was sent and to whom.',
      examples: 'curl -H "Authorization: ApiKey-v1 gcntfy-staging-<uuid>-<uuid>" https://api.notification.canada.ca',
      nearMisses: 'gcntfy-my_test_key-<uuid>',
    },
  },
  rotate: {
    console: 'https://notification.canada.ca',
    docs: 'https://documentation.notification.canada.ca/en/keys.html',
    make: 'sign in at {console}, open API integration, API keys, and create a new key',
    shownOnce: true,
    end: 'revoke the old key there',
    after: 'look through the messages sent since the leak',
  },
  check: {
    url: 'https://api.notification.canada.ca/v2/notifications',
    auth: { header: 'Authorization', value: 'ApiKey-v1 {key}' },
    active: { notifications: 'array', 'links.current': { includes: 'notification.canada.ca' } },
    revoked: {
      status: 403,
      json: { 'errors.0.error': { is: 'AuthError' }, 'errors.0.message': { includes: 'API key revoked' } },
    },
    inactive: {
      status: 403,
      json: { 'errors.0.error': { is: 'AuthError' }, 'errors.0.message': { includes: 'API key not found' } },
    },
    accepted: {
      notifications: [],
      links: { current: 'https://api.notification.canada.ca/v2/notifications' },
    },
    refused: { status_code: 403, errors: [{ error: 'AuthError', message: 'Invalid token: API key not found' }] },
    recorded: {
      revoked: { status_code: 403, errors: [{ error: 'AuthError', message: 'Invalid token: API key revoked' }] },
    },
    source: 'https://documentation.notification.canada.ca/en/status.html',
  },
  sources: ['{docs}', '{check}', 'https://github.com/cds-snc/notification-api'],
});
