import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Codecov',
  site: 'https://about.codecov.io',
  keys: [
    {
      id: 'upload-token',
      name: 'Codecov upload or access token',
      severity: 'medium',
      // Upload tokens of repositories and organisations and the tokens of users are all UUIDs.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: ['codecov_token', 'codecovtoken', 'codecov -t', 'codecov --token', 'codecov.io/bash', 'api.codecov.io'],
        within: 80,
      },
      env: ['CODECOV_TOKEN', 'CODECOV_API_TOKEN', 'CODECOV_ACCESS_TOKEN', 'CODECOV_UPLOAD_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can upload false coverage reports for your repository; an access token also reads what your account sees.',
      examples: [
        'CODECOV_TOKEN=<uuid>',
        'env:\n  CODECOV_TOKEN: "<uuid>"\n',
        'bash <(curl -s https://codecov.io/bash) -t <uuid>',
        '{"codecovToken": "<uuid>"}',
      ],
      nearMisses: ['id: <uuid>', 'CODECOV_TOKEN=your-codecov-token', 'CODECOV_TOKEN=<hex:24>', 'codecov report <uuid>'],
    },
    {
      id: 'legacy-token',
      name: 'Codecov access token (32 characters)',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['codecov_token', 'codecovtoken', 'api.codecov.io'], within: 60 },
      env: ['CODECOV_TOKEN', 'CODECOV_API_TOKEN', 'CODECOV_ACCESS_TOKEN', 'CODECOV_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the coverage data that your account sees.',
      examples: [
        'CODECOV_ACCESS_TOKEN=<lownum:32>',
        'curl https://api.codecov.io/api/v2/github/ -H "Authorization: Bearer <lownum:32>"',
        "const codecovToken = '<lownum:32>';",
      ],
      nearMisses: ['codecov_md5: <hex:32>', 'CODECOV_TOKEN=<lownum:20>', 'key = "<lownum:32>"'],
    },
  ],
  rotate: {
    console: 'https://app.codecov.io',
    docs: 'https://docs.codecov.com/docs/codecov-tokens',
    steps: [
      'regenerate the upload token on the Configuration page of the repository or organisation at https://app.codecov.io, or make a new access token in the settings of your account',
      'put it in CODECOV_TOKEN among the secrets of the CI',
      'revoke an old access token there; an upload token dies when it is regenerated',
    ],
  },
  checks: [
    {
      url: 'https://api.codecov.io/api/v2/github/?page_size=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'results.0.service': 'string', 'results.0.username': 'string', total_pages: 'number' },
          is: 'active',
          kind: 'access token',
        },
        { status: 401, json: { detail: 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'results.0.username' },
      refusalMayMean: 'that it is an upload token, which opens nothing that reads',
      replies: [
        {
          status: 200,
          body: {
            count: 1,
            next: null,
            previous: null,
            results: [{ service: 'github', username: 'octo-org', name: 'Octo' }],
            total_pages: 1,
          },
          is: 'active',
        },
        { status: 200, body: { count: 0, next: null, previous: null, results: [], total_pages: 1 }, is: 'unknown' },
        { status: 401, body: { detail: 'Invalid token.' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '60' }, body: { detail: 'Request was throttled.' }, is: 'unknown' },
      ],
      source: 'https://docs.codecov.com/reference/root_list',
    },
  ],
  sources: [
    'https://docs.codecov.com/docs/codecov-tokens',
    'https://docs.codecov.com/reference/overview',
    '32 characters: observed in public code, not documented',
  ],
});
