import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zulip',
  site: 'https://zulip.com',
  keys: {
    'api-key': {
      name: 'Zulip API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<any:[0-9A-Za-z]:32>'],
      context: {
        words: ['zuliprc', 'zulip_api', 'zulip_key', 'zulip_bot', 'zulipchat.com', 'zulip.Client', 'zulipApiKey'],
        within: 80,
      },
      env: ['ZULIP_API_KEY', 'ZULIP_KEY', 'ZULIP_BOT_API_KEY', 'ZULIP_BOT_KEY'],
      entropy: 3.3,
      beside: {
        email: /[0-9a-z._+-]{1,60}@[0-9a-z.-]{1,60}\.[a-z]{2,10}/,
        organisation: /([0-9a-z][0-9a-z-]{0,60})\.zulipchat\.com/,
      },
      confidence: 'medium',
      risk: 'Whoever has it can read all messages that its user or bot can read and write in their name.',
      examples: '[api]\nemail=a-bot@acme.zulipchat.com\nkey=<alnum:30><digit:2>\nsite=https://acme.zulipchat.com\n',
      nearMisses: 'https://secure.gravatar.com/avatar/<hex:32>?d=identicon # zulip',
    },
  },
  rotate: {
    docs: 'https://zulip.com/api/api-keys',
    make: 'generate a new key under Settings, Account and privacy, or at the bot under Personal, Bots: the old one ends at once',
    put: 'put the new one where the old one is used (zuliprc, ZULIP_API_KEY), outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://{organisation}.zulipchat.com/api/v1/users/me',
    auth: { basic: '{email}:{key}' },
    active: { result: { is: 'success' }, user_id: 'number', full_name: 'string' },
    inactive: { result: { is: 'error' }, msg: { includes: 'API key' } },
    tells: { name: 'full_name' },
    accepted: { result: 'success', msg: '', user_id: 1, full_name: 'A bot', email: 'a-bot@acme.zulipchat.com' },
    refused: { result: 'error', msg: 'Invalid API key', code: 'INVALID_API_KEY' },
    elsewhere: 'a Zulip server of your own',
    source: 'https://zulip.com/api/get-own-user',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
