import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MessageBird (Bird)',
  site: 'https://messagebird.com',
  keys: {
    'live-access-key': {
      name: 'MessageBird live access key',
      // Older keys begin with live_; newer ones are 25 bare characters.
      pattern: /(?:live_)?[0-9A-Za-z]{25}/,
      shape: ['<alnum:25>', 'live_<alnum:25>'],
      context: { words: ['messagebird', 'message_bird'], within: 80 },
      env: ['MESSAGEBIRD_API_KEY', 'MESSAGEBIRD_ACCESS_KEY', 'MESSAGEBIRD_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send messages and calls on your balance and read those that were sent.',
      nearMisses: 'MESSAGEBIRD_API_KEY=aaaaaaaaaaaaaaaaaaaaaaaaa',
    },
    'test-access-key': {
      name: 'MessageBird test access key',
      severity: 'low',
      pattern: /test_[0-9A-Za-z]{25}/,
      shape: 'test_<alnum:25>',
      context: { words: ['messagebird', 'message_bird'], within: 80 },
      env: ['MESSAGEBIRD_API_KEY', 'MESSAGEBIRD_TEST_KEY', 'MESSAGEBIRD_ACCESS_KEY'],
      testMode: true,
      risk: 'Whoever has it can check requests against the API; nothing is sent or charged.',
      nearMisses: 'MESSAGEBIRD_TEST_KEY=test_<uuid>',
    },
  },
  rotate: {
    console: 'https://dashboard.messagebird.com/en/developers/access',
    docs: 'https://docs.bird.com/connectivity-platform/getting-started/creating-access-keys',
    make: 'create a new live key at {console} (Developers > API access); keys of the newer Bird platform are under Access keys in the settings of the organization',
    put: 'put it where the old one is used, outside git',
    end: 'delete the leaked key there',
  },
  check: {
    url: 'https://rest.messagebird.com/balance',
    auth: { header: 'Authorization', value: 'AccessKey {key}' },
    active: { payment: 'string', type: 'string', amount: 'number' },
    inactive: { 'errors.0.code': { is: 2 }, 'errors.0.description': { includes: 'access_key' } },
    tells: { balance: 'amount', kind: 'payment' },
    // Seen with a key that worked there: supabase/auth, issue 1554.
    refusalMayMean: 'that it is of the newer Bird platform, whose keys this one does not know',
    accepted: { payment: 'prepaid', type: 'credits', amount: 9.2 },
    refused: {
      errors: [{ code: 2, description: 'Request not allowed (incorrect access_key)', parameter: 'access_key' }],
    },
    unclear: { 500: { errors: [{ code: 99, description: 'Internal error' }] } },
    source: 'https://developers.messagebird.com/api/balance/',
  },
  sources: ['https://developers.messagebird.com/api/#authentication', '{docs}', 'length and alphabet: {observed}'],
});
