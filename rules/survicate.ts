import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Survicate',
  site: 'https://survicate.com',
  keys: {
    'api-key': {
      name: 'Survicate Data Export API key',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['survicate'], within: 80 },
      env: ['SURVICATE_API_KEY', 'SURVICATE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read what your customers answered and who they are.',
    },
  },
  rotate: {
    console: 'https://panel.survicate.com',
    docs: 'https://developers.survicate.com/data-export/setup/',
    make: 'generate a new API key: Settings, API ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://data-api.survicate.com/v2/surveys?items_per_page=1',
    auth: { header: 'Authorization', value: 'Basic {key}' },
    active: { 'pagination_data.has_more': 'boolean', data: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { pagination_data: { has_more: false }, data: [] },
    refused: '',
    source: 'https://developers.survicate.com/data-export/survey/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
