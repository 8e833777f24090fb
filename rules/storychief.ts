import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'StoryChief',
  site: 'https://storychief.io',
  keys: {
    'api-key': {
      name: 'StoryChief API key',
      pattern: /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{300,700}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:217>.<b64u:682><alnum:1>',
      context: { words: ['storychief'], within: 80 },
      env: ['STORYCHIEF_API_KEY', 'STORYCHIEF_TOKEN', 'STORYCHIEF_KEY'],
      entropy: 4.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the stories of the workspace.',
    },
  },
  rotate: {
    console: 'https://app.storychief.io/account/api',
    docs: 'https://developers.storychief.io/',
    make: 'create a new API key in the settings of the account ({console})',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.storychief.io/1.0/destinations',
    headers: { Accept: 'application/json' },
    active: { 'data.0.id': 'number', 'data.0.type': 'string', 'data.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { data: [{ id: 1, type: 'instagram', name: 'acme', status: 'configured' }] },
    refused: '',
    // A workspace that publishes nowhere has none, which proves too little.
    unclear: { 200: { data: [] } },
    source: 'observed in public code: clients that list where stories go; not documented',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
