import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Adafruit IO',
  site: 'https://io.adafruit.com',
  keys: [
    {
      id: 'active-key',
      name: 'Adafruit IO key',
      severity: 'medium',
      pattern: /aio_[0-9A-Za-z]{28}/,
      env: ['ADAFRUIT_IO_KEY', 'ADAFRUIT_AIO_KEY', 'ADAFRUIT_KEY', 'AIO_KEY', 'IO_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read and write all your feeds and send commands to the devices that listen to them.',
      examples: [
        'ADAFRUIT_IO_KEY=aio_<any:[A-Za-z]:4><digit:2><alnum:22>',
        '#define IO_USERNAME "maker"\n#define IO_KEY "aio_<alnum:28>"\n',
        "secrets = {'ssid': 'home', 'aio_username': 'maker', 'aio_key': 'aio_<alnum:28>'}",
        'curl -H "X-AIO-Key: aio_<alnum:28>" https://io.adafruit.com/api/v2/user',
      ],
      nearMisses: [
        '#define IO_KEY "your-aio-key"',
        'aio_username = "<lower:28>"',
        'int aio_setup_completion_queue(struct aio_ctx *ctx);',
        'struct aio_<lower:12>_request',
      ],
    },
    {
      id: 'legacy-key',
      name: 'Adafruit IO key (old form)',
      severity: 'medium',
      // Keys made before the aio_ form: 32 hexadecimal digits.
      pattern: /[0-9a-f]{32}/,
      context: { words: ['adafruit'], within: 100 },
      env: ['ADAFRUIT_IO_KEY', 'ADAFRUIT_AIO_KEY', 'AIO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and write all your feeds and send commands to the devices that listen to them.',
      examples: [
        'ADAFRUIT_IO_KEY=<hex:32>',
        '#define AIO_SERVER "io.adafruit.com"\n#define AIO_KEY "<hex:32>"\n',
        '{"adafruit": {"username": "maker", "key": "<hex:32>"}}',
      ],
      nearMisses: [
        'md5: <hex:32>',
        'ADAFRUIT_IO_FEED_ID=<uuid>',
        'https://github.com/adafruit/Adafruit_IO_Arduino/commit/<hex:40>',
        'ADAFRUIT_IO_KEY=<HEX:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://io.adafruit.com',
    docs: 'https://io.adafruit.com/api/docs/#authentication',
    steps: [
      'open the key icon (My Key) at https://io.adafruit.com and choose Regenerate Key: the old key ends at once',
      'put the new key into every device and program; they stay off until then',
      'look through the feeds for values that are not yours',
    ],
  },
  checks: [
    {
      url: 'https://io.adafruit.com/api/v2/user',
      auth: { header: 'X-AIO-Key' },
      answers: [
        { status: 200, json: { id: 'number', username: 'string', created_at: 'string' }, is: 'active' },
        { status: 401, json: { error: { includes: 'invalid API key' } }, is: 'inactive' },
      ],
      tells: { account: 'username' },
      replies: [
        {
          status: 200,
          body: {
            id: 1234,
            name: 'Maker',
            username: 'maker',
            time_zone: 'UTC',
            created_at: '2024-01-01T00:00:00Z',
            updated_at: '2024-01-01T00:00:00Z',
          },
          is: 'active',
        },
        { status: 401, body: { error: 'request failed - invalid API key provided' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://io.adafruit.com/api/docs/#users',
    },
  ],
  sources: ['https://io.adafruit.com/api/docs/#authentication', 'key shapes: observed in public code, not documented'],
});
