import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure SignalR Service',
  site: 'https://azure.microsoft.com/products/signalr-service',
  keys: {
    'access-key': {
      name: 'Azure SignalR Service access key',
      noCheck: 'its calls all send or change something',
      // Two lengths: 32 bytes in base64, and the newer 84 characters with a mark of Microsoft inside.
      pattern: /[0-9A-Za-z+/]{43}=|[0-9A-Za-z]{84}/,
      context: { words: ['service.signalr.net'], within: 144 },
      env: ['AZURE_SIGNALR_CONNECTION_STRING', 'AzureSignalRConnectionString', 'SIGNALR_CONNECTION_STRING'],
      entropy: 4,
      risk: 'Whoever has it can let clients connect as any user and send messages to all who are connected.',
      examples: [
        'AZURE_SIGNALR_CONNECTION_STRING="Endpoint=https://example.service.signalr.net;AccessKey=<alnum:43>=;Version=1.0;"',
        '"AzureSignalRConnectionString": "Endpoint=https://example.service.signalr.net;AccessKey=<alnum:84>;Version=1.0;"',
        'services.AddSignalR().AddAzureSignalR("Endpoint=https://example.service.signalr.net;AccessKey=<alnum:43>=;Version=1.0;");',
      ],
      nearMisses: [
        'Endpoint=https://example.service.signalr.net;AuthType=azure.msi;Version=1.0;',
        'Endpoint=https://example.service.signalr.net;AccessKey=<your-access-key>;Version=1.0;',
        'https://example.service.signalr.net/client/?hub=chat&asrs_request_id=<alnum:24>',
      ],
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-signalr/signalr-howto-key-rotation',
    make: 'move the servers to the secondary connection string of the resource, under Keys at {console}',
    end: 'regenerate the leaked key there; tokens signed with it end at once',
    after: 'consider Microsoft Entra ID in place of access keys',
  },
  sources: [
    '{docs}',
    'https://learn.microsoft.com/en-us/azure/azure-signalr/concept-connection-string',
    'length: {observed}',
  ],
});
