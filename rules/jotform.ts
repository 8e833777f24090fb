import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Jotform',
  site: 'https://www.jotform.com',
  keys: [
    {
      id: 'api-key',
      name: 'Jotform API key',
      severity: 'high',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['jotform'], within: 70 },
      env: ['JOTFORM_API_KEY', 'JOTFORM_KEY', 'JOTFORM_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can read the submissions of your forms and, with full access, change and delete them.',
      examples: [
        'JOTFORM_API_KEY=<hex:32>',
        "$jotform = new JotForm('<hex:32>');",
        'curl -H "APIKEY: <hex:32>" https://api.jotform.com/user/forms',
        'https://api.jotform.com/form/1/submissions?apiKey=<hex:32>',
      ],
      nearMisses: [
        'https://form.jotform.com/<digit:15>',
        'JOTFORM_API_KEY=<hex:40>',
        'apiKey: <hex:32>',
        'jotform_form_id: <uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.jotform.com/myaccount/api',
    docs: 'https://api.jotform.com/docs/',
    steps: [
      'create a new key at https://www.jotform.com/myaccount/api, read access only if that is enough',
      'put it in JOTFORM_API_KEY, outside git',
      'delete the old key there and look through the history of the account since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.jotform.com/user',
      auth: { header: 'APIKEY' },
      answers: [
        {
          status: 200,
          json: { responseCode: { is: 200 }, 'content.username': 'string', 'content.email': 'string' },
          is: 'active',
        },
        {
          status: 401,
          json: { responseCode: { is: 401 }, message: { includes: 'not authorized to use' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'content.email', name: 'content.username' },
      elsewhere: 'the EU or HIPAA service of Jotform or an Enterprise server',
      replies: [
        {
          status: 200,
          body: {
            responseCode: 200,
            message: 'success',
            content: { username: 'example', name: 'Example', email: 'owner@example.com' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { responseCode: 401, message: "You're not authorized to use (/user)", content: '' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://api.jotform.com/docs/#user',
    },
  ],
  sources: ['https://api.jotform.com/docs/', 'format: observed in public code, not documented'],
});
