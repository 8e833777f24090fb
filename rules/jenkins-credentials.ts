import { defineProvider } from '../src/rulebook/define-provider.ts';

// As `create-credentials-by-xml` and jobs that make credentials take it: not encrypted, perhaps with a remark before it.
// What Jenkins itself writes there, {AQAAABAAA…}, is encrypted.
const secret = {
  name: 'secret of a Jenkins credential in XML',
  severity: 'high',
  context: { words: ['plugins.credentials', 'plaincredentials', '<scope>global<', '<scope>system<'], within: 144 },
  literal: true,
  entropy: 3,
  confidence: 'medium',
  risk: 'Whoever has it can use the service that the credential is for, as your jobs do.',
} as const;

export default defineProvider({
  name: 'Jenkins credentials in XML',
  site: null,
  keys: {
    secret: {
      ...secret,
      pattern:
        /<(?:secret|password|passphrase|apiToken|session)>(?:\{[0-9A-Za-z ]{0,30} )?(?<secret>[.:;]?[0-9A-Za-z_-]{16}[^\s<>{}]{0,600})\}?</,
      examples: [
        '<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <scope>GLOBAL</scope>\n  <id>shop</id>\n  <username>ci</username>\n  <password><alnum:24></password>\n</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>',
        "<<'XML'\n<org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>\n  <scope>GLOBAL</scope>\n  <id>deploy</id>\n  <secret><hex:40></secret>\n</org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>\nXML\n",
        '<scope>SYSTEM</scope>\n<id>mail</id>\n<secret>{mail2 <b64u:31><alnum:1>}</secret>\n',
      ],
      nearMisses: [
        '<scope>GLOBAL</scope>\n<id>shop</id>\n<secret>{AQAAABAAAAAQ<b64:43>=}</secret>\n',
        '<scope>GLOBAL</scope>\n<id>shop</id>\n<secret>${DEPLOY_TOKEN_OF_THE_SHOP}</secret>\n',
        '<secret><hex:40></secret>',
        '<scope>GLOBAL</scope>\n<id><uuid></id>\n<description>the key of the shop</description>\n',
      ],
    },
  },
  rotate: {
    docs: 'https://www.jenkins.io/doc/book/security/managing-credentials/',
    make: 'make a new secret at the service that the credential is for',
    put: 'put it in the credential on the server, or have the file take it from a secret store when it is applied',
    end: 'make the old secret invalid at that service',
  },
  noCheck: 'the file holds what only the Jenkins beside it can decrypt',
  sources: ['https://www.jenkins.io/doc/book/managing/cli/', 'https://plugins.jenkins.io/credentials/', '{docs}'],
});
