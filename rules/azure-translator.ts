import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure AI Translator',
  site: 'https://azure.microsoft.com',
  keys: {
    'api-key': {
      name: 'Azure AI Translator key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}|[0-9A-Za-z]{84}/,
      shape: ['<hex:32>', '<alnum:84>'],
      context: {
        words: [
          'microsofttranslator.com',
          'azure_translator',
          'azure translator',
          'azureTranslator',
          'translator_text_subscription_key',
        ],
        within: 100,
      },
      env: [
        'AZURE_TRANSLATOR_KEY',
        'AZURE_TRANSLATOR_API_KEY',
        'TRANSLATOR_TEXT_SUBSCRIPTION_KEY',
        'AZURE_TRANSLATION_KEY',
        'AZURE_TEXT_TRANSLATION_APIKEY',
      ],
      entropy: 3,
      confidence: 'medium',
      beside: { region: /region["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([a-z]{4,16}[0-9]?)/ },
      risk: 'Whoever has it can translate at your cost.',
      examples: 'AZURE_TRANSLATOR_KEY=<hex:32>\nAZURE_TRANSLATOR_REGION=westeurope\n',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
    make: 'move everything to the other one of the two keys, on the page Keys and Endpoint of the resource',
    put: 'put that one where the leaked one is used, outside git',
    end: 'regenerate the leaked key there: the old one ends at once',
  },
  check: {
    method: 'POST',
    readOnly: 'hands out a token of ten minutes, which nobody is billed for',
    url: 'https://{region}.api.cognitive.microsoft.com/sts/v1.0/issueToken',
    auth: { header: 'Ocp-Apim-Subscription-Key' },
    active: { status: 200, header: { 'content-type': 'application/jwt' }, text: 'eyJ' },
    inactive: { 'error.code': { is: '401' }, 'error.message': { includes: 'invalid subscription key' } },
    refusalMayMean: 'that it is of another region or service',
    replies: {
      status: 200,
      headers: { 'content-type': 'application/jwt; charset=us-ascii' },
      body: 'eyJ-made-up',
      is: 'active',
    },
    refused: {
      error: {
        code: '401',
        message:
          'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription.',
      },
    },
    source: 'https://learn.microsoft.com/en-us/azure/ai-services/translator/text-translation/reference/authentication',
  },
  sources: ['{check}', '{docs}', 'lengths: {observed}'],
});
