import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pushbullet',
  site: 'https://www.pushbullet.com',
  keys: {
    'access-token': {
      name: 'Pushbullet access token',
      // Old tokens have no beginning.
      pattern: /o\.[0-9A-Za-z]{32}|[0-9A-Za-z]{32,34}/,
      shape: ['o.<alnum:32>', '<alnum:32>'],
      context: { words: ['pushbullet'], within: 80 },
      env: ['PUSHBULLET_ACCESS_TOKEN', 'PUSHBULLET_API_KEY', 'PUSHBULLET_TOKEN', 'PUSHBULLET_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read your pushes, mirrored notices and messages, and send pushes to your devices.',
      examples: "pb = Pushbullet('o.<alnum:32>')",
      nearMisses: 'https://github.com/rbrcsk/pushbullet.py/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://www.pushbullet.com/#settings/account',
    docs: 'https://docs.pushbullet.com/',
    make: 'reset all access tokens at {console}, which ends the old ones, and create a new one',
    after: 'look at the list of devices and connected apps for what is not yours',
  },
  check: {
    url: 'https://api.pushbullet.com/v2/users/me',
    auth: { header: 'Access-Token' },
    active: { iden: 'string', email_normalized: 'string', max_upload_size: 'number' },
    inactive: { 'error.code': { is: 'invalid_access_token' } },
    tells: { account: 'email' },
    accepted: {
      iden: 'u1',
      email: 'owner@example.com',
      email_normalized: 'owner@example.com',
      name: 'Owner',
      max_upload_size: 26214400,
    },
    refused: {
      error: {
        code: 'invalid_access_token',
        type: 'invalid_request',
        message: 'Access token is missing or invalid.',
        cat: '(=^‥^=)',
      },
      error_code: 'invalid_access_token',
    },
    source: 'https://docs.pushbullet.com/#get-user',
  },
  sources: ['{docs}', '{check}', 'formats, code of the refusal: {observed}'],
});
