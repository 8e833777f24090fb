import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Voodoo SMS',
  site: 'https://www.voodoosms.com',
  keys: {
    'api-key': {
      name: 'Voodoo SMS API key',
      pattern: /[0-9A-Za-z]{46}/,
      shape: '<alnum:44><digit:2>',
      context: { words: ['voodoosms', 'voodoo_sms'], within: 80 },
      env: ['VOODOOSMS_API_KEY', 'VOODOO_SMS_API_KEY', 'VOODOOSMS_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can send messages at your cost.',
    },
  },
  rotate: {
    console: 'https://www.voodoosms.com/portal',
    docs: 'https://help.voodoosms.com/en/articles/6-send-sms-via-api',
    make: 'make a new API key in the portal, under Send, API',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.voodoosms.com/credits',
    active: { amount: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { balance: '{amount} credits' },
    accepted: { amount: 10 },
    refused: { error: { code: 10, msg: 'Unauthorised' } },
    source: 'https://api.voodoosms.com',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
