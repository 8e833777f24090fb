import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WireGuard',
  site: null,
  keys: {
    'private-key': {
      name: 'WireGuard private key',
      severity: 'critical',
      pattern: /(?:PrivateKey = |PrivateKey=|private-key=)["']?(?<secret>[0-9A-Za-z+/]{43}=)/,
      entropy: 3.5,
      risk: 'Whoever has it can enter the network as that peer.',
      examples: [
        '[Interface]\nPrivateKey = <b64:42>E=\nAddress = 10.8.0.1/24\n',
        '[Interface]\nPrivateKey=<b64:42>A=\n',
        'private-key=<b64:42>8=\n',
      ],
      nearMisses: [
        'PublicKey = <b64:42>E=',
        'PrivateKey = <private key>',
        'PrivateKey = <b64:40>==',
        'PrivateKey = key.PrivateKey',
      ],
    },
    'preshared-key': {
      name: 'WireGuard preshared key',
      pattern: /(?:PresharedKey = |PresharedKey=|preshared-key=)["']?(?<secret>[0-9A-Za-z+/]{43}=)/,
      entropy: 3.5,
      risk: 'Whoever has it has one of the two secrets of the connection; the private key of a peer is the other.',
      examples: [
        '[Peer]\nPresharedKey = <b64:42>E=\n',
        '[Peer]\nPresharedKey=<b64:42>A=\nAllowedIPs=10.8.0.2/32\n',
        'preshared-key=<b64:42>8=\n',
      ],
      nearMisses: ['PresharedKey = ${PSK}', 'PresharedKey = (hidden)', 'PresharedKey = <b64:20>='],
    },
    'key-file': {
      name: 'WireGuard private key in a file of its own',
      severity: 'critical',
      // 32 bytes in base64: the last character before the sign holds four bits.
      pattern: /[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=/,
      reader: 'file',
      paths: {
        endings: [
          'wireguard/*.key',
          'wg/*.key',
          'privatekey',
          'private.key',
          'wg*private*',
          'wg*.key',
          '*_private.key',
        ],
        required: true,
      },
      entropy: 3.5,
      risk: 'Whoever has it can enter the network as that peer.',
      examples: ['<b64:42>E=', '<b64:42>A=\n', '\n<b64:42>8=\r\n'],
      nearMisses: ['<b64:42>B=', '<b64:42>E= me@shop', '<b64:40>=='],
    },
  },
  rotate: {
    docs: 'https://www.wireguard.com/quickstart/',
    make: 'make a new pair with wg genkey and wg pubkey (a preshared key with wg genpsk)',
    put: 'put the new public key into the configuration of every peer, and the private key where it is used, outside git',
    end: 'take the old public key out of every peer: that ends it',
  },
  noCheck: 'a key is for a handshake over UDP with a server of the owner’s',
  sources: ['{docs}', 'https://man7.org/linux/man-pages/man8/wg.8.html'],
});
