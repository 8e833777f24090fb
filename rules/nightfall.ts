import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nightfall AI',
  site: 'https://www.nightfall.ai',
  keys: {
    'api-key': {
      name: 'Nightfall AI API key',
      pattern: /NF-[0-9A-Za-z]{32}/,
      shape: 'NF-<alnum:32>',
      context: { words: ['nightfall'], required: false },
      env: ['NIGHTFALL_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can scan texts and files at your cost and, as far as its scopes go, read what Nightfall found.',
      nearMisses: 'NF-<upper:32>x',
    },
  },
  rotate: {
    console: 'https://app.nightfall.ai/developer-platform',
    docs: 'https://help.nightfall.ai/developer-api/key-concepts/setup/api_key',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  noCheck: 'its calls scan or upload data, which counts against the plan',
  sources: ['{docs}', 'length: {observed}'],
});
