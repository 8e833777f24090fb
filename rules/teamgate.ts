import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Teamgate',
  site: 'https://www.teamgate.com',
  keys: {
    'api-token': {
      name: 'Teamgate API auth token',
      // The app key has 80 characters, the token of a user 40.
      pattern: /[0-9A-Za-z]{80}|[0-9a-f]{40}/,
      shape: ['<hex:40>', '<alnum:80>'],
      context: { words: ['teamgate'], within: 80 },
      env: ['TEAMGATE_AUTH_TOKEN', 'TEAMGATE_API_KEY', 'TEAMGATE_APP_KEY', 'TEAMGATE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and its other half can read and change the people, companies and deals of your sales team.',
    },
  },
  rotate: {
    console: 'https://app.teamgate.com/settings/external-apps',
    docs: 'https://developers.teamgate.com',
    make: 'add the external app anew under Settings, External apps, which makes a new app key and token',
    put: 'put both where the old ones are used, outside git',
    end: 'delete the old external app there',
  },
  noCheck: 'it is only taken together with its other half, and no page shows what both are answered',
  sources: ['{docs}', 'form: {observed}'],
});
