import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hack Club AI',
  site: 'https://ai.hackclub.com',
  keys: {
    'api-key': {
      name: 'Hack Club AI API key',
      noCheck: 'no page of its documents says what a good or a dead key is answered by a call that spends nothing',
      severity: 'medium',
      pattern: /sk-hc-v1-[0-9a-f]{64}/,
      shape: 'sk-hc-v1-<hex:64>',
      env: ['HACKCLUB_API_KEY', 'HACK_CLUB_API_KEY', 'HACKCLUB_AI_KEY', 'HACK_CLUB_AI_API_KEY'],
      risk: 'Whoever has it can call models in the name of its owner, at the cost of a charity, until its limit is reached.',
      nearMisses: 'sk-hc-v2-<hex:64>',
    },
  },
  rotate: {
    console: 'https://ai.hackclub.com/keys',
    docs: 'https://docs.ai.hackclub.com',
    make: 'create a new key at {console}',
    end: 'revoke the old key there',
  },
  sources: ['{docs}', 'https://jams.hackclub.com/jam/ai-travel', 'length: {observed}'],
});
