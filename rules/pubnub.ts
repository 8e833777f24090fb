import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PubNub',
  site: 'https://www.pubnub.com',
  keys: {
    'secret-key': {
      name: 'PubNub secret key',
      noCheck: 'it only signs, and what it signs for changes who may do what',
      // Base64 of a UUID.
      pattern: /sec-c-[0-9A-Za-z]{48}/,
      shape: 'sec-c-<alnum:48>',
      env: ['PUBNUB_SECRET_KEY', 'PUBNUB_SECRET', 'PN_SECRET_KEY'],
      risk: 'Whoever has it can grant and revoke access to every channel and use your keyset without limits.',
      nearMisses: 'sec-c-<uuid>',
    },
    'publish-key': {
      name: 'PubNub publish key',
      noCheck: 'it is public: it only sends messages',
      severity: 'low',
      publicByDesign: true,
      pattern: /pub-c-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: 'pub-c-<uuid>',
      env: ['PUBNUB_PUBLISH_KEY', 'PN_PUBLISH_KEY'],
      risk: 'Whoever has it can publish on your channels, unless Access Manager is on; it stands in every client.',
      examples: 'https://ps.pndsn.com/publish/pub-c-<uuid>/demo/0/ch1/0/1',
      nearMisses: 'pub-c-<hex:32>',
    },
    'subscribe-key': {
      name: 'PubNub subscribe key',
      severity: 'low',
      publicByDesign: true,
      pattern: /sub-c-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: 'sub-c-<uuid>',
      env: ['PUBNUB_SUBSCRIBE_KEY', 'PN_SUBSCRIBE_KEY'],
      risk: 'Whoever has it can read along on your channels, unless Access Manager is on; it stands in every client.',
      examples: 'https://ps.pndsn.com/v2/objects/sub-c-<uuid>/uuids',
      nearMisses: 'sub-c-<hex:32>',
    },
  },
  rotate: {
    console: 'https://admin.pubnub.com',
    docs: 'https://www.pubnub.com/docs/sdks/rest-api',
    make: 'make a new secret key in the keyset at {console}, or a new keyset for new publish and subscribe keys',
    end: 'delete the old one, and switch Access Manager on so that the public keys alone open nothing',
  },
  check: {
    // Public, and yet known to the service or not.
    keys: ['subscribe-key'],
    url: 'https://ps.pndsn.com/v2/objects/{key}/uuids?limit=1',
    auth: 'in-path',
    active: { status: { is: 200 }, data: 'array' },
    limited: { status: 403, text: 'not enabled for this subscri', because: 'App Context is switched off for it' },
    inactive: { status: [400, 401, 403], text: 'Invalid Subscribe Key' },
    answers: {
      status: 403,
      json: { service: { is: 'Access Manager' }, message: { is: 'Forbidden' } },
      is: 'limited',
      because: 'Access Manager wants a token besides',
    },
    accepted: { status: 200, data: [] },
    recorded: {
      limited: { status: 403, error: { message: 'Objects not enabled for this subscriber key.', source: 'objects' } },
    },
    replies: [
      {
        status: 400,
        body: { status: 400, service: 'Access Manager', error: true, message: 'Invalid Subscribe Key' },
        is: 'inactive',
      },
    ],
    source: 'https://www.pubnub.com/docs/sdks/rest-api (refusals: observed, not documented)',
  },
  sources: ['{docs}', 'https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel', 'key shapes: {observed}'],
});
