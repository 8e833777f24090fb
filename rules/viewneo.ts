import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'viewneo',
  site: 'https://www.viewneo.com',
  keys: {
    'access-token': {
      name: 'viewneo access token',
      noCheck: 'its documents show no answer that only it gives',
      // A signed token whose three parts are longer than those of most.
      pattern: /eyJ[0-9A-Za-z_-]{77,297}\.[0-9A-Za-z_-]{150,300}\.[0-9A-Za-z_-]{600,800}/,
      shape: 'eyJ<alnum:120>.<alnum:200>.<b64u:682><alnum:1>',
      context: { words: ['viewneo'], within: 120 },
      env: ['VIEWNEO_ACCESS_TOKEN', 'VIEWNEO_API_TOKEN', 'VIEWNEO_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can change what is shown on your screens and read the media and playlists of the account.',
    },
  },
  rotate: {
    console: 'https://cloud.viewneo.com',
    docs: 'https://www.viewneo.com/api-documentation',
    make: 'open the settings of your account at {console}, API, and make a new access token',
    end: 'revoke the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
