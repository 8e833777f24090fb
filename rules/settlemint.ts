import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SettleMint',
  site: 'https://www.settlemint.com',
  keys: {
    'personal-access-token': {
      name: 'SettleMint personal access token',
      severity: 'critical',
      pattern: /sm_pat_[0-9A-Za-z]{16}/,
      shape: 'sm_pat_<alnum:16>',
      env: ['SETTLEMINT_PERSONAL_ACCESS_TOKEN', 'SETTLEMINT_ACCESS_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can do with your SettleMint workspaces, blockchain networks and nodes what you can.',
      nearMisses: ['sm_aat_<alnum:16>', 'SETTLEMINT_ACCESS_TOKEN=sm_pat.<alnum:16>'],
    },
    'application-access-token': {
      name: 'SettleMint application access token',
      pattern: /sm_aat_[0-9A-Za-z]{16}/,
      shape: 'sm_aat_<alnum:16>',
      env: ['SETTLEMINT_ACCESS_TOKEN', 'SETTLEMINT_APPLICATION_ACCESS_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can call the nodes, subgraphs, storage and other services of the application.',
      nearMisses: 'sm_sat_<alnum:16>',
    },
    'service-access-token': {
      name: 'SettleMint service access token',
      pattern: /sm_sat_[0-9A-Za-z]{16}/,
      shape: 'sm_sat_<alnum:16>',
      env: ['SETTLEMINT_SERVICE_ACCESS_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can call the one service that it was made for.',
      examples: 'url = "https://node.example.settlemint.com/sm_sat_<alnum:16>"',
      nearMisses: ['sm_pat_<alnum:16>', 'sm-sat-<alnum:16>'],
    },
  },
  rotate: {
    console: 'https://console.settlemint.com',
    docs: 'https://console.settlemint.com/documentation',
    make: 'create a new token of the same kind at {console}: personal ones in your profile, the others under Access Tokens of the application',
    shownOnce: true,
    end: 'delete the old token there',
  },
  noCheck: 'no call is documented that only says whether a token works',
  sources: [
    'https://console.settlemint.com/documentation/blockchain-platform/platform-components/security-and-authentication/personal-access-tokens',
    'https://console.settlemint.com/documentation/blockchain-platform/platform-components/security-and-authentication/application-access-tokens',
    'length: {observed}',
  ],
});
