import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Thunderstore',
  site: 'https://thunderstore.io',
  keys: {
    'service-account-token': {
      name: 'Thunderstore service account token',
      pattern: /tss_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6})/,
      checksum: 'crc32-base62',
      shape: 'tss_<crc62:30>',
      env: ['TCLI_AUTH_TOKEN', 'THUNDERSTORE_TOKEN', 'THUNDERSTORE_API_TOKEN', 'TS_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can publish versions of the mods of the team, which all who use them then run.',
      nearMisses: 'TSS_TREE_MUTEX_UNLOCKED_<upper:16>',
    },
  },
  rotate: {
    console: 'https://thunderstore.io/settings/teams/',
    docs: 'https://wiki.thunderstore.io/mods/service-accounts',
    make: 'open the team at {console}, Service Accounts, and add a new service account',
    shownOnce: true,
    end: 'remove the old service account there and look for versions that you did not publish',
  },
  check: {
    url: 'https://thunderstore.io/api/experimental/current-user/',
    active: { username: 'string', capabilities: 'array', teams: 'array' },
    inactive: { detail: { is: 'Invalid token.' } },
    tells: { account: 'username' },
    accepted: { username: 'made-up.sa@thunderstore.io', capabilities: ['package.rate'], teams: ['example'] },
    refused: { detail: 'Invalid token.' },
    source: 'https://thunderstore.io/api/docs/',
  },
  sources: [
    '{check}',
    'https://github.com/thunderstore-io/Thunderstore/blob/master/django/thunderstore/account/tokens.py',
    'https://github.com/thunderstore-io/thunderstore-cli',
  ],
});
