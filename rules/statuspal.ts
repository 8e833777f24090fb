import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Statuspal',
  site: 'https://www.statuspal.io',
  keys: {
    'api-key': {
      name: 'Statuspal API key',
      noCheck: 'its calls need the name of a status page',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>'],
      context: { words: ['statuspal'], within: 80 },
      env: ['STATUSPAL_API_KEY', 'STATUSPAL_KEY', 'STATUSPAL_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can post false incidents on your status pages and read who is subscribed.',
    },
  },
  rotate: {
    console: 'https://statuspal.io/admin/profile',
    docs: 'https://docs.statuspal.io/api',
    make: 'regenerate the API key in your profile at {console}: the old one ends',
  },
  sources: ['{docs}', 'https://github.com/statuspal/terraform-provider-statuspal', 'form: {observed}'],
});
