import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SelectPdf',
  site: 'https://selectpdf.com',
  keys: {
    'api-key': {
      name: 'SelectPdf API key',
      severity: 'low',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: '<uuid>',
      context: { words: ['selectpdf'], within: 80 },
      env: ['SELECTPDF_API_KEY', 'SELECTPDF_KEY', 'SELECT_PDF_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make documents on your plan until its conversions are used up.',
      examples: 'https://selectpdf.com/api2/convert/?key=<uuid>&url=https://example.com',
    },
  },
  rotate: {
    docs: 'https://selectpdf.com/html-to-pdf-api/',
    make: 'ask the support of SelectPdf for another key: no page tells how to change it yourself',
    end: 'have the old key ended in the same letter',
  },
  check: {
    method: 'POST',
    url: 'https://selectpdf.com/api2/usage/',
    auth: 'in-body',
    headers: { Accept: 'text/json' },
    form: { key: '{key}' },
    readOnly: 'it tells what was used of the plan',
    active: { limit: 'number', used: 'number', available: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { kind: 'subscription_type', usage: '{used} conversions', limits: '{limit} conversions' },
    accepted: { status: 'Active', subscription_type: 'Free', limit: 200, used: 10, available: 190 },
    refused: '',
    source: 'https://github.com/selectpdf/selectpdf-api-dotnet-client (UsageClient)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
