import { defineProvider } from '../src/rulebook/define-provider.ts';

const login = {
  severity: 'high',
  literal: true,
  risk: 'Whoever has it and reaches the device can log in there, and change what it lets through.',
} as const;

export default defineProvider({
  name: 'Network devices',
  site: null,
  keys: {
    password: {
      ...login,
      name: 'password of a router or switch',
      // Without a digit it is one too: "enable password protection". Texts speak of a username everywhere, but where a line begins.
      pattern:
        /(?:enable (?:password|secret)|(?:\nusername|- username) [^\s]{1,64} (?:password|secret)|privilege \d{1,2} (?:password|secret)) (?:0 )?(?<secret>(?:[A-Za-z!@#%^*_-]{1,24}[0-9]|[0-9]{1,6}[A-Za-z])[^\s"'$<>`]{2,60})/,
      // With more on the line it is a word of a text.
      filter: { allow: [{ regexes: ['(?:password|secret) (?:0 )?[^ ]{2,} +[A-Za-z]'], target: 'line' }] },
      examples: [
        'hostname core-1\nenable password k<alnum:6>4<alnum:6>\n',
        'username netops privilege 15 secret 0 R<alnum:5>7<alnum:8>\n',
        'hostname core-1\nusername backup password w<alnum:4>2<alnum:7>\n',
        '  - username backup secret w<alnum:4>2<alnum:7>\n',
      ],
      nearMisses: [
        'enable secret 5 $1$mERr$<alnum:22>',
        'enable password protection in the settings',
        'enable secret scanning2',
        'username netops password hint<digit:1>you<lower:2> is shown',
        'username netops password <password>',
        'username netops secret $SECRET',
      ],
    },
    'type-7': {
      ...login,
      name: 'password of a Cisco device, type 7',
      // The first two digits say where the known key begins with which the rest is mixed: anybody can read it.
      pattern: /(?:password|secret|key|key-string) 7 (?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){4,32})/,
      examples: [
        ' password 7 0<digit:1><HEX:18>\n',
        'username netops password 7 1<any:[0-5]:1><HEX:24>\n',
        'tacacs-server key 7 0<digit:1><HEX:20>\n',
      ],
      nearMisses: ['password 7 times', 'password 5 $1$mERr$<alnum:22>', 'key 7 99<HEX:20>'],
    },
    'type-9': {
      ...login,
      name: 'password of a Juniper device, type 9',
      // Mixed with a key that is known, as Cisco's type 7.
      pattern: /(?:secret|key|password|ascii-text) "\$9\$(?<secret>[A-Za-z0-9./-]{8,96})"/,
      examples: [
        'secret "$9$<alnum:24>"; ## SECRET-DATA\n',
        'set snmp v3 authentication-key "$9$<alnum:32>"\n',
        'pre-shared-key ascii-text "$9$<alnum:40>";\n',
      ],
      nearMisses: ['secret "$9$"', 'password "$6$<alnum:40>"', 'secret "$NINE"'],
    },
    snmp: {
      ...login,
      severity: 'medium',
      name: 'SNMP community of a router or switch',
      risk: 'Whoever has it and reaches the device can read how it is set up or, with RW, change that.',
      pattern: /snmp-server community (?<secret>[^\s"'$<>`]{5,32}) (?:view [^\s]{1,32} )?(?:RO|RW|ro|rw)/,
      filter: {
        allow: [
          {
            regexes: ['(?i)^(?:public|private|comm(?:u(?:nity)?)?|string|sample|test|demo)\\d{0,3}$'],
            target: 'secret',
          },
        ],
      },
      examples: [
        'snmp-server community <alnum:12> RO\n',
        'snmp-server community <alnum:10>-<lower:4> RW 10\n',
        'snmp-server community <alnum:9> view ALL ro\n',
      ],
      nearMisses: [
        'snmp-server community public RO',
        'snmp-server community Commu2 RO 10',
        'snmp-server community <community> RW',
        'snmp-server community $STRING RO',
      ],
    },
  },
  rotate: {
    steps: [
      'log in at the device and set another password; store it as a hash where the device can (type 8 or 9 of Cisco, $6$ of Juniper)',
      'change it too where the same was set on other devices, and in what logs in there',
      'keep configurations with passwords outside git, or have the tool that fetches them leave these out',
    ],
  },
  noCheck: 'devices are reached in their own networks alone',
  sources: [
    'https://www.juniper.net/documentation/en_US/junos/topics/topic-map/master-password-configuration-encryption.html',
    'type 7 of Cisco: its key is known for long, and none of its documents tells the form; two digits, then pairs of hex',
  ],
});
