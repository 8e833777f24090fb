import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apifonica',
  site: 'https://www.apifonica.com',
  keys: {
    'auth-token': {
      name: 'Apifonica account SID or auth token',
      // Both halves look the same but for their beginning.
      pattern: /[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: [
        'acc<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>',
        'aut<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>',
      ],
      context: { words: ['apifonica'], within: 80 },
      env: ['APIFONICA_AUTH_TOKEN', 'APIFONICA_TOKEN', 'APIFONICA_ACCOUNT_SID'],
      entropy: 3.2,
      confidence: 'medium',
      beside: { account: /(acc[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})/ },
      risk: 'Whoever has it and its other half can send messages and make calls at your cost.',
      examples:
        'curl -u acc<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>:aut<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12> https://api.apifonica.com/v2/accounts',
    },
  },
  rotate: {
    console: 'https://dashboard.apifonica.com',
    docs: 'https://docs.apifonica.com/',
    make: 'make a new auth token in the dashboard ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.apifonica.com/v2/accounts/{account}',
    auth: { basic: '{account}:{key}' },
    limited: {
      status: 200,
      json: { account_sid: 'string', status: { is: 'blocked' } },
      because: 'the account is blocked',
    },
    active: { account_sid: 'string', status: { is: 'active' }, type: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { name: 'name', kind: 'type' },
    accepted: {
      account_sid: 'a1',
      name: 'MyAccount',
      status: 'active',
      created: 'Wed, 27 May 2015 01:11:11 +0000',
      updated: 'Wed, 27 May 2015 01:12:11 +0000',
      type: 'master',
    },
    recorded: { limited: { account_sid: 'a1', name: 'MyAccount', status: 'blocked', type: 'slave' } },
    refused: { message: 'Unauthorized' },
    source: 'https://www.apifonica.com/en/docs/api/rest/get-account-info/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
