import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ConvertAPI',
  site: 'https://www.convertapi.com',
  keys: {
    secret: {
      name: 'ConvertAPI secret',
      severity: 'medium',
      pattern: /(?:secret_)?[0-9A-Za-z]{16}/,
      shape: ['secret_<alnum:15><digit:1>', '<alnum:14><digit:2>'],
      // Not the name alone: whatever is called near it may have as many letters.
      context: {
        words: [
          'convertapi secret',
          'convertapi key',
          'convertapi token',
          'convertapi access',
          'convertapi private',
          'convertapi.com',
          'convertapi.api',
          'convert_api_secret',
          "require('convertapi')",
        ],
        within: 40,
      },
      env: ['CONVERTAPI_SECRET', 'CONVERT_API_SECRET', 'CONVERTAPI_KEY', 'CONVERTAPI_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can convert files on your plan until its conversions are used up.',
      examples: 'https://v2.convertapi.com/convert/docx/to/pdf?Secret=<alnum:14><digit:2>',
      nearMisses: 'convertapi.convert("docx", "presentationfile")',
    },
  },
  rotate: {
    console: 'https://www.convertapi.com/a/authentication',
    docs: 'https://docs.convertapi.com/docs/authentication',
    make: 'make a new token at {console}, limited to the conversions that are needed',
    put: 'put it in CONVERTAPI_SECRET, outside git',
    end: 'delete the old token there, or have the secret of the account changed by the support if it offers no new one',
  },
  check: {
    url: 'https://v2.convertapi.com/user',
    active: { Email: 'string', ConversionsTotal: 'number', ConversionsConsumed: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead secret is documented nowhere',
    tells: { account: 'Email', limits: 'ConversionsTotal', usage: 'ConversionsConsumed' },
    accepted: {
      Active: true,
      FullName: 'Owner',
      Email: 'owner@example.com',
      ConversionsTotal: 5000,
      ConversionsConsumed: 458,
    },
    refused: { Code: 4010, Message: 'Bad credentials.' },
    source: 'https://www.convertapi.com/doc/user',
  },
  sources: ['{docs}', '{check}', 'https://github.com/ConvertAPI/convertapi-library-python', 'form: {observed}'],
});
