import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'turbopuffer',
  site: 'https://turbopuffer.com',
  keys: {
    'api-key': {
      name: 'turbopuffer API key',
      pattern: /tpuf_[0-9A-Za-z]{20,64}/,
      shape: 'tpuf_<alnum:20-64>',
      env: ['TURBOPUFFER_API_KEY'],
      entropy: 3.5,
      // Each region has a host of its own.
      beside: { region: /((?:aws|gcp|azure)-[a-z]{2,12}-[a-z]{2,12}-?[0-9]{1,2})/ },
      risk: 'Whoever has it can read, change and delete the namespaces of the organization.',
      examples: 'TURBOPUFFER_API_KEY=tpuf_<alnum:32>\nTURBOPUFFER_REGION=gcp-us-central1\n',
    },
  },
  rotate: {
    console: 'https://turbopuffer.com/dashboard',
    docs: 'https://turbopuffer.com/docs/auth',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://{region}.turbopuffer.com/v1/namespaces?page_size=1',
    active: { namespaces: 'array', 'namespaces.0.id': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { namespaces: [{ id: 'products' }], next_cursor: 'c1' },
    refused: { status: 'error', error: 'Invalid API key' },
    // With nothing in that region the list is empty, which proves too little.
    unclear: { 200: { namespaces: [] } },
    source: 'https://turbopuffer.com/docs/namespaces',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
