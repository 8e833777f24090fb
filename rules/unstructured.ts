import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Unstructured',
  site: 'https://unstructured.io',
  keys: {
    'api-key': {
      name: 'Unstructured API key',
      pattern: /[0-9A-Za-z]{30}/,
      shape: '<alnum:30>',
      // Not "unstructured" alone: it is an ordinary word.
      context: {
        words: ['unstructured_api', 'unstructuredapp.io', 'UnstructuredClient', 'unstructured_key'],
        within: 80,
      },
      env: ['UNSTRUCTURED_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can process files at your cost, and run and change workflows and the connectors that read your data.',
      nearMisses: 'data = load_unstructured("<alnum:30>")',
    },
  },
  rotate: {
    console: 'https://platform.unstructured.io',
    docs: 'https://docs.unstructured.io/ui/account/api-key-url',
    make: 'generate a new key under API Keys at {console}, in the workspace of the old one',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://platform.unstructuredapp.io/api/v1/workflows',
    auth: { header: 'unstructured-api-key' },
    active: { '0.id': 'string', '0.workflow_nodes': 'array', '0.destinations': 'array' },
    inactive: { detail: { includes: 'API key' } },
    elsewhere: 'the address that Unstructured gave you with your account',
    accepted: [{ id: 'w1', name: 'Example', sources: [], destinations: [], workflow_nodes: [], status: 'active' }],
    refused: { detail: 'API key is malformed, please type the API key correctly in the header.' },
    unclear: { 200: [] },
    source: 'https://docs.unstructured.io/api-reference/workflow/workflows',
  },
  sources: ['{docs}', 'https://docs.unstructured.io/api-reference/troubleshooting/api-key-url', 'format: {observed}'],
});
