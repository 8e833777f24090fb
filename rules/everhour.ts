import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Everhour',
  site: 'https://everhour.com',
  keys: {
    'api-key': {
      name: 'Everhour API key',
      pattern: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
      shape: '<hex:4>-<hex:4>-<hex:6>-<hex:6>-<hex:8>',
      context: { words: ['everhour'], within: 80 },
      env: ['EVERHOUR_API_KEY', 'EVERHOUR_TOKEN', 'EVERHOUR_API_TOKEN'],
      entropy: 3,
      confidence: 'high',
      risk: 'Whoever has it can read and change time, projects and rates as its owner may.',
    },
  },
  rotate: {
    console: 'https://app.everhour.com/#/account/profile',
    docs: 'https://everhour.docs.apiary.io/',
    make: 'open My Profile, API Access, and make a new key: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://api.everhour.com/users/me',
    auth: { header: 'X-Api-Key' },
    active: { id: 'number', email: 'string', role: 'string' },
    inactive: { status: [401, 403], json: { code: 'number', message: { is: 'Access denied' } } },
    refusalMayMean: 'something else than a bad key: its refusal is observed, not documented',
    tells: { account: 'email', name: 'name', kind: 'role' },
    accepted: { id: 1, email: 'owner@example.com', name: 'Owner', role: 'admin' },
    refused: { code: 401, message: 'Access denied' },
    source: 'https://everhour.docs.apiary.io/#reference/0/users/get-current-user',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
