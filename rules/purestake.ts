import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PureStake',
  site: 'https://www.purestake.com',
  keys: {
    'api-key': {
      name: 'PureStake API key',
      noCheck: 'no page of its documents still stands',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:38><digit:2>',
      context: { words: ['purestake'], within: 80 },
      env: ['PURESTAKE_API_KEY', 'PURESTAKE_KEY', 'PURESTAKE_TOKEN'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it could reach the nodes of Algorand on your account and use up its requests.',
      examples:
        "new algosdk.Algodv2({ 'X-API-Key': '<alnum:38><digit:2>' }, 'https://testnet-algorand.api.purestake.io/ps2', '')",
    },
  },
  rotate: {
    console: 'https://developer.purestake.io',
    docs: 'https://developer.purestake.io',
    make: 'take a new API key at {console}; if the service does not answer any more, move to another node of Algorand',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
