import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pepipost (Netcore Email API)',
  site: 'https://pepipost.com',
  keys: {
    'api-key': {
      name: 'Pepipost API key',
      noCheck: 'no page of its documents says what a good or a dead key is answered',
      pattern: /[0-9A-Za-z-]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      context: { words: ['pepipost', 'netcore_api', 'netcorecloud'], within: 80 },
      env: ['PEPIPOST_API_KEY', 'PEPIPOST_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and read the reports about what you sent.',
      examples: 'curl https://api.pepipost.com/v5/mail/send -H "api_key: <hex:32>"',
      nearMisses: 'PEPIPOST_API_KEY=<alnum:24>',
    },
  },
  rotate: {
    console: 'https://app.pepipost.com',
    docs: 'https://developers.pepipost.com/api/getstarted/overview/',
    make: 'generate another API key in the settings of the dashboard, under Integration',
    end: 'delete the old key there and look through the mail sent since the leak',
  },
  sources: ['{docs}', 'the npm package pepipost', 'form: {observed}'],
});
