import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Overloop',
  site: 'https://overloop.com',
  keys: {
    'api-key': {
      name: 'Overloop API key',
      pattern: /[0-9A-Za-z_-]{50}/,
      shape: '<b64u:50>',
      context: { words: ['overloop'], within: 80 },
      env: ['OVERLOOP_API_KEY', 'OVERLOOP_KEY'],
      entropy: 4.4,
      confidence: 'medium',
      risk: 'Whoever has it can read your prospects and have campaigns mailed in your name.',
    },
  },
  rotate: {
    console: 'https://app.overloop.com/settings/api',
    docs: 'https://apidoc.overloop.com',
    make: 'make a new key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.overloop.com/public/v1/stages',
    auth: { header: 'Authorization' },
    headers: { 'content-type': 'application/vnd.api+json; charset=utf-8' },
    active: {
      'data.0.type': { is: 'stages' },
      'data.0.attributes.name': 'string',
      'data.0.attributes.position': 'number',
    },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is documented nowhere' },
    accepted: { data: [{ id: '1', type: 'stages', attributes: { name: 'Qualified', position: 3 } }], links: {} },
    refused: '',
    source: 'https://apidoc.overloop.com/#list-stages',
  },
  sources: ['{docs}', 'form: {observed}'],
});
