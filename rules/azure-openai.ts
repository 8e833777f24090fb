import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure OpenAI',
  site: 'https://azure.microsoft.com',
  keys: {
    'api-key': {
      name: 'Azure OpenAI or Azure AI services key',
      // Microsoft's identifiable form: 52 random characters, JQQJ9, data, the mark ACOG of the service, checksum.
      // Its checksum is of a kind that the engine does not know.
      pattern: /[0-9A-Za-z]{52}JQQJ9[0-9A-Z][0-9A-Za-z][A-L][0-9A-Za-z]{16}ACOG[0-9A-Za-z]{4}/,
      shape: [
        '<alnum:52>JQQJ99BAAC<upnum:5>XJ3w3AAABACOG<alnum:4>',
        '<alnum:52>JQQJ99ALAC<upnum:5>XJ3w3AAABACOG<alnum:4>',
        '<alnum:52>JQQJ99BDAC<upnum:5>XJ3w3AAAAACOG<alnum:4>',
      ],
      context: { words: ['openai', 'azure', 'cognitive', 'speech'], required: false },
      env: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_KEY', 'AZURE_API_KEY', 'AZURE_AI_KEY'],
      entropy: 4,
      beside: { resource: /([0-9a-z][0-9a-z-]{0,62})\.openai\.azure\.com/ },
      risk: 'Whoever has it can call every model and AI service deployed in the resource on your Azure bill.',
      examples:
        'client = AzureOpenAI(azure_endpoint="https://my.openai.azure.com", api_key="<alnum:52>JQQJ99ALAC<upnum:5>XJ3w3AAABACOG<alnum:4>")',
      nearMisses: [
        'AZURE_OPENAI_API_KEY=<alnum:52>JQQJ99',
        'AZURE_OPENAI_API_KEY=<alnum:84>',
        'const azure = "<alnum:30>JQQJ99BAAC<upnum:5>XJ3w3AAABACOG<alnum:4>";',
      ],
    },
    'legacy-api-key': {
      name: 'Azure OpenAI key (32 characters)',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['openai.azure.com', 'AzureOpenAI', 'azure_openai'], within: 100 },
      env: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_KEY', 'AZURE_OPENAI_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { resource: /([0-9a-z][0-9a-z-]{0,62})\.openai\.azure\.com/ },
      risk: 'Whoever has it can call every model deployed in the resource on your Azure bill.',
      examples: 'curl "https://my.openai.azure.com/openai/deployments/gpt/chat/completions" -H "api-key: <hex:32>"',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
    steps: [
      'point your applications to the second key of the resource (Keys and Endpoint in the Azure portal)',
      'choose Regenerate for the leaked key, Key 1 or Key 2: its old value ends at once',
      'point the applications back if you want, then regenerate the other key too',
      'consider Entra ID instead of keys and disable local authentication',
    ],
  },
  check: {
    url: 'https://{resource}.openai.azure.com/openai/models?api-version=2024-10-21',
    auth: { header: 'api-key' },
    active: { object: { is: 'list' }, 'data.0.lifecycle_status': 'string', 'data.0.capabilities': 'object' },
    inactive: { 'error.code': { is: '401' }, 'error.message': { includes: 'invalid subscription key' } },
    accepted: {
      object: 'list',
      data: [
        { id: 'm1', status: 'succeeded', lifecycle_status: 'generally-available', capabilities: { inference: true } },
      ],
    },
    refused: {
      error: {
        code: '401',
        message:
          'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription.',
      },
    },
    unclear: { 403: { error: { code: '403', message: 'Access denied due to Virtual Network/Firewall rules.' } } },
    tooMany: { error: { code: '429', message: 'Requests have exceeded call rate limit' } },
    source: 'https://learn.microsoft.com/rest/api/azureopenai/models/list',
  },
  sources: [
    '{docs}',
    'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference',
    'https://github.com/microsoft/security-utilities',
    'place of the mark ACOG: {observed}',
  ],
});
