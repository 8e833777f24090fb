import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BitBar',
  site: 'https://bitbar.com',
  keys: {
    'api-key': {
      name: 'BitBar API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<any:[0-9A-Za-z]:32>'],
      context: { words: ['bitbar_api', 'bitbar_key', 'bitbarApiKey', 'cloud.bitbar.com', 'testdroid'], within: 80 },
      env: ['BITBAR_API_KEY', 'BITBAR_APIKEY', 'BITBAR_KEY', 'TESTDROID_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can run tests on devices at your cost and read the uploaded apps and results.',
    },
  },
  rotate: {
    console: 'https://cloud.bitbar.com/#user/my-account',
    docs: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html',
    make: 'reset the API key in the account settings at {console}, which ends the old one',
    put: 'put the new one in BITBAR_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://cloud.bitbar.com/api/me',
    auth: { basic: '{key}:' },
    headers: { Accept: 'application/json' },
    active: { email: 'string', accountId: 'number', selfURI: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'email' },
    accepted: { id: 1, email: 'owner@example.com', accountId: 2, selfURI: 'https://cloud.bitbar.com/api/users/1' },
    refused: { statusCode: 401, message: 'Unauthorized' },
    source: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html',
  },
  sources: ['{docs}', 'length: {observed}'],
});
