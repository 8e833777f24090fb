import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'protocols.io',
  site: 'https://www.protocols.io',
  keys: {
    'access-token': {
      name: 'protocols.io access token',
      severity: 'medium',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['protocols.io', 'protocolsio', 'protocols_io'], within: 80 },
      env: ['PROTOCOLS_IO_TOKEN', 'PROTOCOLSIO_ACCESS_TOKEN', 'PROTOCOLS_IO_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the protocols of its user, private ones too.',
    },
  },
  rotate: {
    console: 'https://www.protocols.io/developers',
    docs: 'https://apidoc.protocols.io/',
    make: 'make the token of the client anew at {console}',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://www.protocols.io/api/v3/session/profile',
    active: { status_code: { is: 0 }, 'user.username': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'user.username' },
    accepted: { user: { name: 'Some Owner', username: 'owner' }, status_code: 0 },
    refused: { status_code: 1218, error_message: 'Invalid token' },
    source: 'https://apidoc.protocols.io/#profile',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
