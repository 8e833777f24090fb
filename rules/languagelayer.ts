import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'languagelayer',
  site: 'https://languagelayer.com',
  keys: {
    'access-key': {
      name: 'languagelayer API access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['languagelayer', 'language_layer'], within: 80 },
      env: ['LANGUAGELAYER_API_KEY', 'LANGUAGELAYER_ACCESS_KEY', 'LANGUAGE_LAYER_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can detect languages on your plan until its requests are used up.',
      examples: 'http://api.languagelayer.com/detect?access_key=<hex:32>&query=hello',
    },
  },
  rotate: {
    console: 'https://languagelayer.com/dashboard',
    docs: 'https://languagelayer.com/documentation',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.languagelayer.com/languages',
    active: { success: { is: true }, 'results.0.language_code': 'string' },
    accepted: { success: true, results: [{ language_code: 'af', language_name: 'Afrikaans' }] },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://languagelayer.com/documentation',
  }),
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
