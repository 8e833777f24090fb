import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'netrc files',
  site: null,
  keys: {
    password: {
      name: 'password in a netrc file',
      pattern: /login [ ]{0,7}[^\s"']{1,120}\s{1,8}password\s{1,8}["']?(?<secret>[^\s"'$]{4,200})/,
      // A text speaks of `login and password` too.
      filter: {
        allow: [
          {
            regexes: [
              '^login (?:a|an|and|as|by|for|from|in|is|my|of|on|or|our|the|then|this|to|using|via|with|without|your|&|/) ',
            ],
            target: 'match',
          },
        ],
      },
      literal: true,
      risk: 'Whoever has it can log in at the host that the entry names.',
      examples: [
        'machine git.shop.io login deploy password <alnum:20>',
        'machine api.shop.io\n  login build\n  password <alnum:32>\n',
        'RUN echo "machine pkg.shop.io login ci password <alnum:24>" > ~/.netrc',
      ],
      nearMisses: [
        'machine git.shop.io login deploy password $TOKEN',
        'machine git.shop.io login deploy',
        'the machine needs a login and a password',
        'send login and password right after that',
        'change the password often',
        'default login anonymous password anonymous',
      ],
    },
  },
  rotate: {
    steps: [
      'change the password, or end the token, of that account at the host that the entry names',
      'write the new one to ~/.netrc on the machine itself, readable for its user alone',
      'look through the log-ins of the account since the leak',
    ],
  },
  noCheck: 'the file is for any program, and a request to its host may do anything',
  sources: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
});
