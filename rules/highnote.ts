import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Highnote',
  site: 'https://highnote.com',
  keys: {
    'secret-key': {
      name: 'Highnote secret API key (live)',
      severity: 'critical',
      // Base64 of "key_…". Keys of WorkOS look the same and those of Stripe begin so: the name tells.
      pattern: /sk_live_[0-9A-Za-z+/]{75}={0,2}/,
      shape: 'sk_live_a2V5Xz<b64:68><alnum:1>',
      context: { words: ['highnote'], within: 100 },
      env: ['HIGHNOTE_API_KEY', 'HIGHNOTE_SECRET_KEY'],
      risk: 'Whoever has it can issue cards, see their holders and move money of your card programme.',
      noCheck: 'its one call that any key may make answers with a word that tells no service',
    },
  },
  rotate: {
    console: 'https://dashboard.highnote.com',
    docs: 'https://docs.highnote.com/docs/developers/api/using-the-api',
    make: 'create a new API key in the dashboard ({console})',
    end: 'revoke the old key there and look through cards and transfers since the leak',
  },
  sources: ['{docs}', 'format: {observed}'],
});
