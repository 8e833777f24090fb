import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ExportSDK',
  site: 'https://exportsdk.com',
  noCheck: 'the call that takes it makes a document',
  keys: {
    'api-key': {
      name: 'ExportSDK API key',
      severity: 'medium',
      pattern: /[0-9a-z]{5,15}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<lower:5-15>_<uuid>',
      context: { words: ['exportsdk'], within: 80 },
      env: ['EXPORTSDK_API_KEY', 'EXPORT_SDK_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can make documents from your templates on your quota.',
    },
  },
  rotate: {
    docs: 'https://exportsdk.com/docs',
    make: 'make a new key in your account, and where no button is offered ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
