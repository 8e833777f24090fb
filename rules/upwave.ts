import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Upwave',
  site: 'https://www.upwave.io',
  keys: {
    'api-token': {
      name: 'Upwave API token',
      pattern: /[0-9a-f]{40}|[0-9a-z]{32}/,
      shape: ['<hex:40>', '<lownum:32>'],
      context: { words: ['api.upwave.io', 'upwave_', 'upwavehq'], within: 80 },
      env: ['UPWAVE_API_KEY', 'UPWAVE_API_TOKEN', 'UPWAVE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change all workspaces, boards and cards that its owner may.',
      nearMisses: 'git+https://github.com/upwaveHQ/api@<hex:7>',
    },
  },
  rotate: {
    docs: 'https://upwavehq.github.io/api/',
    make: 'make a new API key in Upwave, on the Account tab of your settings',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.upwave.io/workspaces/',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { count: 'number', 'results.0.title': 'string', 'results.0.access.can_edit': 'boolean' },
    answers: {
      status: 200,
      json: { count: 'number', 'results.0.title': 'string', 'results.0.access.can_admin': 'boolean' },
      is: 'active',
      recorded: {
        count: 1,
        next: null,
        previous: null,
        results: [{ id: 1, title: 'Example', access: { can_admin: true, can_modify: true } }],
      },
    },
    inactive: 401,
    refusalMayMean: 'that the workspace asks for a sign-in at another service, or something else: no page shows it',
    accepted: {
      count: 1,
      next: null,
      previous: null,
      results: [{ id: 1, title: 'Example', access: { can_edit: true, can_create: true, can_delete: true } }],
    },
    refused: { detail: 'Invalid token.' },
    source: 'https://upwavehq.github.io/api/#workspaces',
  },
  sources: ['{docs}', '{check}', 'another length: {observed}'],
});
