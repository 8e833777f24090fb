import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tableau',
  site: 'https://www.tableau.com',
  keys: {
    'personal-access-token': {
      name: 'Tableau personal access token',
      // 16 bytes in base64, a colon, 32 letters and digits.
      pattern: /[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}/,
      shape: '<alnum:22>==:<alnum:32>',
      context: { words: ['tableau', 'personalAccessToken', 'personal_access_token', 'tabcmd'], within: 140 },
      env: [
        'TABLEAU_PAT',
        'TABLEAU_PAT_SECRET',
        'TABLEAU_TOKEN_VALUE',
        'TABLEAU_TOKEN_SECRET',
        'TABLEAU_TOKEN',
        'TABLEAU_PERSONAL_ACCESS_TOKEN',
      ],
      entropy: 3.8,
      risk: 'Whoever has it and its name can sign in as its owner: read and change workbooks and data, and for an admin the whole site.',
      examples: 'tabcmd login -s https://10ax.online.tableau.com --token-name ci --token-value <alnum:22>==:<alnum:32>',
      nearMisses: ['TABLEAU_TOKEN=<alnum:22>==', 'Authorization: Basic <alnum:22>=='],
    },
  },
  rotate: {
    console: 'https://online.tableau.com',
    docs: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
    make: 'create a new token under My Account Settings, Personal Access Tokens, on your Tableau server or site',
    put: 'put its name and secret where the old one is used, outside git; the secret is shown only once',
    end: 'revoke the old token there: its sessions end too',
    after: 'look through the admin views for what was done with it',
  },
  noCheck: 'each site has a host of its own, and signing in with a token ends the session that its owner has with it',
  sources: [
    'https://help.tableau.com/current/api/rest_api/en-us/REST/rest_api_ref_authentication.htm',
    'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    'format: {observed}',
  ],
});
