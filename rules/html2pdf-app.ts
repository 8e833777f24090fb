import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'html2pdf.app',
  site: 'https://html2pdf.app',
  keys: {
    'api-key': {
      name: 'html2pdf.app API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{64}/,
      shape: ['<alnum:62><digit:2>', '<any:[0-9a-z]:64>'],
      context: { words: ['html2pdf.app', 'html2pdf_api', 'html2pdf_key', 'html2pdfApiKey'], within: 80 },
      env: ['HTML2PDF_API_KEY', 'HTML2PDF_KEY', 'HTML2PDF_APP_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can make documents and use up the credits of your plan.',
    },
  },
  rotate: {
    console: 'https://dash.html2pdf.app',
    docs: 'https://html2pdf.app/documentation/',
    make: 'make a new key in the dashboard at {console}',
    end: 'delete the old key there',
  },
  noCheck: 'each call makes a document and costs a credit',
  sources: ['{docs}', 'form: {observed}'],
});
