import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Diggernaut',
  site: 'https://www.diggernaut.com',
  keys: {
    'api-key': {
      name: 'Diggernaut API key',
      severity: 'medium',
      pattern: /[0-9a-z]{40}/,
      shape: ['<hex:40>', '<lownum:38><digit:2>'],
      context: { words: ['diggernaut'], within: 80 },
      env: ['DIGGERNAUT_API_KEY', 'DIGGERNAUT_TOKEN', 'DIGGERNAUT_API_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can run and change your scrapers and read what they found.',
    },
  },
  rotate: {
    console: 'https://www.diggernaut.com/dashboard/',
    docs: 'https://www.diggernaut.com/dev/',
    make: 'make a new token in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://www.diggernaut.com/api/v1/projects/',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { '0.id': 'number', '0.name': 'string' },
    inactive: { status: 401, json: { detail: 'string' } },
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: [{ id: 1, name: 'Shops' }],
    refused: { detail: 'made up' },
    source: 'https://github.com/Diggernaut/libapinodejs',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
