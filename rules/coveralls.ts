import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Coveralls',
  site: 'https://coveralls.io',
  keys: {
    'repo-token': {
      name: 'Coveralls repository token',
      noCheck: 'it only sends coverage',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32,36}/,
      shape: '<alnum:33-34>',
      // The usual file, .coveralls.yml, names the service only in its own name; repo_token is its word for it.
      context: { words: ['coveralls', 'repo_token'], within: 60 },
      env: ['COVERALLS_REPO_TOKEN', 'COVERALLS_TOKEN'],
      // Above what hex characters, such as a digest, can reach.
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can post false coverage results for the repository.',
      rotate: {
        docs: 'https://docs.coveralls.io',
        make: 'open the page of the repository at https://coveralls.io, Settings, and regenerate its repo token; the old one ends at once',
        put: 'put the new one in COVERALLS_REPO_TOKEN, as a secret of the CI, outside git',
      },
      nearMisses: 'COVERALLS_REPO_TOKEN=$(COVERALLS_REPO_TOKEN)',
    },
    'personal-api-token': {
      name: 'Coveralls personal API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z-]{37}/,
      shape: '<alnum:1><any:[0-9A-Za-z-]:35><alnum:1>',
      context: { words: ['coveralls'], within: 100 },
      env: ['COVERALLS_API_TOKEN', 'COVERALLS_PERSONAL_TOKEN', 'COVERALLS_PERSONAL_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      beside: {
        service: /repos\/(github|bitbucket|gitlab)\//,
        owner: /repos\/(?:github|bitbucket|gitlab)\/([\w.-]{1,60})\//,
        repo: /repos\/(?:github|bitbucket|gitlab)\/[\w.-]{1,60}\/([\w-]{1,60})/,
      },
      risk: 'Whoever has it can add repositories and change their settings in Coveralls as its owner.',
      examples: 'curl https://coveralls.io/api/repos/github/me/app -H "Authorization: token <alnum:37>"',
    },
  },
  rotate: {
    docs: 'https://docs.coveralls.io/api-introduction',
    make: 'create a new personal API token on the Account page of https://coveralls.io',
    put: 'put it where the old one is used, outside git',
    end: 'delete the leaked token there',
  },
  check: {
    keys: ['personal-api-token'],
    url: 'https://coveralls.io/api/v1/repos/{service}/{owner}/{repo}',
    auth: { header: 'Authorization', value: 'token {key}' },
    active: { service: 'string', name: 'string', id: 'number' },
    inactive: 401,
    tells: { name: 'name' },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: { service: 'github', id: 1, name: 'acme/app', has_badge: true },
    refused: { error: 'Unauthorized' },
    source: 'https://docs.coveralls.io/api-repos-endpoint',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
