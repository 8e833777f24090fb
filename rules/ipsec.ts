import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IPsec',
  site: null,
  keys: {
    'preshared-key': {
      name: 'preshared key in ipsec.secrets',
      pattern: /PSK[ \t]{1,8}"(?<secret>[^"\s$<%{][^"\s<]{5,200})"/,
      literal: true,
      entropy: 2.5,
      risk: 'Whoever has it can pass for one of the two ends, and with a log-in enter the network.',
      examples: [
        '%any vpn.shop.io : PSK "<alnum:16>"',
        ': PSK "<b64:43>="\n',
        'echo \'10.1.2.3 10.4.5.6 : PSK "<alnum:24>"\' >> /etc/ipsec.secrets',
      ],
      nearMisses: [
        ': PSK "$VPN_PSK"',
        ': PSK "<preshared key>"',
        'security: "WPA2-PSK" or "WPA3"',
        'if mode == "PSK" and key == "x"',
        ': PSK "changeme"',
      ],
    },
  },
  rotate: {
    steps: [
      'make a new key (openssl rand -base64 32) and give it to both ends in the same step, outside git',
      'reload the secrets at both, ipsec rereadsecrets or swanctl --load-creds',
      'look through the connections since the leak',
    ],
  },
  noCheck: 'a handshake needs both addresses and goes over UDP',
  sources: 'https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html',
});
