import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'StackHawk',
  site: 'https://www.stackhawk.com',
  keys: {
    'api-key': {
      name: 'StackHawk API key',
      pattern: /hawk\.[0-9A-Za-z_-]{20}\.[0-9A-Za-z_-]{20}/,
      shape: ['hawk.<alnum:20>.<alnum:20>', 'hawk.<b64u:20>.<b64u:18><digit:2>'],
      env: ['HAWK_API_KEY', 'SHAWK_API_KEY', 'STACKHAWK_API_KEY', 'SH_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read the security findings of your applications and scan in the name of your organization.',
      nearMisses: ['HAWK_API_KEY=hawk.<alnum:20>', 'hawk-<alnum:20>-<alnum:20>'],
    },
  },
  rotate: {
    console: 'https://app.stackhawk.com',
    docs: 'https://docs.stackhawk.com/apidocs.html',
    make: 'create a new API key at {console} under Settings > API Keys',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    // The session that it hands out is thrown away.
    url: 'https://api.stackhawk.com/api/v1/auth/login',
    auth: { header: 'X-ApiKey' },
    active: { token: { includes: 'eyJ' } },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { token: 'eyJ-made-up' },
    refused: { message: 'Unauthorized' },
    tooMany: { message: 'Too many requests' },
    source: 'https://apidocs.stackhawk.com/reference/login',
  },
  sources: ['{docs}', 'https://apidocs.stackhawk.com/reference/getuser', 'length: {observed}'],
});
