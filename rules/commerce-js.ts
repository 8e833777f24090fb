import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Commerce.js (Chec)',
  site: 'https://commercejs.com',
  keys: {
    'secret-key': {
      name: 'Commerce.js secret key',
      pattern: /sk_[0-9a-z]{45}/,
      shape: 'sk_<lownum:45>',
      context: { words: ['commercejs', 'commerce.js', 'chec_', 'chec.io', 'checio'], within: 80 },
      env: ['CHEC_SECRET_KEY', 'COMMERCEJS_SECRET_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read customers and orders of the shop and change its products.',
    },
    'public-key': {
      name: 'Commerce.js public key',
      severity: 'low',
      publicByDesign: true,
      pattern: /pk_[0-9a-z]{45}/,
      shape: 'pk_<lownum:45>',
      context: { words: ['commercejs', 'commerce.js', 'chec_', 'chec.io', 'checio'], within: 80 },
      env: ['CHEC_PUBLIC_KEY', 'NEXT_PUBLIC_CHEC_PUBLIC_KEY', 'REACT_APP_CHEC_PUBLIC_KEY', 'CHEC_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'every visitor of the shop is given it',
      risk: 'Whoever has it can read the products of the shop, as each of its visitors.',
    },
  },
  rotate: {
    console: 'https://dashboard.chec.io/settings/developer',
    docs: 'https://commercejs.com/docs/api/',
    make: 'make a new secret key at {console}',
    put: 'put it in CHEC_SECRET_KEY, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
