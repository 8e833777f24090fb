import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tallyfy',
  site: 'https://tallyfy.com',
  keys: {
    'access-token': {
      name: 'Tallyfy access token',
      noCheck: 'no page shows what it answers to a good token',
      pattern: /eyJ[0-9A-Za-z_-]{30,80}\.eyJ[0-9A-Za-z_-]{150,500}\.[0-9A-Za-z_-]{683}/,
      shape: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<alnum:261>.<alnum:683>',
      context: { words: ['tallyfy'], within: 120 },
      env: ['TALLYFY_API_TOKEN', 'TALLYFY_API_KEY', 'TALLYFY_ACCESS_TOKEN', 'TALLYFY_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the blueprints, processes and tasks that its owner may.',
    },
    'client-secret': {
      name: 'Tallyfy client secret',
      noCheck: 'it is asked for with the client id, and makes a token at each try',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['tallyfy_client_secret', 'go.tallyfy.com/oauth'], within: 120 },
      env: ['TALLYFY_CLIENT_SECRET'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it and the client id can act in your organisations as the application.',
    },
  },
  rotate: {
    docs: 'https://tallyfy.com/products/pro/integrations/open-api/code-samples/authentication/personal-access-token',
    make: 'sign in at https://go.tallyfy.com, where Settings, Integrations, REST API shows the token; client credentials are given by the support',
    put: 'put the new one where the old one is used, outside git',
    end: 'sign out of Tallyfy in the browser: that deletes a personal access token',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
