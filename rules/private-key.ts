import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can act as the server, the signer or the user that the key belongs to.';
const nearMisses = [
  '-----BEGIN PUBLIC KEY-----\n<b64:64>\n<b64:64>\n-----END PUBLIC KEY-----',
  "if (text.startsWith('-----BEGIN RSA PRIVATE KEY-----')) return 'rsa';",
  '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
];

export default defineProvider({
  name: 'Private keys',
  site: null,
  keys: {
    pem: {
      name: 'private key (PEM)',
      severity: 'critical',
      pattern: /-----BEGIN (?:(?:RSA |EC |DSA |ENCRYPTED |ANY |X25519 |ED25519 )?PRIVATE KEY)-----/,
      reader: 'pem',
      risk,
      examples: [
        '<pem:rsa>',
        '{"private_key": "<pem-escaped:ec>"}',
        'key: |\n<pem-indented:ed25519>',
        '<pem-quoted:rsa>',
      ],
      nearMisses,
    },
    'pem-base64': {
      name: 'private key (PEM in base64)',
      severity: 'critical',
      // The base64 of an armour whose first line says PRIVATE, in each of the three places where that may begin.
      pattern: /LS0tLS1CRUdJTi[0-9A-Za-z+/]{0,24}(?:UFJJVkFUR|BSSVZBVE|QUklWQVRF)[0-9A-Za-z+/]{80,20000}={0,2}/,
      risk,
      examples: [
        'PRIVATE_KEY_B64=LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ<b64:400>==',
        '{"privateKey": "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t<b64:300>"}',
        'tls.key: LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t<b64:240>=',
      ],
      nearMisses: [
        'tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t<b64:400>',
        'key: LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0K<b64:200>',
        'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ==',
      ],
    },
    der: {
      name: 'private key (base64 without armour)',
      severity: 'critical',
      // How RSA keys begin: PKCS#8 with the id of the algorithm, PKCS#1 with the length of the modulus.
      pattern:
        /MII[A-Za-z0-9+/]{3}IB(?:ADANBgkqhkiG9w0BAQEFAASC|AAK(?:C[AB][A-Za-z]EA|BgQ))[0-9A-Za-z+/]{120,20000}={0,2}/,
      risk,
      examples: [
        'MERCHANT_PRIVATE_KEY = "MIIE<b64:2>IBADANBgkqhkiG9w0BAQEFAASC<b64:1588>=="',
        '{"privateKey": "MIIE<b64:2>IBAAKCAQEA<b64:1560>="}',
        'alipay:\n  key: MIIC<b64:2>IBAAKBgQ<b64:790>=',
      ],
      nearMisses: [
        'publicKey = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A<b64:360>"',
        'certificate: MIID<b64:1000>==',
        'spki = MIIBCgKCAQEA<b64:340>=',
      ],
    },
    jwk: {
      name: 'private key (JSON Web Key)',
      severity: 'critical',
      // The private exponent or scalar; what else makes it a key of this form stands beside it, before or behind.
      pattern: /["']?d["']?[ ]{0,4}:[ ]{0,4}["'](?<secret>[0-9A-Za-z_-]{43,1400})["']/,
      context: { words: ['kty', '"crv"', '"AQAB"', '"dp"'], within: 144 },
      risk,
      examples: [
        '{"kty":"EC","crv":"P-256","x":"<b64u:42>E","y":"<b64u:41>0k","d":"<b64u:43>"}',
        "const key = { kty: 'OKP', crv: 'Ed25519', d: '<b64u:43>', x: '<b64u:43>' };",
        '{\n  "kty": "RSA",\n  "n": "<b64u:341>Q",\n  "e": "AQAB",\n  "d": "<b64u:342>",\n  "p": "<b64u:171>"\n}',
        '{"d":"<b64u:342>","dp":"<b64u:171>","dq":"<b64u:171>","e":"AQAB","kid":"a","kty":"RSA"}',
      ],
      nearMisses: [
        '{"kty":"EC","crv":"P-256","x":"<b64u:43>","y":"<b64u:43>"}',
        '{"kty":"RSA","n":"<b64u:342>","e":"AQAB","kid":"<b64u:43>"}',
        '<path d="<b64u:60>"/>',
        '{"id": 1, "d": "<b64u:64>"}',
      ],
    },
    'jwk-symmetric': {
      name: 'symmetric key (JSON Web Key)',
      severity: 'critical',
      pattern: /["']?k["']?[ ]{0,4}:[ ]{0,4}["'](?<secret>[0-9A-Za-z_-]{22,700})["']/,
      context: { words: ['"oct"', "'oct'"], within: 144 },
      risk: 'Whoever has it can sign tokens that the service trusts, or read what was encrypted with it.',
      examples: [
        '{"keys":[{"kty":"oct","alg":"HS256","k":"<b64u:43>"}]}',
        "key = {'kty': 'oct', 'k': '<b64u:86>'}",
        '{\n  "k": "<b64u:22>",\n  "kty": "oct"\n}',
      ],
      nearMisses: [
        '{"kty":"oct","kid":"<b64u:43>","alg":"dir"}',
        '{"k":"<b64u:43>","v":"oct 2024"}',
        '{"kty":"RSA","k":"<b64u:43>"}',
      ],
    },
    openssh: {
      name: 'OpenSSH private key',
      severity: 'critical',
      pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
      reader: 'pem',
      risk: 'Whoever has it can log in wherever its public half is authorised.',
      examples: ['<openssh>', 'SSH_KEY="<openssh-escaped>"', 'ssh:\n  key: |\n<openssh-indented>'],
      nearMisses: [
        ...nearMisses.slice(0, 1),
        'grep -l "BEGIN OPENSSH PRIVATE KEY" ~/.ssh/*',
        '-----BEGIN OPENSSH PRIVATE KEY-----\n<your key>\n-----END OPENSSH PRIVATE KEY-----',
      ],
    },
    pgp: {
      name: 'PGP private key',
      severity: 'critical',
      pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----/,
      reader: 'pem',
      risk: 'Whoever has it can decrypt and sign as its owner.',
      examples: [
        '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n<b64:64>\n<b64:64>\n<b64:62>==\n=<b64:4>\n-----END PGP PRIVATE KEY BLOCK-----',
        '-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n<b64:64>\n<b64:64>\n=<b64:4>\n-----END PGP PRIVATE KEY BLOCK-----',
        'GPG_KEY="-----BEGIN PGP PRIVATE KEY BLOCK-----\\n\\n<b64:64>\\n<b64:64>\\n=<b64:4>\\n-----END PGP PRIVATE KEY BLOCK-----"',
      ],
      nearMisses: [
        '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n<b64:64>\n<b64:64>\n-----END PGP PUBLIC KEY BLOCK-----',
        "const header = '-----BEGIN PGP PRIVATE KEY BLOCK-----';",
        '-----BEGIN PGP MESSAGE-----\n\n<b64:64>\n<b64:64>\n-----END PGP MESSAGE-----',
      ],
    },
    ssh2: {
      name: 'SSH2 private key (ssh.com format)',
      severity: 'critical',
      pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
      reader: 'pem',
      risk: 'Whoever has it can log in wherever its public half is authorised.',
      examples: ['<ssh2>', 'cat > id <<EOF\n<ssh2>\nEOF', '# backup\n\n<ssh2>'],
      nearMisses: [
        '---- BEGIN SSH2 PUBLIC KEY ----\n<b64:70>\n---- END SSH2 PUBLIC KEY ----',
        'a file that begins with ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ---- is a key',
        '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n...\n---- END SSH2 ENCRYPTED PRIVATE KEY ----',
      ],
    },
    putty: {
      name: 'PuTTY private key',
      severity: 'critical',
      pattern: /PuTTY-User-Key-File-[123]: /,
      reader: 'ppk',
      risk: 'Whoever has it can log in wherever its public half is authorised.',
      examples: ['<ppk:2>', '<ppk:3>', '# old laptop\n<ppk:2>'],
      nearMisses: [
        'PuTTY-User-Key-File-2: ssh-rsa is the first line of the format',
        'The header reads PuTTY-User-Key-File-3: and then the algorithm',
        'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: x\nPublic-Lines: 1\n<b64:60>\n',
      ],
    },
  },
  rotate: {
    steps: [
      'make a new key pair, with a passphrase where a person uses it',
      'install the new public key or certificate wherever the old one is trusted',
      'remove the old public key there; revoke a certificate at its authority',
    ],
  },
  noCheck: 'what a key opens is not in it',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7468',
    'https://www.rfc-editor.org/rfc/rfc4716',
    'https://www.rfc-editor.org/rfc/rfc4880',
    'https://www.rfc-editor.org/rfc/rfc7518#section-6',
  ],
});
