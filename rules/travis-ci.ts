import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Travis CI',
  site: 'https://www.travis-ci.com',
  keys: [
    {
      id: 'api-token',
      name: 'Travis CI API token',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{22}/,
      context: {
        words: ['travis_token', 'travis_api', 'travis_access', 'travis_ci_token', 'api.travis-ci', 'travis_auth'],
        within: 100,
      },
      env: ['TRAVIS_TOKEN', 'TRAVIS_API_TOKEN', 'TRAVIS_ACCESS_TOKEN', 'TRAVIS_CI_TOKEN', 'R_TRAVIS_COM'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can start builds, change settings and variables, and read logs of your repositories.',
      examples: [
        'TRAVIS_API_TOKEN=<alnum:22>',
        'endpoints:\n  https://api.travis-ci.com/:\n    access_token: <alnum:22>\n',
        'curl -H "Travis-API-Version: 3" -H "Authorization: token <alnum:22>" https://api.travis-ci.com/repos',
      ],
      nearMisses: [
        'image: cimg/<alnum:22>',
        'TRAVIS_TOKEN=<alnum:16>',
        'TRAVIS_TOKEN=continuous-integration',
        'travis_fold:start:<lower:22>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.travis-ci.com/account/preferences',
    docs: 'https://developer.travis-ci.com/authentication',
    steps: [
      'regenerate the token at https://app.travis-ci.com/account/preferences, or with travis regenerate-token; the old one ends at once',
      'put the new one where the old one was used, outside git',
      'look through recent builds for ones that are not yours, and change secrets that those could read',
    ],
  },
  sources: [
    'https://developer.travis-ci.com/authentication',
    'https://docs.travis-ci.com/user/triggering-builds/',
    'format: observed in public code, not documented',
  ],
});
