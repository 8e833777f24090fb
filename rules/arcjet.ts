import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Arcjet',
  site: 'https://arcjet.com',
  keys: {
    'site-key': {
      name: 'Arcjet site key',
      noCheck: 'it is taken by a service of gRPC that counts each call',
      severity: 'medium',
      pattern: /ajkey_[0-9a-z]{26}/,
      shape: 'ajkey_<lownum:26>',
      env: ['ARCJET_KEY', 'ARCJET_SITE_KEY'],
      entropy: 3,
      risk: 'Whoever has it can ask for decisions in the name of your site, at your cost, and make its counts and analytics false.',
      nearMisses: 'ARCJET_KEY=ajkey_yourkey',
    },
  },
  rotate: {
    console: 'https://app.arcjet.com',
    docs: 'https://docs.arcjet.com/environment',
    make: 'open the site at {console}, SDK configuration, and make a new key for it, or a new site',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'https://github.com/arcjet/arcjet-js', 'length: {observed}'],
});
