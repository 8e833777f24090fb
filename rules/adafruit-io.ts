import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Adafruit IO',
  site: 'https://io.adafruit.com',
  keys: {
    'active-key': {
      name: 'Adafruit IO key',
      severity: 'medium',
      pattern: /aio_[0-9A-Za-z]{28}/,
      shape: 'aio_<alnum:28>',
      env: ['ADAFRUIT_IO_KEY', 'ADAFRUIT_AIO_KEY', 'ADAFRUIT_KEY', 'AIO_KEY', 'IO_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read and write all your feeds and send commands to the devices that listen to them.',
      nearMisses: ['aio_username = "<lower:28>"', 'struct aio_<lower:12>_request'],
    },
    'legacy-key': {
      name: 'Adafruit IO key (old form)',
      severity: 'medium',
      // Keys made before the aio_ form: 32 hexadecimal digits.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['adafruit'], within: 100 },
      env: ['ADAFRUIT_IO_KEY', 'ADAFRUIT_AIO_KEY', 'AIO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and write all your feeds and send commands to the devices that listen to them.',
      examples: '{"adafruit": {"username": "maker", "key": "<hex:32>"}}',
      nearMisses: ['https://github.com/adafruit/Adafruit_IO_Arduino/commit/<hex:40>', 'ADAFRUIT_IO_KEY=<HEX:32>'],
    },
  },
  rotate: {
    console: 'https://io.adafruit.com',
    docs: 'https://io.adafruit.com/api/docs/#authentication',
    make: 'open the key icon (My Key) at {console} and choose Regenerate Key: the old key ends at once',
    put: 'put the new key into every device and program; they stay off until then',
    end: 'look through the feeds for values that are not yours',
  },
  check: {
    url: 'https://io.adafruit.com/api/v2/user',
    auth: { header: 'X-AIO-Key' },
    active: { id: 'number', username: 'string', created_at: 'string' },
    inactive: { error: { includes: 'invalid API key' } },
    tells: { account: 'username' },
    accepted: {
      id: 1234,
      name: 'Maker',
      username: 'maker',
      time_zone: 'UTC',
      created_at: '2024-01-01T00:00:00Z',
      updated_at: '2024-01-01T00:00:00Z',
    },
    refused: { error: 'request failed - invalid API key provided' },
    source: 'https://io.adafruit.com/api/docs/#users',
  },
  sources: ['{docs}', 'key shapes: {observed}'],
});
