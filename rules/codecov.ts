import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Codecov',
  site: 'https://about.codecov.io',
  keys: {
    'upload-token': {
      name: 'Codecov upload or access token',
      severity: 'medium',
      // Upload tokens of repositories and organisations and the tokens of users are all UUIDs.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['codecov -t', 'codecov --token', 'codecov.io/bash', 'api.codecov.io'], within: 80 },
      env: ['CODECOV_TOKEN', 'CODECOV_API_TOKEN', 'CODECOV_ACCESS_TOKEN', 'CODECOV_UPLOAD_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can upload false coverage reports for your repository; an access token also reads what your account sees.',
      examples: 'bash <(curl -s https://codecov.io/bash) -t <uuid>',
      nearMisses: 'codecov report <uuid>',
    },
    'legacy-token': {
      name: 'Codecov access token (32 characters)',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: { words: ['codecov_token', 'api.codecov.io'], within: 60 },
      env: ['CODECOV_TOKEN', 'CODECOV_API_TOKEN', 'CODECOV_ACCESS_TOKEN', 'CODECOV_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the coverage data that your account sees.',
      nearMisses: 'codecov_md5: <hex:32>',
    },
  },
  rotate: {
    console: 'https://app.codecov.io',
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
    make: 'regenerate the upload token on the Configuration page of the repository or organisation at {console}, or make a new access token in the settings of your account',
    put: 'put it in CODECOV_TOKEN among the secrets of the CI',
    end: 'revoke an old access token there; an upload token dies when it is regenerated',
  },
  check: {
    url: 'https://api.codecov.io/api/v2/github/?page_size=1',
    active: {
      status: 200,
      json: { 'results.0.service': 'string', 'results.0.username': 'string', total_pages: 'number' },
      kind: 'access token',
    },
    inactive: { detail: 'string' },
    tells: { organisation: 'results.0.username' },
    refusalMayMean: 'that it is an upload token, which opens nothing that reads',
    accepted: {
      count: 1,
      next: null,
      previous: null,
      results: [{ service: 'github', username: 'octo-org', name: 'Octo' }],
      total_pages: 1,
    },
    refused: { detail: 'Invalid token.' },
    unclear: { 200: { count: 0, next: null, previous: null, results: [], total_pages: 1 } },
    tooMany: { detail: 'Request was throttled.' },
    source: 'https://docs.codecov.com/reference/root_list',
  },
  sources: ['{docs}', 'https://docs.codecov.com/reference/overview', '32 characters: {observed}'],
});
