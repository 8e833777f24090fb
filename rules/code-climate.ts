import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Code Climate',
  site: 'https://codeclimate.com',
  retired: '2025-07, Qlty took the place of Code Climate Quality',
  keys: [
    {
      id: 'api-token',
      name: 'Code Climate API token',
      severity: 'high',
      pattern: /[0-9a-f]{40}/,
      context: {
        words: ['codeclimate_api', 'codeclimate_token', 'codeclimateToken', 'codeclimateApi', 'api.codeclimate.com'],
        within: 60,
      },
      env: ['CODECLIMATE_API_TOKEN', 'CODECLIMATE_TOKEN', 'CODE_CLIMATE_TOKEN', 'CODE_CLIMATE_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the repositories, issues and settings of your Code Climate organisation.',
      examples: [
        'CODECLIMATE_API_TOKEN=<hex:40>',
        'curl -H "Authorization: Token token=<hex:40>" https://api.codeclimate.com/v1/user',
        '{"codeclimateToken": "<hex:40>"}',
      ],
      nearMisses: ['uses: codeclimate/test-reporter@<hex:40>', 'CODECLIMATE_API_TOKEN=<hex:32>', 'token=<hex:40>'],
    },
    {
      id: 'reporter-id',
      name: 'Code Climate test reporter id',
      severity: 'low',
      pattern: /[0-9a-f]{64}/,
      context: { words: ['codeclimate'], within: 60 },
      env: ['CC_TEST_REPORTER_ID', 'CODECLIMATE_REPO_TOKEN', 'CC_REPORTER_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send false test coverage for one repository.',
      examples: [
        'CC_TEST_REPORTER_ID=<hex:64>',
        'env:\n  CODECLIMATE_REPO_TOKEN: <hex:64>\n',
        './cc-test-reporter after-build --id <hex:64> # codeclimate',
      ],
      nearMisses: ['sha256: <hex:64>', 'CC_TEST_REPORTER_ID=<hex:40>', 'CC_TEST_REPORTER_ID=$REPORTER_ID'],
    },
  ],
  rotate: {
    console: 'https://codeclimate.com',
    docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
    steps: [
      'move what still uses it to Qlty (https://qlty.sh), with a token made under its user settings',
      'put it in the settings of CI, outside git',
      'take the old token out of the code and out of CI: the API of Code Climate has been closed since July 2025',
    ],
  },
  sources: [
    'https://docs.qlty.sh/migration/guide (that the API was disabled on 18 July 2025)',
    'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
    'https://developer.codeclimate.com',
    'format: observed in public code, not documented',
  ],
});
