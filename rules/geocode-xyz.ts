import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'geocode.xyz',
  site: 'https://geocode.xyz',
  noCheck: 'every call that takes it costs a credit',
  keys: {
    'auth-code': {
      name: 'geocode.xyz auth code',
      severity: 'low',
      pattern: /[0-9]{14,22}(?:e[0-9]{4,10})?x[0-9]{4,7}/,
      shape: ['<digit:21>x<digit:6>', '<digit:15>e<digit:8>x<digit:5>'],
      context: { words: ['geocode.xyz', 'geocode_xyz', 'geocodexyz'] },
      env: ['GEOCODE_XYZ_API_KEY', 'GEOCODE_XYZ_AUTH'],
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses and use up the credits of the account.',
      examples: 'https://geocode.xyz/51.4647,0.0079?json=1&auth=<digit:19>x<digit:5>',
      nearMisses: 'https://geocode.xyz/51.4647,0.0079?geoit=json&size=<digit:4>x<digit:4>',
    },
  },
  rotate: {
    docs: 'https://geocode.xyz/api',
    make: 'ask the support of geocode.xyz for another code: no page tells how to change it yourself',
    end: 'make sure that the old code is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
