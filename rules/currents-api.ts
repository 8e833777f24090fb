import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Currents API',
  site: 'https://currentsapi.services',
  keys: {
    'api-key': {
      name: 'Currents API key',
      severity: 'low',
      pattern: /[0-9A-Za-z_-]{48}/,
      shape: ['<alnum:46><digit:2>', '<alnum:20>_<alnum:27>'],
      context: { words: ['currentsapi', 'currents_api'], within: 80 },
      env: ['CURRENTS_API_KEY', 'CURRENTSAPI_KEY', 'CURRENTS_API_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read news and use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://currentsapi.services/en/profile',
    docs: 'https://currentsapi.services/en/docs/',
    make: 'open the profile at {console} and have the key made anew, or ask the support for it',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.currentsapi.services/v1/latest-news',
    auth: { header: 'Authorization' },
    active: { status: { is: 'ok' }, 'news.0.id': 'string', 'news.0.published': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { status: 'ok', news: [{ id: 'n1', title: 'News', published: '2024-01-01 00:00:00 +0000' }] },
    refused: { status: '401', msg: 'Authentication required' },
    source: 'https://currentsapi.services/en/docs/latest_news',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
