import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'dfuse',
  site: 'https://www.dfuse.io',
  retired: '2024-09, Pinax ended it in favour of Substreams and Firehose',
  keys: {
    'api-key': {
      name: 'dfuse API key',
      severity: 'medium',
      // Keys for servers, for the web and for mobile apps.
      pattern: /(?:server|web|mobile)_[0-9a-f]{32}/,
      shape: ['web_<hex:32>', 'server_<hex:32>'],
      context: { words: ['dfuse'], within: 120 },
      env: ['DFUSE_API_KEY', 'DFUSE_TOKEN', 'DFUSE_KEY'],
      risk: 'Whoever has it can stream and search blockchain data on your plan.',
      nearMisses: 'dfuse web_<hex:8>',
    },
  },
  rotate: {
    docs: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
    steps: [
      'remove the key from the code and from wherever else it stands: the dfuse services have answered no calls since September 2024',
      'move what still reads chains to another service, with a key of its own that is kept outside git',
    ],
  },
  sources: ['https://github.com/pinax-network/bstream', '{docs}', 'format: {observed}'],
});
