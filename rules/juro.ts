import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Juro',
  site: 'https://juro.com',
  keys: {
    'api-key': {
      name: 'Juro API key',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:38><digit:2>',
      // Not "juro" alone: a word of Spanish and Portuguese.
      context: { words: ['juro.com', 'juro_api', 'juro key', 'juro secret', 'juro token', 'juro access'], within: 80 },
      env: ['JURO_API_KEY', 'JURO_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and make contracts and templates in the workspace.',
      examples: 'curl -H "x-api-key: <alnum:38><digit:2>" https://api.juro.com/v3/templates',
    },
  },
  rotate: {
    console: 'https://app.juro.com',
    docs: 'https://api-docs.juro.com',
    make: 'generate a new API key at {console}, Settings, Integrations',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.juro.com/v3/templates',
    auth: { header: 'x-api-key' },
    active: {
      'templates.0.createdDate': 'string',
      'templates.0.updatedDate': 'string',
      'templates.0.status': 'string',
    },
    inactive: {
      status: [401, 403],
      mayMean: 'something else: the words of a refusal are documented nowhere',
    },
    accepted: {
      templates: [
        {
          id: 't1',
          name: 'Example',
          status: 'published',
          createdDate: '2026-01-02T03:04:05Z',
          updatedDate: '2026-01-02T03:04:05Z',
        },
      ],
    },
    refused: '',
    source: 'https://github.com/habyt/juro-api/blob/HEAD/openapi-specs/juro-api-spec.json',
  },
  sources: ['{docs}', 'length: {observed}'],
});
