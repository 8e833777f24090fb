import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Jotform',
  site: 'https://www.jotform.com',
  keys: {
    'api-key': {
      name: 'Jotform API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['jotform'], within: 70 },
      env: ['JOTFORM_API_KEY', 'JOTFORM_KEY', 'JOTFORM_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can read the submissions of your forms and, with full access, change and delete them.',
      examples: 'https://api.jotform.com/form/1/submissions?apiKey=<hex:32>',
      nearMisses: 'https://form.jotform.com/<digit:15>',
    },
  },
  rotate: {
    console: 'https://www.jotform.com/myaccount/api',
    docs: 'https://api.jotform.com/docs/',
    make: 'create a new key at {console}, read access only if that is enough',
    end: 'delete the old key there and look through the history of the account since the leak',
  },
  check: {
    url: 'https://api.jotform.com/user',
    auth: { header: 'APIKEY' },
    active: { responseCode: { is: 200 }, 'content.username': 'string', 'content.email': 'string' },
    inactive: { responseCode: { is: 401 }, message: { includes: 'not authorized to use' } },
    tells: { account: 'content.email', name: 'content.username' },
    elsewhere: 'the EU or HIPAA service of Jotform or an Enterprise server',
    accepted: {
      responseCode: 200,
      message: 'success',
      content: { username: 'example', name: 'Example', email: 'owner@example.com' },
    },
    refused: { responseCode: 401, message: "You're not authorized to use (/user)", content: '' },
    source: 'https://api.jotform.com/docs/#user',
  },
  sources: ['{docs}', 'format: {observed}'],
});
