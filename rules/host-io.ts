import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'host.io',
  site: 'https://host.io',
  keys: {
    'api-token': {
      name: 'host.io API token',
      severity: 'low',
      // As short as a number of a build: only close to its name.
      pattern: /[0-9a-f]{14}/,
      shape: '<hex:14>',
      context: { words: ['//host.io', 'hostio_', 'host_io_'], within: 50 },
      env: ['HOSTIO_TOKEN', 'HOST_IO_TOKEN', 'HOSTIO_API_KEY'],
      entropy: 2.2,
      confidence: 'medium',
      risk: 'Whoever has it can look up domains on your quota.',
    },
  },
  rotate: {
    console: 'https://host.io/dashboard',
    docs: 'https://host.io/docs',
    make: 'make a new token at {console}: the old one ends',
  },
  check: {
    url: 'https://host.io/api/dns/example.com',
    active: { domain: { is: 'example.com' }, ns: 'array' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is not known for sure' },
    accepted: { domain: 'example.com', a: ['192.0.2.1'], ns: ['a.example.net'] },
    refused: { error: 'Token invalid' },
    source: 'https://host.io/docs',
  },
  sources: ['{docs}', 'length: {observed}'],
});
