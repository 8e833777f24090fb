import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kantata (Mavenlink)',
  site: 'https://www.kantata.com',
  keys: {
    'oauth-token': {
      name: 'Kantata (Mavenlink) OAuth access token',
      pattern: /[0-9a-z]{64}/,
      shape: ['<hex:64>', '<lownum:62><digit:2>'],
      context: { words: ['mavenlink', 'kantata'], within: 80 },
      env: ['MAVENLINK_OAUTH_TOKEN', 'MAVENLINK_ACCESS_TOKEN', 'MAVENLINK_API_KEY', 'KANTATA_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, time and invoices that its owner sees.',
    },
  },
  rotate: {
    console: 'https://app.mavenlink.com/oauth/applications',
    docs: 'https://developer.kantata.com/kantata/specification',
    make: 'revoke the application at {console} and authorise it anew',
    put: 'store the new token outside git',
  },
  check: {
    url: 'https://api.mavenlink.com/api/v1/workspaces.json?per_page=1',
    active: { count: 'number', results: 'array', workspaces: 'object' },
    inactive: { 'errors.0.type': { is: 'oauth' }, 'errors.0.message': 'string' },
    accepted: { count: 1, results: [{ key: 'workspaces', id: '1' }], workspaces: { 1: { id: '1', title: 'Example' } } },
    refused: { errors: [{ type: 'oauth', message: 'Invalid OAuth 2 Request' }] },
    source: 'https://developer.kantata.com/kantata/specification',
  },
  sources: ['{docs}', 'form: {observed}'],
});
