import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'PyPI',
  // No address of a package registry stands in the rules.
  site: null,
  registry: true,
  keys: [
    {
      id: 'api-token',
      name: 'PyPI API token',
      severity: 'critical',
      // A macaroon: what follows the dash is base64 of a fixed head that names the index.
      pattern: /pypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{85,600}/,
      env: ['PYPI_TOKEN', 'PYPI_API_TOKEN', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN', 'POETRY_PYPI_TOKEN_PYPI'],
      risk: 'Whoever has it can upload releases of your projects, which run on the machines of everyone who installs them.',
      examples: [
        '[pypi]\nusername = __token__\npassword = pypi-AgEIcHlwaS5vcmc<b64u:159><alnum:1>\n',
        'TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc<b64u:179><alnum:1> twine upload dist/*',
        'env:\n  UV_PUBLISH_TOKEN: "pypi-AgEIcHlwaS5vcmc<b64u:155><alnum:1>"\n',
      ],
      nearMisses: [
        'password = pypi-your-token',
        'pypi-AgEIcHlwaS5vcmc<alnum:12>',
        'https://img.shields.io/badge/pypi-<alnum:80>',
      ],
    },
    {
      id: 'test-api-token',
      name: 'TestPyPI API token',
      severity: 'low',
      pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[0-9A-Za-z_-]{85,600}/,
      testMode: true,
      env: ['TEST_PYPI_TOKEN', 'TEST_PYPI_API_TOKEN', 'TESTPYPI_TOKEN'],
      risk: 'Whoever has it can upload releases to your projects on the test index.',
      examples: [
        'TEST_PYPI_TOKEN=pypi-AgENdGVzdC5weXBpLm9yZw<b64u:159><alnum:1>',
        '[testpypi]\nusername = __token__\npassword = pypi-AgENdGVzdC5weXBpLm9yZw<b64u:155><alnum:1>\n',
        '{"testpypi": {"token": "pypi-AgENdGVzdC5weXBpLm9yZw<b64u:179><alnum:1>"}}',
      ],
      nearMisses: [
        'TEST_PYPI_TOKEN=pypi-AgENdGVzdC5weXBpLm9yZw...',
        'pypi-AgEIcHlwaS5vcmc<b64u:159><alnum:1>',
        'pypi-AgENdGVzdC5weXBpLm9yZw<alnum:20>',
      ],
    },
  ],
  rotate: {
    docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
    steps: [
      'remove the leaked token under Account settings, API tokens; PyPI itself removes tokens reported by GitHub',
      'better than a new token, set up Trusted Publishing for the project: your CI then publishes without any secret',
      'otherwise add a new token limited to the one project and put it where the old one was used, outside git',
      'look through the release history and security history of your projects for uploads that are not yours',
    ],
  },
  // No check: the only call that takes a token uploads.
  sources: [
    'https://packaging.python.org/en/latest/specifications/pypirc/',
    'https://warehouse.pypa.io/development/token-scanning.html',
    'length: observed in public code, not documented',
  ],
});
