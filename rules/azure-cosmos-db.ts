import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can read, change and delete all data of the account or, if it is a read-only key, read it.';
const beside = { account: /([0-9a-z][0-9a-z-]{1,43})\.documents\.azure\.com/ };

export default defineProvider({
  name: 'Azure Cosmos DB',
  site: 'https://azure.microsoft.com',
  keys: {
    'marked-account-key': {
      name: 'Azure Cosmos DB account key',
      severity: 'critical',
      // The mark tells what it is for.
      pattern: /[0-9A-Za-z+/]{76}ACDb[0-9A-Za-z+/]{5}[AQgw]==/,
      shape: '<b64:76>ACDb<b64:5><any:[AQgw]:1>==',
      entropy: 4,
      beside,
      risk,
      examples: 'https://acme.documents.azure.com:443/ <b64:76>ACDb<b64:5>A==',
      nearMisses: ['value: <b64:86>==', 'value: <b64:76>ACDb<b64:5><any:[B-P]:1>=='],
    },
    'account-key': {
      name: 'Azure Cosmos DB account key',
      severity: 'critical',
      // Without a mark, the same shape as a key of Azure Storage: only the words near tell them apart.
      pattern: /[0-9A-Za-z+/]{86}==/,
      shape: '<b64:86>==',
      context: { words: ['documents.azure.com', 'cosmos', 'documentdb', 'AccountEndpoint'] },
      env: ['COSMOS_KEY', 'COSMOSDB_KEY', 'AZURE_COSMOS_KEY', 'COSMOS_CONNECTION_STRING', 'COSMOSDB_CONNECTION_STRING'],
      entropy: 4,
      beside,
      risk,
      examples:
        'COSMOS_CONNECTION_STRING="AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=<b64:86>==;"',
      nearMisses: ['COSMOS_KEY=<b64:43>=', 'COSMOS_ENDPOINT=https://acme.documents.azure.com:443/'],
    },
  },
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
  check: {
    url: 'https://{account}.documents.azure.com/dbs',
    auth: 'signed',
    sign: [
      {
        as: 'signature',
        hash: 'sha256',
        key: '{key}',
        keyIn: 'base64',
        of: 'get\ndbs\n\n{date|lower}\n\n',
        out: 'base64',
      },
    ],
    headers: {
      'x-ms-date': '{date}',
      'x-ms-version': '2018-12-31',
      authorization: 'type%3Dmaster%26ver%3D1.0%26sig%3D{signature|percent}',
    },
    active: { Databases: 'array', _count: 'number' },
    inactive: { code: { is: 'Unauthorized' }, message: { includes: 'authorization token' } },
    answers: {
      status: 403,
      json: { code: { is: 'Forbidden' }, message: { includes: 'firewall' } },
      is: 'unknown',
      because: 'the firewall of the account takes nothing from this machine',
    },
    accepted: { _rid: '', Databases: [], _count: 0 },
    refused: {
      code: 'Unauthorized',
      message:
        "The input authorization token can't serve the request. Please check that the expected payload is built as per the protocol.",
    },
    recorded: {
      unknown: {
        code: 'Forbidden',
        message:
          'Request originated from IP 203.0.113.7 through public internet. This is blocked by your Cosmos DB account firewall settings.',
      },
    },
    replies: {
      status: 429,
      headers: { 'x-ms-retry-after-ms': '100' },
      body: { code: '429', message: 'Request rate is large.' },
      is: 'unknown',
    },
    source: 'https://learn.microsoft.com/rest/api/cosmos-db/list-databases',
  },
  sources: [
    'https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data',
    'https://learn.microsoft.com/en-us/rest/api/cosmos-db/access-control-on-cosmosdb-resources',
    '{docs}',
  ],
});
