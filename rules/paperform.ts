import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Paperform',
  site: 'https://paperform.co',
  keys: {
    'api-key': {
      name: 'Paperform API key',
      pattern: /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{300,700}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:217>.<b64u:682><alnum:1>',
      context: { words: ['paperform'], within: 80 },
      env: ['PAPERFORM_API_KEY', 'PAPERFORM_ACCESS_TOKEN', 'PAPERFORM_TOKEN', 'PAPERFORM_SECRET'],
      entropy: 4.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers to your forms and change the forms.',
    },
  },
  rotate: {
    console: 'https://paperform.co/account/developer',
    docs: 'https://paperform.readme.io/reference/authentication',
    make: 'make a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.paperform.co/v1/forms?limit=1',
    active: { status: { is: 'ok' }, 'results.forms': 'array', has_more: 'boolean', limit: 'number', skip: 'number' },
    inactive: { status: { is: 'error' }, error_type: { is: 'authentication' } },
    refusalMayMean: 'that the plan has no API: it says the same to both',
    accepted: {
      status: 'ok',
      results: { forms: [{ id: 'f1', slug: 'example', title: 'Example' }] },
      total: 1,
      has_more: false,
      limit: 1,
      skip: 0,
    },
    refused: {
      status: 'error',
      error_type: 'authentication',
      message: 'Could not authenticate',
      details: ['Please pass a valid API Key in the Bearer header'],
    },
    source: 'https://paperform.readme.io/reference/listforms; a refusal is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
