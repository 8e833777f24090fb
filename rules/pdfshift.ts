import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PDFShift',
  site: 'https://pdfshift.io',
  keys: {
    'api-key': {
      name: 'PDFShift API key',
      severity: 'low',
      pattern: /sk_[0-9a-f]{40}|[0-9a-f]{32}/,
      shape: ['sk_<hex:40>', '<hex:32>'],
      context: { words: ['pdfshift'], within: 80 },
      env: ['PDFSHIFT_API_KEY', 'PDFSHIFT_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can convert documents on your plan until its credits are used up.',
      examples: 'curl -u "api:<hex:32>" https://api.pdfshift.io/v3/convert/pdf',
    },
  },
  rotate: {
    console: 'https://app.pdfshift.io',
    docs: 'https://docs.pdfshift.io/api-reference/authentication',
    make: 'create a new key on the dashboard',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.pdfshift.io/v3/credits/usage',
    auth: { basic: 'api:{key}' },
    active: { 'credits.total': 'number', 'credits.remaining': 'number', 'credits.used': 'number' },
    inactive: { success: { is: false }, error: 'string' },
    tells: { usage: 'credits.used', limits: 'credits.total' },
    accepted: { success: true, credits: { base: 50, remaining: 49, total: 50, used: 1 } },
    refused: { success: false, error: 'Invalid API key', code: 401 },
    source: 'https://docs.pdfshift.io/api-reference/credits-usage',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
