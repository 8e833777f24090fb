import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'PubNub',
  site: 'https://www.pubnub.com',
  keys: [
    {
      id: 'secret-key',
      name: 'PubNub secret key',
      severity: 'high',
      // Base64 of a UUID.
      pattern: /sec-c-[0-9A-Za-z]{48}/,
      env: ['PUBNUB_SECRET_KEY', 'PUBNUB_SECRET', 'PN_SECRET_KEY'],
      risk: 'Whoever has it can grant and revoke access to every channel and use your keyset without limits.',
      examples: [
        'PUBNUB_SECRET_KEY=sec-c-<alnum:48>',
        "const pubnub = new PubNub({ secretKey: 'sec-c-<alnum:48>' });",
        'pubnub:\n  secret_key: sec-c-<alnum:48>\n',
      ],
      nearMisses: ['PUBNUB_SECRET_KEY=sec-c-your-secret-key', 'sec-c-<uuid>', 'sec-c-<alnum:20>'],
    },
    {
      id: 'publish-key',
      name: 'PubNub publish key',
      severity: 'low',
      publicByDesign: true,
      pattern: /pub-c-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      env: ['PUBNUB_PUBLISH_KEY', 'PN_PUBLISH_KEY'],
      risk: 'Whoever has it can publish on your channels, unless Access Manager is on; it stands in every client.',
      examples: [
        'PUBNUB_PUBLISH_KEY=pub-c-<uuid>',
        "const pubnub = new PubNub({ publishKey: 'pub-c-<uuid>' });",
        'https://ps.pndsn.com/publish/pub-c-<uuid>/demo/0/ch1/0/1',
      ],
      nearMisses: ['publish_key=<uuid>', 'pub-c-<hex:32>', 'pub-c-your-publish-key'],
    },
    {
      id: 'subscribe-key',
      name: 'PubNub subscribe key',
      severity: 'low',
      publicByDesign: true,
      pattern: /sub-c-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      env: ['PUBNUB_SUBSCRIBE_KEY', 'PN_SUBSCRIBE_KEY'],
      risk: 'Whoever has it can read along on your channels, unless Access Manager is on; it stands in every client.',
      examples: [
        'PUBNUB_SUBSCRIBE_KEY=sub-c-<uuid>',
        '{"pubnub": {"subscribeKey": "sub-c-<uuid>"}}',
        'https://ps.pndsn.com/v2/objects/sub-c-<uuid>/uuids',
      ],
      nearMisses: ['subscribe_key=<uuid>', 'sub-c-<hex:32>', 'sub-c-your-subscribe-key'],
    },
  ],
  rotate: {
    console: 'https://admin.pubnub.com',
    docs: 'https://www.pubnub.com/docs/sdks/rest-api',
    steps: [
      'make a new secret key in the keyset at https://admin.pubnub.com, or a new keyset for new publish and subscribe keys',
      'put it where the old one is used, outside git',
      'delete the old one, and switch Access Manager on so that the public keys alone open nothing',
    ],
  },
  // No check: the secret key only signs requests, the other two are public.
  sources: [
    'https://www.pubnub.com/docs/sdks/rest-api',
    'https://www.pubnub.com/docs/sdks/rest-api/send-signal-to-channel',
    'key shapes: observed in public code, not documented',
  ],
});
