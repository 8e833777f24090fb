import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Travis CI',
  site: 'https://www.travis-ci.com',
  keys: {
    'api-token': {
      name: 'Travis CI API token',
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
  },
  rotate: {
    console: 'https://app.travis-ci.com/account/preferences',
    docs: 'https://developer.travis-ci.com/authentication',
    make: 'regenerate the token at {console}, or with travis regenerate-token; the old one ends at once',
    put: 'put the new one where the old one was used, outside git',
    end: 'look through recent builds for ones that are not yours, and change secrets that those could read',
  },
  check: {
    url: 'https://api.travis-ci.com/user',
    auth: { header: 'Authorization', value: 'token {key}' },
    headers: { 'travis-api-version': '3' },
    active: { '@type': { is: 'user' }, '@href': { includes: '/user/' }, login: 'string' },
    inactive: { status: 403, text: 'access denied', because: 'access denied' },
    answers: { status: 403, json: { error_type: { is: 'login_required' } }, is: 'inactive', because: 'login_required' },
    tells: { account: 'login', name: 'name' },
    accepted: {
      '@type': 'user',
      '@href': '/user/1',
      '@representation': 'standard',
      id: 1,
      login: 'owner',
      name: 'Owner',
    },
    refused: 'access denied',
    alsoRefused: [{ '@type': 'error', error_type: 'login_required', error_message: 'login required' }],
    tooMany: { '@type': 'error', error_type: 'rate_limit' },
    elsewhere: 'a Travis CI Enterprise server',
    source: 'https://developer.travis-ci.com/resource/user',
  },
  sources: ['{docs}', 'https://docs.travis-ci.com/user/triggering-builds/', 'format: {observed}'],
});
