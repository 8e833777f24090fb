import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure Web PubSub and SignalR Service',
  site: 'https://azure.microsoft.com',
  keys: {
    'connection-string': {
      name: 'Azure Web PubSub or SignalR Service connection string',
      severity: 'critical',
      // The key was 32 bytes once; newer ones are longer and bear a mark.
      pattern:
        /Endpoint=https:\/\/[0-9a-z][0-9a-z-]{1,62}\.(?:webpubsub|service\.signalr)\.(?:azure\.com|net);AccessKey=(?<secret>[0-9A-Za-z+/]{43,88}={0,2})/i,
      env: ['WEB_PUBSUB_CONNECTION_STRING', 'AZURE_SIGNALR_CONNECTION_STRING'],
      entropy: 3.8,
      noCheck: 'requests are signed with it, and only those that send say whether it is right',
      risk: 'Whoever has it can send to all clients of your hubs, read as one of them and close their connections.',
      examples: [
        'WEB_PUBSUB_CONNECTION_STRING="Endpoint=https://acme.webpubsub.azure.com;AccessKey=<b64:43>=;Version=1.0;"',
        '{"Azure": {"SignalR": {"ConnectionString": "Endpoint=https://acme.service.signalr.net;AccessKey=<b64:43>=;Version=1.0;"}}}',
        'new WebPubSubServiceClient("Endpoint=https://acme.webpubsub.azure.com;AccessKey=<alnum:76>JQQJ99<alnum:2>;Version=1.0;", "chat")',
      ],
      nearMisses: [
        'Endpoint=https://acme.webpubsub.azure.com;AccessKey=<access-key>;Version=1.0;',
        'Endpoint=https://acme.communication.azure.com/;AccessKey=<b64:43>=;',
        'Endpoint=https://acme.service.signalr.net;AuthType=azure.msi;Version=1.0;',
      ],
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-web-pubsub/howto-secure-rotate-access-key',
    make: 'open Keys of the resource in the portal and move everything to the other one of the two keys',
    put: 'put its connection string where the old one is used, outside git, or let applications sign in with Microsoft Entra ID',
    end: 'regenerate the leaked key there: it ends at once',
  },
  sources: ['{docs}', 'https://learn.microsoft.com/en-us/azure/azure-signalr/concept-connection-string'],
});
