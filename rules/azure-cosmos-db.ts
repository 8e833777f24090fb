import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Azure Cosmos DB',
  site: 'https://azure.microsoft.com',
  keys: [
    {
      id: 'account-key',
      name: 'Azure Cosmos DB account key',
      severity: 'critical',
      // The same shape as a key of Azure Storage: only the words near tell them apart.
      pattern: /[0-9A-Za-z+/]{86}==/,
      context: {
        words: ['documents.azure.com', 'cosmos', 'documentdb', 'AccountEndpoint'],
      },
      env: ['COSMOS_KEY', 'COSMOSDB_KEY', 'AZURE_COSMOS_KEY', 'COSMOS_CONNECTION_STRING', 'COSMOSDB_CONNECTION_STRING'],
      entropy: 4,
      risk: 'Whoever has it can read, change and delete all data of the account or, if it is a read-only key, read it.',
      examples: [
        'COSMOS_KEY=<b64:76>ACDb<b64:6>==',
        'az cosmosdb sql database list --key <b64:86>== --account acme-cosmos',
        'COSMOS_CONNECTION_STRING="AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=<b64:86>==;"',
        '{"CosmosDb": {"Endpoint": "https://acme.documents.azure.com:443/", "PrimaryKey": "<b64:86>=="}}',
        'mongodb://acme:<b64:86>==@acme.mongo.cosmos.azure.com:10255/?ssl=true',
      ],
      nearMisses: [
        'integrity sha512-<b64:86>==',
        'COSMOS_KEY=<b64:43>=',
        'COSMOS_ENDPOINT=https://acme.documents.azure.com:443/',
      ],
    },
  ],
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-rotate-keys',
    steps: [
      'see which of the keys leaked on the page Keys of the account, and move everything to the other one of its kind (primary or secondary)',
      'regenerate the leaked key there, or with az cosmosdb keys regenerate: the old one ends at once',
      'better, let applications sign in with Microsoft Entra ID and disable local authentication',
      'look through the diagnostic logs for what was read or written with it',
    ],
  },
  // No check: every request must be signed with the key, with the time in it.
  sources: [
    'https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data',
    'https://learn.microsoft.com/en-us/rest/api/cosmos-db/access-control-on-cosmosdb-resources',
    'https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-rotate-keys',
  ],
});
