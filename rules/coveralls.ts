import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Coveralls',
  site: 'https://coveralls.io',
  keys: [
    {
      id: 'repo-token',
      name: 'Coveralls repository token',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32,36}/,
      // The usual file, .coveralls.yml, names the service only in its own name; repo_token is its word for it.
      context: { words: ['coveralls', 'repo_token'], within: 60 },
      env: ['COVERALLS_REPO_TOKEN', 'COVERALLS_TOKEN'],
      // Above what hex characters, such as a digest, can reach.
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can post false coverage results for the repository.',
      rotate: {
        docs: 'https://docs.coveralls.io',
        steps: [
          'open the page of the repository at https://coveralls.io, Settings, and regenerate its repo token; the old one ends at once',
          'put the new one in COVERALLS_REPO_TOKEN, as a secret of the CI, outside git',
        ],
      },
      examples: [
        'repo_token: <alnum:33>',
        'COVERALLS_REPO_TOKEN=<alnum:33>',
        'env:\n  COVERALLS_TOKEN: "<alnum:33>"\n',
        'coveralls:\n  repo_token: <alnum:34>\n',
      ],
      nearMisses: ['repo_token: <hex:64>', 'COVERALLS_REPO_TOKEN=$(COVERALLS_REPO_TOKEN)', 'token: <alnum:33>'],
    },
    {
      id: 'personal-api-token',
      name: 'Coveralls personal API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z-]{37}/,
      context: { words: ['coveralls'], within: 100 },
      env: ['COVERALLS_API_TOKEN', 'COVERALLS_PERSONAL_TOKEN', 'COVERALLS_PERSONAL_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can add repositories and change their settings in Coveralls as its owner.',
      examples: [
        'COVERALLS_API_TOKEN=<alnum:1><any:[0-9A-Za-z-]:35><alnum:1>',
        'curl https://coveralls.io/api/repos/github/me/app -H "Authorization: token <alnum:37>"',
        '{"coveralls": {"personalToken": "<alnum:1><any:[0-9A-Za-z-]:35><alnum:1>"}}',
      ],
      nearMisses: ['COVERALLS_API_TOKEN=<uuid>', 'API_TOKEN=<alnum:37>', 'COVERALLS_API_TOKEN=<hex:40>'],
    },
  ],
  rotate: {
    docs: 'https://docs.coveralls.io/api-introduction',
    steps: [
      'create a new personal API token on the Account page of https://coveralls.io',
      'put it where the old one is used, outside git',
      'delete the leaked token there',
    ],
  },
  // No check: each call is about one repository, whose name the key does not tell.
  sources: ['https://docs.coveralls.io/api-introduction', 'formats: observed in public code, not documented'],
});
