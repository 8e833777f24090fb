import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'APITemplate.io',
  site: 'https://apitemplate.io',
  keys: {
    'api-key': {
      name: 'APITemplate.io API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{38,40}/,
      shape: '<alnum:37><digit:2>',
      context: { words: ['apitemplate'], within: 80 },
      env: ['APITEMPLATE_API_KEY', 'APITEMPLATE_IO_API_KEY', 'APITEMPLATE_KEY'],
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it can make documents from your templates on your plan and read those that were made.',
    },
  },
  rotate: {
    console: 'https://app.apitemplate.io/settings/',
    docs: 'https://apitemplate.io/apiv2/',
    make: 'open API Integration at {console} and generate a new key',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://rest.apitemplate.io/v2/list-templates?limit=1',
    auth: { header: 'X-API-KEY' },
    active: { status: 200, json: { status: { is: 'success' }, templates: 'array' } },
    inactive: { status: { is: 'error' }, message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { status: 'success', templates: [] },
    refused: { status: 'error', message: 'Invalid API key' },
    source: 'https://apitemplate.io/apiv2/#tag/Template-Management',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
