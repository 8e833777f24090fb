import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PureStake',
  site: 'https://www.purestake.com',
  retired: '2024-01, PureStake closed its API for Algorand',
  keys: {
    'api-key': {
      name: 'PureStake API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:38><digit:2>',
      context: { words: ['purestake'], within: 80 },
      env: ['PURESTAKE_API_KEY', 'PURESTAKE_KEY', 'PURESTAKE_TOKEN'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it could reach the nodes of Algorand on your account and use up its requests; the API was closed at the beginning of 2024.',
      examples:
        "new algosdk.Algodv2({ 'X-API-Key': '<alnum:38><digit:2>' }, 'https://testnet-algorand.api.purestake.io/ps2', '')",
    },
  },
  rotate: {
    docs: 'https://developer.purestake.io',
    steps: [
      'move to another node of Algorand: the API of PureStake has been closed since 1 January 2024',
      'remove the key from the code and from wherever else it stands',
    ],
  },
  sources: [
    '{docs}',
    'https://github.com/Jesulonimi21/Swift-Algorand-Sdk/issues/35 (its notice that it goes offline)',
    'form: {observed}',
  ],
});
