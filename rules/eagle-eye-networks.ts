import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Eagle Eye Networks',
  site: 'https://www.een.com',
  noCheck: 'a sign-in that succeeds opens a session of the account',
  keys: {
    password: {
      name: 'Eagle Eye Networks password',
      pattern: /password\\?["']?[ ]{0,2}[:=][ ]{0,2}\\?["'](?<secret>[^"'\\\s]{8,64})/i,
      // The sign-in of its first interfaces, which take the password of the account itself.
      context: { words: ['eagleeyenetworks.com'], within: 144 },
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can watch the cameras of the account, live and recorded, and change their settings.',
      examples: [
        `curl https://login.eagleeyenetworks.com/g/aaa/authenticate -d '{"username": "a@example.org", "password": "<alnum:15>"}'`,
        'url = "https://login.eagleeyenetworks.com/g/aaa/authenticate"\nlogin = {"username": "a@example.org", "password": "<alnum:15>"}',
        "host: 'https://login.eagleeyenetworks.com',\npassword: '<alnum:12>',\n",
      ],
      nearMisses: [
        'url = "https://login.eagleeyenetworks.com/g/aaa/authenticate"\nlogin = {"password": PASSWORD}',
        `curl https://login.eagleeyenetworks.com/g/aaa/authenticate -d '{"password": "[PASSWORD]"}'`,
        'const url = `https://media.c031.eagleeyenetworks.com/streams?A=${token}`; const clip = "<alnum:15>";',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.eagleeyenetworks.com/docs/getting-started',
    make: 'change the password of the account at the sign-in of Eagle Eye Networks',
    put: 'let the program sign in with OAuth instead, as its newest interface wants',
    after: 'look through the sign-ins of the account since the leak',
  },
  sources: ['{docs}', 'https://apidocs.eagleeyenetworks.com/'],
});
