import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'UpCloud',
  site: 'https://upcloud.com',
  keys: {
    'api-token': {
      name: 'UpCloud API token',
      severity: 'critical',
      // A ULID behind the beginning.
      pattern: /ucat_[0-9A-HJKMNP-TV-Z]{26}/,
      shape: 'ucat_01<any:[0-9A-HJKMNP-TV-Z]:24>',
      env: ['UPCLOUD_TOKEN', 'UPCLOUD_API_TOKEN'],
      risk: 'Whoever has it can create, read and delete servers and storage at your cost.',
      nearMisses: ['ucat_<digit:4>', 'anzucat_00.bfres'],
    },
  },
  rotate: {
    console: 'https://hub.upcloud.com/account/tokens',
    docs: 'https://upcloud.com/docs/guides/managing-api-tokens/',
    make: 'create a new token at {console} with an expiry and the addresses it may be used from',
    shownOnce: true,
    end: 'delete the old token there and look for servers that you did not make',
  },
  check: {
    url: 'https://api.upcloud.com/1.3/account',
    active: { 'account.username': 'string', 'account.credits': 'number', 'account.resource_limits': 'object' },
    inactive: { 'error.error_code': { is: 'AUTHENTICATION_FAILED' } },
    tells: { name: 'account.username', balance: 'account.credits' },
    refusalMayMean: 'a request from an address that the token does not allow',
    accepted: { account: { credits: 9972.2, username: 'owner', resource_limits: { cores: 200 } } },
    refused: { error: { error_code: 'AUTHENTICATION_FAILED', error_message: 'Authentication failed.' } },
    source: 'https://developers.upcloud.com/1.3/3-accounts/',
  },
  sources: ['{docs}', 'https://developers.upcloud.com/1.3/24-api-tokens/', 'length and alphabet: {observed}'],
});
