import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Scalingo',
  site: 'https://scalingo.com',
  keys: {
    'api-token': {
      name: 'Scalingo API token',
      severity: 'critical',
      pattern: /tk-us-[0-9A-Za-z_-]{48}/,
      shape: 'tk-us-<b64u:47><alnum:1>',
      env: ['SCALINGO_API_TOKEN', 'SCALINGO_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete your apps and databases, and see their environment variables.',
      nearMisses: ['tk_us_<alnum:48>', 'desk-us-<alnum:48>'],
    },
  },
  rotate: {
    console: 'https://dashboard.scalingo.com/account/tokens',
    docs: 'https://developers.scalingo.com/tokens',
    make: 'create a new token at {console}',
    shownOnce: true,
    end: 'delete the old token there',
    after: 'look through the events of the apps since the leak, and change the secrets in their environment',
  },
  check: {
    method: 'POST',
    readOnly: 'hands out an access token of an hour, as each call of the command line does',
    url: 'https://auth.scalingo.com/v1/tokens/exchange',
    auth: { basic: ':{key}' },
    active: { token: { includes: 'eyJ' } },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { token: 'eyJ-made-up' },
    refused: { error: 'unauthorized' },
    tooMany: { error: 'too many requests' },
    source: 'https://developers.scalingo.com/#exchange-token-to-get-a-bearer-token',
  },
  sources: [
    'https://developers.scalingo.com/index#authentication',
    '{docs}',
    'https://github.com/Scalingo/scalingo.js',
  ],
});
