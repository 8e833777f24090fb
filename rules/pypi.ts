import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PyPI',
  // No address of a package registry stands in the rules.
  site: null,
  registry: true,
  keys: {
    'api-token': {
      name: 'PyPI API token',
      severity: 'critical',
      // A macaroon: what follows the dash is base64 of a fixed head that names the index.
      pattern: /pypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{85,600}/,
      shape: 'pypi-AgEIcHlwaS5vcmc<b64u:155-179><alnum:1>',
      env: ['PYPI_TOKEN', 'PYPI_API_TOKEN', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN', 'POETRY_PYPI_TOKEN_PYPI'],
      risk: 'Whoever has it can upload releases of your projects, which run on the machines of everyone who installs them.',
      nearMisses: 'https://img.shields.io/badge/pypi-<alnum:80>',
    },
    'test-api-token': {
      name: 'TestPyPI API token',
      severity: 'low',
      pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[0-9A-Za-z_-]{85,600}/,
      shape: 'pypi-AgENdGVzdC5weXBpLm9yZw<b64u:155-179><alnum:1>',
      testMode: true,
      env: ['TEST_PYPI_TOKEN', 'TEST_PYPI_API_TOKEN', 'TESTPYPI_TOKEN'],
      risk: 'Whoever has it can upload releases to your projects on the test index.',
      nearMisses: 'pypi-AgEIcHlwaS5vcmc<b64u:159><alnum:1>',
    },
  },
  rotate: {
    docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
    steps: [
      'remove the leaked token under Account settings, API tokens; PyPI itself removes tokens reported by GitHub',
      'better than a new token, set up Trusted Publishing for the project: your CI then publishes without any secret',
      'otherwise add a new token limited to the one project and put it where the old one was used, outside git',
      'look through the release history and security history of your projects for uploads that are not yours',
    ],
  },
  noCheck: 'the only call that takes a token uploads',
  sources: ['{docs}', 'https://warehouse.pypa.io/development/token-scanning.html', 'length: {observed}'],
});
