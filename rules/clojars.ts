import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clojars',
  // The home page is the registry host itself.
  site: null,
  registry: true,
  keys: {
    'deploy-token': {
      name: 'Clojars deploy token',
      severity: 'critical',
      pattern: /CLOJARS_[0-9a-f]{60}/,
      shape: 'CLOJARS_<hex:60>',
      env: ['CLOJARS_PASSWORD', 'CLOJARS_TOKEN', 'CLOJARS_DEPLOY_TOKEN', 'CLOJARS_PASS'],
      risk: 'Whoever has it and the user name can publish versions of your libraries that others will run.',
      examples:
        '<server>\n  <id>clojars</id>\n  <username>maker</username>\n  <password>CLOJARS_<hex:60></password>\n</server>',
      nearMisses: 'CLOJARS_<upper:60>',
    },
  },
  rotate: {
    docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    make: 'create a new token on the Deploy Tokens page of your account, limited to the group or library it is for',
    put: 'put it where the old one is used: CLOJARS_PASSWORD, or :password in your private profiles',
    end: 'disable the old token on the same page',
    after: 'compare the versions published since the leak with your own releases',
  },
  noCheck: 'the only call that takes the token uploads',
  sources: [
    '{docs}',
    'https://github.com/clojars/clojars-web (src/clojars/db.clj: generate-deploy-token, is-deploy-token?)',
  ],
});
