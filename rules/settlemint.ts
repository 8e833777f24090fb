import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'SettleMint',
  site: 'https://www.settlemint.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'SettleMint personal access token',
      severity: 'critical',
      pattern: /sm_pat_[0-9A-Za-z]{16}/,
      env: ['SETTLEMINT_PERSONAL_ACCESS_TOKEN', 'SETTLEMINT_ACCESS_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can do with your SettleMint workspaces, blockchain networks and nodes what you can.',
      examples: [
        'SETTLEMINT_PERSONAL_ACCESS_TOKEN=sm_pat_<alnum:16>',
        'settlemint login --token sm_pat_<alnum:16>',
        '{"accessToken": "sm_pat_<alnum:14><digit:2>"}',
      ],
      nearMisses: ['sm_pat_your_token_here', 'sm_aat_<alnum:16>', 'SETTLEMINT_ACCESS_TOKEN=sm_pat.<alnum:16>'],
    },
    {
      id: 'application-access-token',
      name: 'SettleMint application access token',
      severity: 'high',
      pattern: /sm_aat_[0-9A-Za-z]{16}/,
      env: ['SETTLEMINT_ACCESS_TOKEN', 'SETTLEMINT_APPLICATION_ACCESS_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can call the nodes, subgraphs, storage and other services of the application.',
      examples: [
        'SETTLEMINT_ACCESS_TOKEN=sm_aat_<alnum:16>',
        "const client = createHasuraClient({ accessToken: 'sm_aat_<alnum:16>' });",
        'curl -H "x-auth-token: sm_aat_<alnum:16>" https://example.settlemint.com/api/networks',
      ],
      nearMisses: ['sm_aat_access_token_name', 'sm_sat_<alnum:16>', 'xsm_aat_<alnum:16>'],
    },
    {
      id: 'service-access-token',
      name: 'SettleMint service access token',
      severity: 'high',
      pattern: /sm_sat_[0-9A-Za-z]{16}/,
      env: ['SETTLEMINT_SERVICE_ACCESS_TOKEN'],
      entropy: 2.8,
      risk: 'Whoever has it can call the one service that it was made for.',
      examples: [
        'SETTLEMINT_SERVICE_ACCESS_TOKEN=sm_sat_<alnum:16>',
        'services:\n  node:\n    token: sm_sat_<alnum:16>\n',
        'url = "https://node.example.settlemint.com/sm_sat_<alnum:16>"',
      ],
      nearMisses: ['sm_sat_service_token_id', 'sm_pat_<alnum:16>', 'sm-sat-<alnum:16>'],
    },
  ],
  rotate: {
    console: 'https://console.settlemint.com',
    docs: 'https://console.settlemint.com/documentation',
    steps: [
      'create a new token of the same kind at https://console.settlemint.com: personal ones in your profile, the others under Access Tokens of the application',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old token there',
    ],
  },
  // No check: no call is documented that only says whether a token works.
  sources: [
    'https://console.settlemint.com/documentation/blockchain-platform/platform-components/security-and-authentication/personal-access-tokens',
    'https://console.settlemint.com/documentation/blockchain-platform/platform-components/security-and-authentication/application-access-tokens',
    'length: observed in public code, not documented',
  ],
});
