import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Vyte',
  site: 'https://www.vyte.in',
  keys: {
    'api-key': {
      name: 'Vyte API key',
      pattern: /[0-9a-z]{50}/,
      shape: '<lownum:48><digit:2>',
      context: { words: ['vyte_api', 'api.vyte.in', 'vyteApi'], within: 80 },
      env: ['VYTE_API_KEY', 'VYTE_KEY', 'VYTE_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the meetings and calendars of its owner.',
    },
  },
  rotate: {
    console: 'https://www.vyte.in',
    docs: 'https://app.swaggerhub.com/apis-docs/Vyte/vyte-api/1.2',
    make: 'make a new API key in the settings of the account',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.vyte.in/v2/events?limit=1',
    auth: { header: 'Authorization' },
    active: { '0._id': 'string', '0.confirmed': 'object' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ _id: 'e1', title: 'Call', confirmed: { flag: false } }],
    refused: '',
    // Before the first event the list is empty, which proves too little.
    unclear: { 200: [] },
    source: 'observed in public tools, not documented',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
