import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fixer',
  site: 'https://fixer.io',
  keys: {
    'access-key': {
      name: 'Fixer API access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      // Not "fixer" alone: so many a class is called.
      context: { words: ['fixer.io', 'fixer_io', 'fixerio', 'fixer_access_key', 'fixer_api', 'fixer_key'], within: 80 },
      env: ['FIXER_API_KEY', 'FIXER_ACCESS_KEY', 'FIXER_IO_API_KEY', 'FIXER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
      examples: 'http://data.fixer.io/api/latest?access_key=<hex:32>&base=EUR',
      nearMisses: 'class CsFixer: // <hex:32>',
    },
  },
  rotate: {
    console: 'https://fixer.io/dashboard',
    docs: 'https://fixer.io/documentation',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put the new one in FIXER_ACCESS_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://data.fixer.io/api/symbols',
    active: { success: { is: true }, 'symbols.AED': 'string', 'symbols.EUR': 'string' },
    accepted: { success: true, symbols: { AED: 'United Arab Emirates Dirham', EUR: 'Euro' } },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://fixer.io/documentation',
  }),
  sources: ['{docs}', 'format: {observed}'],
});
