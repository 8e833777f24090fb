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
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can run and change your scrapers and read what they found.',
    },
  },
  rotate: {
    console: 'https://www.diggernaut.com/dashboard/',
    docs: 'https://www.diggernaut.com/dev/',
    make: 'make a new token in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
