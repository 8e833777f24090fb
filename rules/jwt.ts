import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'JSON Web Tokens',
  site: null,
  keys: {
    token: {
      name: 'JSON Web Token',
      severity: 'medium',
      pattern: /ey[JK][0-9A-Za-z_-]{14,8000}\.ey[JK][0-9A-Za-z_-]{14,12000}\.[0-9A-Za-z_-]{20,1400}/,
      shape: '<jwt>',
      confidence: 'medium',
      risk: 'Whoever has it can act as its subject until it expires.',
      nearMisses: [
        'eyJhbGciOiJub25lIn0.e30.',
        'const header = "<base64:{"alg":"HS256","typ":"JWT"}>";',
        'eyJ.eyJ.signature_of_the_token',
      ],
    },
    base64: {
      name: 'JSON Web Token in base64',
      severity: 'medium',
      // The base64 of base64: begins with that of eyJ.
      pattern: /ZXlK[0-9A-Za-z+/]{80,28000}={0,2}/,
      shape: ['ZXlK<b64:160>==', 'ZXlK<b64:200>', 'ZXlK<b64:120>='],
      confidence: 'medium',
      risk: 'Whoever has it can act as its subject until it expires.',
      nearMisses: 'token: <b64:160>',
    },
  },
  rotate: {
    steps: [
      'end the session or revoke the token at the service that issued it; change the signing key if it cannot be revoked',
      'issue a new token with a short life, outside git',
    ],
  },
  noCheck:
    'the token names its issuer itself, and a host that a found text names is never asked; an expired one is told offline',
  sources: 'https://www.rfc-editor.org/rfc/rfc7519',
});
