import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pollinations',
  site: 'https://pollinations.ai',
  keys: {
    'secret-key': {
      name: 'Pollinations secret key',
      pattern: /plln_sk_[0-9A-Za-z]{24,48}/,
      shape: 'plln_sk_<alnum:32>',
      env: ['POLLINATIONS_API_KEY', 'POLLINATIONS_TOKEN', 'POLLINATIONS_SECRET_KEY', 'POLLINATIONS_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can make pictures, texts and speech until the pollen of your account is used up.',
    },
    'publishable-key': {
      name: 'Pollinations publishable key',
      severity: 'low',
      publicByDesign: true,
      pattern: /plln_pk_[0-9A-Za-z]{24,48}/,
      shape: 'plln_pk_<alnum:32>',
      env: ['NEXT_PUBLIC_POLLINATIONS_KEY', 'VITE_POLLINATIONS_KEY', 'POLLINATIONS_PUBLISHABLE_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can use its hourly allowance; it is made for web pages.',
    },
  },
  rotate: {
    console: 'https://enter.pollinations.ai',
    docs: 'https://github.com/pollinations/pollinations/blob/main/APIDOCS.md',
    make: 'make a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there and look at the usage since the leak',
  },
  noCheck: 'no document shows what a call that costs nothing says to a good key',
  sources: ['{docs}', 'length: {observed}'],
});
