import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Xata',
  site: 'https://xata.io',
  keys: {
    'api-key': {
      name: 'Xata API key',
      severity: 'critical',
      pattern: /xau_[0-9A-Za-z]{32,34}/,
      shape: 'xau_<alnum:33>',
      env: ['XATA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read, change and delete the databases of your workspaces.',
      noCheck: 'the service was rebuilt, and no page says which of its two interfaces knows a key',
      nearMisses: 'xau_usd_scalper_<digit:20>',
    },
  },
  rotate: {
    console: 'https://console.xata.io',
    docs: 'https://xata.io/docs/concepts/api-keys',
    make: 'create a new API key in the settings of the account or organization',
    shownOnce: true,
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'length: {observed}'],
});
