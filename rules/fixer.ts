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
  check: {
    url: 'https://data.fixer.io/api/symbols',
    auth: { query: 'access_key' },
    active: { success: { is: true }, 'symbols.AED': 'string', 'symbols.EUR': 'string' },
    inactive: { status: [200, 401], json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } } },
    disabled: { status: [200, 401, 403], json: { success: { is: false }, 'error.type': { is: 'inactive_user' } } },
    limited: {
      status: [200, 429],
      json: { success: { is: false }, 'error.code': { is: 104 } },
      because: 'the requests of this month are used up',
    },
    answers: {
      status: [200, 403],
      json: { success: { is: false }, 'error.code': { is: 105 } },
      is: 'limited',
      because: 'its plan does not include this',
    },
    elsewhere: 'the marketplace of APILayer',
    accepted: { success: true, symbols: { AED: 'United Arab Emirates Dirham', EUR: 'Euro' } },
    refused: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'Invalid access key.' } },
    recorded: {
      limited: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit reached.' } },
      disabled: { success: false, error: { code: 102, type: 'inactive_user', info: 'The account is inactive.' } },
    },
    source: 'https://fixer.io/documentation',
  },
  sources: ['{docs}', 'format: {observed}'],
});
