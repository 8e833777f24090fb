import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Stripo',
  site: 'https://stripo.email',
  keys: {
    'project-token': {
      name: 'Stripo project token',
      noCheck: 'no page shows what it answers to a good key',
      // A JWT whose claims begin with a security context of an API key and a project.
      pattern:
        /eyJhbGciOiJIUzI1NiJ9\.eyJzZWN1cml0eUNvbnRleHQiOiJ7XCJhcGlLZXlcIjpcI[0-9A-Za-z_-]{75,100}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJzZWN1cml0eUNvbnRleHQiOiJ7XCJhcGlLZXlcIjpcI<alnum:85>.<alnum:43>',
      env: ['STRIPO_API_KEY', 'STRIPO_API_TOKEN', 'STRIPO_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read the emails and templates of the project and make new ones.',
      rotate: {
        docs: 'https://api.stripo.email/docs/authentication',
        make: 'have the owner of the project generate a new token in its settings, under Access the REST API',
        end: 'make sure that the old one is refused',
      },
    },
    'plugin-secret': {
      name: 'Stripo plugin secret key',
      noCheck:
        'it is asked for with the id of the plugin and a made-up user, and what a wrong one is told is documented nowhere',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['plugins.stripo.email', 'stripo_secret', 'stripo_plugin_secret'], within: 100 },
      env: ['STRIPO_SECRET_KEY', 'STRIPO_PLUGIN_SECRET_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the plugin id can open the editor as any user of your application.',
    },
  },
  rotate: {
    docs: 'https://plugin.stripo.email/reference/authentication-api',
    make: 'make a new secret key on the configuration page of the plugin, or a new plugin',
    end: 'make sure that the old one is refused',
  },
  sources: ['{docs}', 'https://api.stripo.email/docs/authentication', 'forms: {observed}'],
});
