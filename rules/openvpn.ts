import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenVPN',
  site: null,
  keys: {
    'static-key': {
      name: 'OpenVPN static key (tls-auth, tls-crypt, secret)',
      pattern:
        /-----BEGIN OpenVPN Static key V1-----(?<secret>(?:(?:\\r)?\\n|\s){1,8}[0-9a-f]{32}(?:(?:(?:\\r)?\\n|\s){1,8}[0-9a-f]{32}){15})/,
      risk: 'Whoever has it can reach the server past its first guard; with the mode "secret" also read the traffic.',
      examples: [
        '-----BEGIN OpenVPN Static key V1-----\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n<hex:32>\n-----END OpenVPN Static key V1-----',
        '<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n<hex:32>\r\n-----END OpenVPN Static key V1-----\r\n',
        'TLS_KEY="-----BEGIN OpenVPN Static key V1-----\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n<hex:32>\\n"',
      ],
      nearMisses: [
        '-----BEGIN OpenVPN Static key V1-----\npaste it here\n-----END OpenVPN Static key V1-----',
        "if line == '-----BEGIN OpenVPN Static key V1-----':",
        '-----BEGIN OpenVPN Static key V1-----\n<hex:32>\n<hex:32>\n-----END OpenVPN Static key V1-----',
      ],
    },
    'log-in-file': {
      name: 'OpenVPN user and password in a file',
      pattern: /[^\s:=#/*]{2,80}\r?\n(?<secret>[^\s"'$<>{}/0-9]{0,60}[0-9][^\s"'$<>{}/]{0,100})/,
      entropy: 2.4,
      reader: 'file',
      paths: {
        endings: ['openvpn*auth*', 'vpn*auth*', 'vpn*pass*', 'openvpn/auth.txt', 'vpn/auth.txt'],
        required: true,
      },
      literal: true,
      risk: 'Whoever has it can enter the network as that user.',
      examples: ['jane\n<alnum:14>\n', 'jane@shop.io\r\n<alnum:12>\r\n', 'ci\n<b64u:23><alnum:1>'],
      nearMisses: ['username\npassword\n', 'jane\n<password>\n', 'jane\n$VPN_PASSWORD\n', 'jane <alnum:14>\n'],
    },
  },
  rotate: {
    docs: 'https://openvpn.net/community-resources/hardening-openvpn-security/',
    steps: [
      'make a new key with openvpn --genkey secret FILE (a new password at the server for a user)',
      'give it to the server and to every client in the same step, outside git',
      'restart the server: what has the old one is refused',
    ],
  },
  noCheck: 'the server is the owner’s own, and a static key is for a handshake over UDP',
  sources: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/',
});
