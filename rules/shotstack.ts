import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Shotstack',
  site: 'https://shotstack.io',
  keys: {
    'api-key': {
      name: 'Shotstack API key',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:38><digit:2>',
      context: { words: ['shotstack'], within: 80 },
      env: ['SHOTSTACK_API_KEY', 'SHOTSTACK_KEY'],
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it can make videos at your cost and read and delete your templates and files.',
    },
  },
  rotate: {
    console: 'https://dashboard.shotstack.io/keys',
    docs: 'https://shotstack.io/docs/guide/getting-started/authentication/',
    make: 'create a new key at {console}, or ask the support to replace the one of the account',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.shotstack.io/edit/v1/templates',
    auth: { header: 'x-api-key' },
    active: { success: { is: true }, 'response.owner': 'string', 'response.templates': 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    elsewhere: 'the stage environment of Shotstack',
    accepted: { success: true, message: 'OK', response: { owner: 'o1', templates: [] } },
    refused: '',
    // The words of the gateway before it, which many services have.
    unclear: { 403: { message: 'Forbidden' } },
    source: 'the Python package shotstack-sdk (get_templates)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
