import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Happy Scribe',
  site: 'https://www.happyscribe.com',
  keys: {
    'api-key': {
      name: 'Happy Scribe API key',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['happyscribe', 'happy_scribe'], within: 80 },
      env: ['HAPPYSCRIBE_API_KEY', 'HAPPY_SCRIBE_API_KEY', 'HAPPYSCRIBE_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the transcripts of the account and order new ones at your cost.',
    },
  },
  rotate: {
    console: 'https://www.happyscribe.com/v2/account',
    docs: 'https://dev.happyscribe.com/',
    make: 'open the account page and reset the API key: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  check: {
    url: 'https://www.happyscribe.com/api/v1/transcriptions?page=0',
    active: { results: 'array', '_links.next': 'object' },
    inactive: { error: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { _links: { next: { url: 'https://www.happyscribe.com/api/v1/transcriptions?page=1' } }, results: [] },
    refused: { error: 'Unauthorized' },
    source: 'https://dev.happyscribe.com/sections/transcription/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
