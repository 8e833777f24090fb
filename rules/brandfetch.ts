import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Brandfetch',
  site: 'https://brandfetch.com',
  keys: {
    'api-key': {
      name: 'Brandfetch API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z+/_-]{43}=|[0-9A-Za-z]{40}/,
      shape: ['<alnum:43>=', '<alnum:38><digit:2>'],
      context: { words: ['brandfetch'], within: 80 },
      env: ['BRANDFETCH_API_KEY', 'BRANDFETCH_KEY', 'BRANDFETCH_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can look up brands on your plan, which bills each one.',
      nearMisses: 'https://github.com/brandfetch/sdk/commit/<hex:12>',
    },
  },
  rotate: {
    console: 'https://developers.brandfetch.com/dashboard/keys',
    docs: 'https://docs.brandfetch.com/docs/getting-started',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    // Its own brand, which costs nothing.
    url: 'https://api.brandfetch.io/v2/brands/brandfetch.com',
    active: { domain: { is: 'brandfetch.com' }, claimed: 'boolean', logos: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { id: 'b1', name: 'Brandfetch', domain: 'brandfetch.com', claimed: true, logos: [], colors: [] },
    refused: { message: 'Unauthorized' },
    source: 'https://docs.brandfetch.com/reference/brand-api',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
