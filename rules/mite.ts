import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'mite.',
  site: 'https://mite.yo.lk',
  keys: {
    'api-key': {
      name: 'mite API key',
      severity: 'medium',
      pattern: /[0-9a-z]{16}/,
      shape: '<lownum:14><digit:2>',
      // Not "mite" alone: a word, and a part of many.
      context: { words: ['mite.yo.lk', 'x-miteapikey', 'miteapikey', 'mite_api_key'], within: 100 },
      env: ['MITE_API_KEY', 'MITEAPIKEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { host: /([0-9a-z-]{1,60}\.mite\.yo\.lk)/ },
      risk: 'Whoever has it can read and change the time entries that its owner sees.',
      examples: 'curl -H "X-MiteApiKey: <lownum:14><digit:2>" https://acme.mite.yo.lk/account.json',
      nearMisses: 'https://acme.mite.yo.lk/time_entries.json',
    },
  },
  rotate: {
    docs: 'https://mite.yo.lk/en/api/index.html',
    make: 'open the settings of your user in mite and generate a new API key: the old one ends',
  },
  check: {
    url: 'https://{host}/account.json',
    domains: ['mite.yo.lk'],
    auth: { header: 'X-MiteApiKey' },
    active: { 'account.id': 'number', 'account.name': 'string', 'account.currency': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { organisation: 'account.title' },
    accepted: { account: { id: 1, name: 'acme', title: 'Example', currency: 'EUR' } },
    refused: { error: 'Unauthorized' },
    source: 'https://mite.yo.lk/en/api/account.html',
  },
  sources: ['{docs}', 'form: {observed}'],
});
