import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Qase',
  site: 'https://qase.io',
  keys: {
    'api-token': {
      name: 'Qase API token',
      pattern: /[0-9a-f]{64}|[0-9a-f]{40}/,
      shape: ['<hex:64>', '<hex:40>'],
      context: { words: ['qase'], within: 80 },
      env: ['QASE_API_TOKEN', 'QASE_TESTOPS_API_TOKEN', 'QASE_TOKEN', 'QASE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the test cases and runs of all projects.',
    },
  },
  rotate: {
    console: 'https://app.qase.io/user/api/token',
    docs: 'https://docs.qase.io/general/get-started-with-the-qase-platform/user-account/api-tokens',
    make: 'create a new token at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.qase.io/v1/project?limit=1',
    auth: { header: 'Token' },
    active: { status: 200, json: { status: { is: true }, 'result.total': 'number', 'result.entities': 'array' } },
    inactive: { status: { is: false }, errorMessage: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { status: true, result: { total: 0, filtered: 0, count: 0, entities: [] } },
    refused: { status: false, errorMessage: 'Unauthorized' },
    source: 'https://developers.qase.io/reference/get-projects',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
