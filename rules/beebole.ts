import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BeeBole',
  site: 'https://beebole.com',
  keys: {
    'api-token': {
      name: 'BeeBole API token',
      pattern: /[0-9a-z]{40}/,
      shape: '<hex:40>',
      context: { words: ['beebole'], within: 80 },
      env: ['BEEBOLE_API_TOKEN', 'BEEBOLE_TOKEN', 'BEEBOLE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the timesheets, projects and people of the company as its owner may.',
    },
  },
  rotate: {
    console: 'https://beebole-apps.com',
    docs: 'https://beebole.com/help/api/',
    make: 'open Settings, API Token, of your account and generate a new token: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    method: 'POST',
    readOnly: 'a service that only lists',
    url: 'https://beebole-apps.com/api/v2',
    auth: { basic: '{key}:x' },
    json: { service: 'company.list' },
    active: { status: 200, json: { status: { is: 'ok' }, companies: 'array' } },
    inactive: { status: { is: 'error' }, message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { status: 'ok', companies: [] },
    refused: { status: 'error', message: 'Unauthorized' },
    source: 'https://beebole.com/help/api/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
