import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SignalWire',
  site: 'https://signalwire.com',
  keys: {
    'api-token': {
      name: 'SignalWire API token',
      pattern: /PT[0-9a-f]{48}/,
      shape: 'PT<hex:48>',
      context: { words: ['signalwire'], within: 80 },
      env: ['SIGNALWIRE_TOKEN', 'SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_AUTH_TOKEN', 'SIGNALWIRE_API_KEY'],
      entropy: 3,
      beside: {
        project: /project[_-]?(?:id|key)?["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{8}-[0-9a-f-]{27})/,
        space: /([0-9a-z][0-9a-z-]{1,60})\.signalwire\.com/,
      },
      risk: 'Whoever has it and the project id can call, write and listen in your name and at your cost.',
      examples:
        'SIGNALWIRE_SPACE_URL=shop-1.signalwire.com\nSIGNALWIRE_PROJECT_ID=<uuid>\nSIGNALWIRE_TOKEN=PT<hex:48>\n',
    },
  },
  rotate: {
    docs: 'https://developer.signalwire.com/platform/dashboard/get-started/your-signalwire-api-space',
    make: 'make a new token in your space, on the page API, with only the scopes it needs',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://{space}.signalwire.com/api/laml/2010-04-01/Accounts',
    auth: { basic: '{project}:{key}' },
    active: { 'accounts.0.sid': 'string', 'accounts.0.friendly_name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { name: 'accounts.0.friendly_name' },
    accepted: {
      uri: '/api/laml/2010-04-01/Accounts',
      accounts: [{ sid: 'p1', friendly_name: 'Example', status: 'active' }],
    },
    refused: '',
    source: 'https://developer.signalwire.com/rest/compatibility-api/endpoints/list-accounts',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
