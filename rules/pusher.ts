import { defineProvider } from '../src/rulebook/define-provider.ts';

const query = 'auth_key={pair}&auth_timestamp={time}&auth_version=1.0';

export default defineProvider({
  name: 'Pusher',
  site: 'https://pusher.com',
  keys: {
    'app-key': {
      name: 'Pusher app key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{20}/,
      shape: '<hex:20>',
      context: {
        words: ['pusher_app_key', 'pusher_key', 'pusher_app', 'pusher.com', 'new Pusher(', 'Pusher('],
        within: 60,
      },
      env: ['PUSHER_APP_KEY', 'PUSHER_KEY', 'VITE_PUSHER_APP_KEY', 'MIX_PUSHER_APP_KEY', 'NEXT_PUBLIC_PUSHER_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can connect and listen to public channels, as any visitor can.',
    },
    'app-secret': {
      name: 'Pusher app secret',
      pattern: /[0-9a-f]{20}/,
      shape: '<hex:20>',
      context: { words: ['pusher_app_secret', 'pusher_secret', 'pusher secret', 'pusherSecret'], within: 60 },
      env: ['PUSHER_APP_SECRET', 'PUSHER_SECRET', 'PUSHER_SECRET_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      pair: { key: 'app-key' },
      beside: {
        app: /app_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{5,8})/,
        cluster: /cluster["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([a-z]{2,3}[0-9]{0,2})/,
      },
      risk: 'Whoever has it and the app key can publish any event to your users and sign himself in to private channels.',
      examples: 'PUSHER_APP_ID=1234567\nPUSHER_APP_KEY=<hex:20>\nPUSHER_APP_SECRET=<hex:20>\nPUSHER_APP_CLUSTER=eu\n',
    },
  },
  rotate: {
    console: 'https://dashboard.pusher.com',
    docs: 'https://pusher.com/docs/channels/server_api/http-api/',
    make: 'open the app at {console}, then App Keys, and create a new pair of key and secret',
    put: 'put both halves where the old ones are used, outside git',
    end: 'revoke the old pair there once nothing uses it',
  },
  check: {
    keys: ['app-secret'],
    url: `https://api-{cluster}.pusher.com/apps/{app}/channels?${query}&auth_signature={signature}`,
    auth: 'signed',
    sign: [{ as: 'signature', hash: 'sha256', key: '{key}', of: `GET\n/apps/{app}/channels\n${query}`, out: 'hex' }],
    active: { '': 'object', channels: 'object' },
    inactive: 'Invalid signature: you should have sent HmacSHA256Hex',
    accepted: { channels: {} },
    refused: 'Invalid signature: you should have sent HmacSHA256Hex("...", your_secret_key), but you sent "..."',
    unclear: { 401: 'Timestamp expired: Given timestamp is not within 600s of server time' },
    source: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
