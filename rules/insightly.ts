import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Insightly',
  site: 'https://www.insightly.com',
  keys: {
    'api-key': {
      name: 'Insightly API key',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}|[0-9a-z]{36}/,
      shape: ['<uuid>', '<lownum:34><digit:2>'],
      context: { words: ['insightly'], within: 80 },
      env: ['INSIGHTLY_API_KEY', 'INSIGHTLY_KEY', 'INSIGHTLY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, leads and projects that its owner sees.',
      examples: 'curl -u <uuid>: https://api.na1.insightly.com/v3.1/Contacts',
    },
  },
  rotate: {
    docs: 'https://api.insightly.com/v3.1/Help',
    make: 'open User Settings in Insightly and reset the API key: the old one ends',
  },
  check: {
    url: 'https://api.na1.insightly.com/v3.1/Instance',
    auth: { basic: '{key}:' },
    active: { INSTANCE_NAME: 'string', INSTANCE_SUBDOMAIN: 'string', PLAN_NAME: 'string' },
    // Documented: the authentication failed.
    inactive: 401,
    elsewhere: 'another data centre of Insightly than na1',
    tells: { organisation: 'INSTANCE_NAME', kind: 'PLAN_NAME' },
    accepted: { INSTANCE_NAME: 'Example', INSTANCE_SUBDOMAIN: 'example', PLAN_NAME: 'Plus' },
    refused: 'Unauthorized',
    source: 'https://api.insightly.com/v3.1/Help#!/Instance/GetInstance',
  },
  sources: ['{docs}', 'form: {observed}'],
});
