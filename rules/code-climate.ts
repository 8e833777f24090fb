import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Code Climate',
  site: 'https://codeclimate.com',
  retired: '2025-07, Qlty took the place of Code Climate Quality',
  keys: {
    'api-token': {
      name: 'Code Climate API token',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['codeclimate_api', 'codeclimate_token', 'api.codeclimate.com'], within: 60 },
      env: ['CODECLIMATE_API_TOKEN', 'CODECLIMATE_TOKEN', 'CODE_CLIMATE_TOKEN', 'CODE_CLIMATE_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the repositories, issues and settings of your Code Climate organisation.',
      examples: 'curl -H "Authorization: Token token=<hex:40>" https://api.codeclimate.com/v1/user',
    },
    'reporter-id': {
      name: 'Code Climate test reporter id',
      severity: 'low',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['codeclimate'], within: 60 },
      env: ['CC_TEST_REPORTER_ID', 'CODECLIMATE_REPO_TOKEN', 'CC_REPORTER_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send false test coverage for one repository.',
      nearMisses: 'CC_TEST_REPORTER_ID=$REPORTER_ID',
    },
  },
  rotate: {
    console: 'https://codeclimate.com',
    docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
    make: 'move what still uses it to Qlty (https://qlty.sh), with a token made under its user settings',
    put: 'put it in the settings of CI, outside git',
    end: 'take the old token out of the code and out of CI: the API of Code Climate has been closed since July 2025',
  },
  sources: [
    'https://docs.qlty.sh/migration/guide (that the API was disabled on 18 July 2025)',
    '{docs}',
    'https://developer.codeclimate.com',
    'format: {observed}',
  ],
});
