import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Equinix Metal',
  site: 'https://deploy.equinix.com/metal/',
  retired: '2026-06, Equinix closed Equinix Metal and its API',
  keys: {
    'api-token': {
      name: 'Equinix Metal API token',
      pattern: /[0-9A-Za-z]{28,36}/,
      shape: '<alnum:30><digit:2>',
      // Not "packet" alone: networks are full of them.
      context: {
        words: [
          'packet_api',
          'packet_auth',
          'metal_auth',
          'equinix_metal',
          'api.packet.net',
          'api.equinix.com/metal',
          'equinix_api',
          'equinix_packet',
        ],
        within: 60,
      },
      env: ['EQUINIX_API_TOKEN', 'EQUINIX_METAL_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it could make and delete servers at your cost and get into their consoles.',
      examples: 'curl -H "X-Auth-Token: <alnum:30><digit:2>" https://api.equinix.com/metal/v1/user',
      nearMisses: 'packet_length_of_the_current_connection_header',
    },
  },
  rotate: {
    docs: 'https://docs.equinix.com/metal/',
    steps: [
      'remove the token from the code and from wherever else it stands: nothing answers it any more',
      'move what still uses it to another provider, with a key of its own that is kept outside git',
    ],
  },
  sources: ['{docs}', 'https://github.com/equinix/metal-cli', 'length: {observed}'],
});
