import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'myIntervals',
  site: 'https://www.myintervals.com',
  keys: {
    'api-token': {
      name: 'Intervals API token (myintervals.com)',
      // 11 characters that may all be letters: a token only where it is sent or assigned.
      pattern: /(?:-u ["']?|(?:[Tt]oken|TOKEN|[Kk]ey|KEY|user)["'\s:=]{1,6})(?<secret>[0-9a-z]{11})/,
      context: { words: ['api.myintervals.com', 'myintervals_', 'myintervals token'], within: 100 },
      literal: true,
      env: ['MYINTERVALS_API_TOKEN', 'MYINTERVALS_TOKEN'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change tasks, times, clients and invoices as its owner may.',
      examples: [
        'https://api.myintervals.com/me/ -u "<lownum:11>:X"',
        "base = 'https://api.myintervals.com'; token = '<lownum:11>'",
        '{"MYINTERVALS_API_TOKEN": "<lownum:11>"}',
      ],
      nearMisses: [
        'curl -u $TOKEN:X https://api.myintervals.com/timer/',
        'see https://api.myintervals.com for the description of each resource',
        "const user = 'https://api.myintervals.com/person/'",
      ],
    },
  },
  rotate: {
    docs: 'https://www.myintervals.com/api/authentication.php',
    make: 'open My Account, API Access and regenerate the token, or have its owner do so: everyone has one of their own',
    end: 'revoke the old token there if it still stands',
  },
  check: {
    url: 'https://api.myintervals.com/me/',
    auth: { basic: '{key}:X' },
    headers: { Accept: 'application/json' },
    active: { 'me.0.localid': 'string', 'me.0.primaryaccount': 'string', 'me.0.allprojects': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { account: 'me.0.username', kind: 'me.0.group' },
    accepted: {
      personid: '1',
      me: [
        {
          id: '1',
          localid: '1',
          username: 'owner@example.com',
          primaryaccount: 't',
          allprojects: 't',
          group: 'Manager',
        },
      ],
    },
    refused: '',
    source: 'https://www.myintervals.com/api/resource.php?r=me',
  },
  sources: ['{docs}', '{check}'],
});
