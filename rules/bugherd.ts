import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BugHerd',
  site: 'https://bugherd.com',
  keys: {
    'api-key': {
      name: 'BugHerd API key',
      pattern: /[0-9a-z]{22,24}/,
      shape: '<lownum:20><digit:2>',
      context: { words: ['bugherd'], within: 80 },
      env: ['BUGHERD_API_KEY', 'BUGHERD_KEY', 'BUGHERD_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the bugs, screenshots and members of all projects.',
    },
  },
  rotate: {
    console: 'https://www.bugherd.com/settings',
    docs: 'https://www.bugherd.com/api_v2',
    make: 'open Settings, General Settings, and reset the API key: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://www.bugherd.com/api_v2/organization.json',
    auth: { basic: '{key}:x' },
    active: { 'organization.id': 'number', 'organization.name': 'string', 'organization.trial': 'boolean' },
    inactive: { error: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { organisation: 'organization.name' },
    accepted: { organization: { id: 1, name: 'Example', timezone: 'UTC', trial: false } },
    refused: { error: 'Unauthorized' },
    source: 'https://www.bugherd.com/api_v2#api_org_show',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
