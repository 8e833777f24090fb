import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'pdflayer',
  site: 'https://pdflayer.com',
  keys: {
    'access-key': {
      name: 'pdflayer access key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['pdflayer'], within: 80 },
      env: ['PDFLAYER_ACCESS_KEY', 'PDFLAYER_API_KEY', 'PDFLAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can convert pages to PDF on your plan.',
      examples: 'https://api.pdflayer.com/api/convert?access_key=<hex:32>&document_url=https://example.com',
    },
  },
  rotate: {
    console: 'https://pdflayer.com/dashboard',
    docs: 'https://pdflayer.com/documentation',
    make: 'reset the access key at {console}: the old one ends at once',
    put: 'put the new one in PDFLAYER_ACCESS_KEY, outside git',
    end: 'set a secret keyword for the account there, so that the key alone converts nothing',
  },
  check: apilayer({
    // Without a document there is nothing to convert, and a good key is told just that.
    url: 'https://api.pdflayer.com/api/convert',
    missing: 'document',
    source: 'https://pdflayer.com/documentation (errors; what it says of a missing document: inferred)',
  }),
  sources: ['{docs}', 'format: {observed}'],
});
