import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Really Simple Systems (Spotler CRM)',
  site: 'https://www.reallysimplesystems.com',
  keys: {
    'access-token': {
      name: 'Really Simple Systems access token',
      noCheck: 'what it answers to a dead token is documented nowhere',
      pattern: /ey[0-9A-Za-z_-]{60,200}\.ey[0-9A-Za-z_-]{200,600}\.[0-9A-Za-z_-]{600,700}/,
      shape: 'ey<alnum:153>.ey<alnum:300>.<b64u:682><alnum:1>',
      context: { words: ['reallysimplesystems', 'really_simple_systems'], within: 120 },
      env: ['REALLYSIMPLESYSTEMS_API_KEY', 'REALLY_SIMPLE_SYSTEMS_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read and change the customers, contacts and opportunities of the account.',
    },
  },
  rotate: {
    docs: 'https://support.reallysimplesystems.com/settings/api/',
    make: 'as an administrator open the settings, Integration, API Setup, and make a new access token',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
