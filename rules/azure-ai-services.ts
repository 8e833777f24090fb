import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure AI services',
  site: 'https://azure.microsoft.com/products/ai-services',
  keys: {
    'resource-key': {
      name: 'Azure AI services (Cognitive Services) key',
      // Speech, Vision, Language, Translator and the others share one form; newer keys carry a mark and are known under Azure OpenAI.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'cognitiveservices.azure.com',
          'cognitive_services_key',
          'cognitiveServicesKey',
          'CognitiveServicesCredentials',
          'azure_face',
          'computer_vision_key',
          'form_recognizer',
          'content_moderator',
        ],
        within: 100,
      },
      env: [
        'COGNITIVE_SERVICE_KEY',
        'AZURE_COGNITIVE_SERVICES_KEY',
        'AZURE_LANGUAGE_KEY',
        'COMPUTER_VISION_SUBSCRIPTION_KEY',
        'FORM_RECOGNIZER_KEY',
      ],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the service at your cost, and with some services read and delete the models and data kept there.',
      examples:
        'endpoint = "https://acme.cognitiveservices.azure.com"\nclient = Client(endpoint, CognitiveServicesCredentials("<hex:32>"))\n',
      nearMisses: 'COGNITIVE_SERVICE_KEY=<HEX:32>x',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
    steps: [
      'see which of the two keys leaked on the page Keys and Endpoint of the resource, and move everything to the other one',
      'regenerate the leaked key there, or with az cognitiveservices account keys regenerate: the old one ends at once',
      'better, let applications sign in with Microsoft Entra ID and disable local authentication',
      'look through the metrics of the resource for calls that are not yours',
    ],
  },
  noCheck: 'every service and region refuses the keys of all others in the same words, and a key does not tell its own',
  sources: ['{docs}', 'https://learn.microsoft.com/en-us/azure/ai-services/authentication', 'form: {observed}'],
});
