import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TestingBot',
  site: 'https://testingbot.com',
  keys: {
    'api-secret': {
      name: 'TestingBot API secret',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['testingbot'], within: 80 },
      env: ['TESTINGBOT_SECRET', 'TESTINGBOT_API_SECRET'],
      entropy: 3.1,
      confidence: 'medium',
      beside: { pair: /key["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{32})/ },
      risk: 'Whoever has it and the key can run browsers at your cost and see the recordings of your tests.',
      examples: 'TESTINGBOT_KEY=<hex:16><hex:16>\nTESTINGBOT_SECRET=<hex:32>\n',
    },
  },
  rotate: {
    console: 'https://testingbot.com/members/user/edit',
    docs: 'https://testingbot.com/support/api',
    make: 'change the key and secret in the settings of your account at {console}',
    put: 'put both where the old ones are used, outside git',
  },
  check: {
    url: 'https://api.testingbot.com/v1/user',
    auth: { basic: '{pair}:{key}' },
    active: { first_name: 'string', plan: 'string', seconds: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead secret is documented nowhere',
    tells: { kind: 'plan', balance: '{seconds} seconds' },
    accepted: { first_name: 'Owner', last_name: 'Example', seconds: 6000, plan: 'Trial', max_concurrent: 1 },
    refused: { error: 'Unauthorized' },
    source: 'https://testingbot.com/support/api#user',
  },
  sources: ['{docs}', 'form: {observed}'],
});
