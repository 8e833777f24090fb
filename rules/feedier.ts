import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Feedier',
  site: 'https://feedier.com',
  keys: {
    'private-key': {
      name: 'Feedier private key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['feedier'], within: 80 },
      env: ['FEEDIER_API_KEY', 'FEEDIER_PRIVATE_KEY', 'FEEDIER_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read what your customers answered and who they are.',
    },
  },
  rotate: {
    console: 'https://dashboard.feedier.com',
    docs: 'https://developers.feedier.com',
    make: 'make a new private key in the settings of the organization ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.bx.feedier.com/v3/teams?page=1&limit=1',
    active: { 'data.0.id': 'number', 'data.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { data: [{ id: 1, name: 'Support' }] },
    refused: { message: 'Unauthenticated.' },
    source: 'https://developers.feedier.com/teams',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
