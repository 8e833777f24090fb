import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clustdoc',
  site: 'https://clustdoc.com',
  keys: {
    'api-key': {
      name: 'Clustdoc API key',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['clustdoc'], within: 80 },
      env: ['CLUSTDOC_API_KEY', 'CLUSTDOC_API_TOKEN', 'CLUSTDOC_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read the documents that your clients handed in.',
    },
  },
  rotate: {
    console: 'https://clustdoc.com/settings/api',
    docs: 'https://help.clustdoc.com',
    make: 'make a new API token in the settings ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://app.clustdoc.com/api/v2/tags?per_page=1&page=1',
    active: { data: 'array', 'meta.current_page': 'number', 'meta.total': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    elsewhere: 'the sandbox of Clustdoc',
    accepted: { data: [{ id: 1, name: 'Tag', color: null }], meta: { current_page: 1, per_page: 1, total: 1 } },
    refused: { type: 'unauthenticated' },
    source: 'https://github.com/SLS-Main/secret-sniffer/blob/main/internal/detectors/verifier_batch35_test.go',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
