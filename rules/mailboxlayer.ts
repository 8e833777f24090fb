import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'mailboxlayer',
  site: 'https://mailboxlayer.com',
  keys: {
    'access-key': {
      name: 'mailboxlayer access key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['mailboxlayer', 'apilayer.net/api/check'], within: 80 },
      env: ['MAILBOXLAYER_API_KEY', 'MAILBOXLAYER_ACCESS_KEY', 'MAILBOXLAYER_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can check mail addresses on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://mailboxlayer.com/dashboard',
    docs: 'https://mailboxlayer.com/documentation',
    make: 'reset the access key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  check: apilayer({
    // Without an address there is nothing to look up, and a good key is told just that.
    url: 'https://apilayer.net/api/check',
    missing: 'email',
    source: 'https://mailboxlayer.com/documentation',
  }),
  sources: ['{docs}', 'format: {observed}'],
});
