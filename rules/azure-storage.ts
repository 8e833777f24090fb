import { defineProvider } from '../src/rulebook/define-provider.ts';

/** Each cloud of Azure has accounts of its own, which may go by the same names. */
const beside = { suffix: /(core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net))/ };
const risk = 'Whoever has it can read, change and delete everything in the storage account and sign access for others.';

export default defineProvider({
  name: 'Azure Storage',
  site: 'https://azure.microsoft.com',
  keys: {
    'account-key': {
      name: 'Azure Storage account key',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{86}==/,
      shape: '<b64:86>==',
      context: {
        words: [
          'core.windows.net',
          'DefaultEndpointsProtocol',
          'account_key',
          'storage_account_access_key',
          'storage_access_key',
          'StorageSharedKeyCredential',
        ],
      },
      env: ['AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCOUNT_KEY', 'AZURE_STORAGE_CONNECTION_STRING', 'ARM_ACCESS_KEY'],
      entropy: 4,
      pair: { key: 'account-name' },
      beside,
      risk,
      examples: [
        'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=<b64:86>==;EndpointSuffix=core.windows.net',
        'new StorageSharedKeyCredential("acme", "<b64:76>+ASt<b64:6>==")',
        'terraform {\n  backend "azurerm" {\n    storage_account_name = "acme"\n    access_key = "<b64:86>==" # ARM_ACCESS_KEY\n  }\n}',
      ],
      nearMisses: ['AccountKey=<b64:43>=;', 'AccountKey=$(az storage account keys list --query "[0].value" -o tsv)'],
    },
    'marked-account-key': {
      name: 'Azure Storage account key',
      severity: 'critical',
      // The mark tells what it is for.
      pattern: /[0-9A-Za-z+/]{76}\+ASt[0-9A-Za-z+/]{5}[AQgw]==/,
      shape: '<b64:76>+ASt<b64:5><any:[AQgw]:1>==',
      entropy: 4,
      pair: { key: 'account-name' },
      beside,
      risk,
      examples:
        'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=<b64:76>+ASt<b64:5>A==;EndpointSuffix=core.chinacloudapi.cn',
      nearMisses: ['value: <b64:86>==', 'value: <b64:76>+ASt<b64:5><any:[B-P]:1>=='],
    },
    'account-key-other': {
      name: 'Azure Storage account key of another length',
      noCheck: 'it is for an emulator or a server of its owner’s',
      severity: 'critical',
      // Keys have 88 characters; emulators and older accounts have others.
      pattern: /AccountKey=(?<secret>[0-9A-Za-z+/]{40,100}={1,2})/,
      context: { words: ['AccountName='], within: 100 },
      entropy: 3.5,
      confidence: 'medium',
      risk,
      examples: [
        'DefaultEndpointsProtocol=http;AccountName=acme;AccountKey=<b64:74>==;BlobEndpoint=http://10.0.0.5:10000/acme;',
        '{"storage": "AccountName=acme;AccountKey=<b64:70>=;EndpointSuffix=core.windows.net"}',
        "connect('AccountKey=<b64:62>==;AccountName=acme')",
      ],
      nearMisses: [
        'AccountName=acme;AccountKey=<b64:20>==;',
        'AccountKey=<b64:62>==;',
        'AccountName=acme;AccountKey=${KEY}',
      ],
    },
    'account-name': {
      name: 'Azure Storage account name',
      severity: 'low',
      role: 'id',
      pattern:
        /(?:AccountName=|account_name["']?[ ]{0,3}[:=][ ]{0,3}["']|STORAGE_ACCOUNT=["']?|StorageSharedKeyCredential\(["'])(?<secret>[0-9a-z]{3,24})/,
      context: { words: ['AccountKey', 'core.windows.net', 'azure'] },
      confidence: 'medium',
      risk: 'Whoever has it knows the address of the account, no more.',
      examples: [
        'DefaultEndpointsProtocol=https;AccountName=acme<digit:4>;AccountKey=redacted',
        'terraform {\n  backend "azurerm" {\n    storage_account_name = "acme<digit:6>"\n  }\n}\n',
        'AZURE_STORAGE_ACCOUNT=acme<digit:5>',
      ],
      nearMisses: [
        'AccountName=acme',
        'AZURE_STORAGE_ACCOUNT=Acme Storage',
        'azurerm: storage_account_name = var.name',
      ],
    },
    'sas-token': {
      name: 'Azure Storage shared access signature (SAS)',
      // Begins at the service version; what stands before it (sp=, st=, se=) is not needed to know it.
      pattern: /sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}&[0-9A-Za-z%&=:;.,_+/-]{0,400}sig=[0-9A-Za-z%+/]{43,75}(?:%3[Dd]|=)/,
      shape: [
        'sv=2022-11-02&ss=bf&srt=sco&sp=rwdl&se=2030-01-01T00:00:00Z&spr=https&sig=<alnum:30>%2B<alnum:12>%3D',
        'sv=2021-06-08&sr=c&sig=<alnum:43>%3D',
        'sv=2020-08-04&se=2030-01-01T00%3A00%3A00Z&sr=f&sp=r&sig=<alnum:43>=',
      ],
      env: ['AZURE_STORAGE_SAS_TOKEN', 'ARM_SAS_TOKEN'],
      inAddress: true,
      risk: 'Whoever has it can do what it permits, often read and write, to the files it names until it expires.',
      examples:
        'azcopy copy data "https://acme.blob.core.windows.net/c?sp=r&se=2030-01-01T00:00:00Z&sv=2021-06-08&sr=c&sig=<alnum:43>%3D"',
      nearMisses: [
        'https://acme.blob.core.windows.net/c?sv=2021-06-08&sr=c&sig=REDACTED',
        'https://prod.westeurope.logic.azure.com/workflows/a?api-version=2016-10-01&sp=run&sv=1.0&sig=<alnum:43>',
        'GET /list?sv=2021-06-08&restype=container&comp=list',
      ],
      rotate: {
        console: 'https://portal.azure.com',
        docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
        steps: [
          'make a new SAS with fewer permissions and a near expiry date, best a user delegation SAS, and put it in place',
          'end the old one: change or delete its stored access policy if it has one (si=)',
          'otherwise rotate the account key that signed it; for a user delegation SAS (skoid=) revoke the delegation keys',
          'look through the storage logs for what was read or written with it',
        ],
      },
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    steps: [
      'see which of the two keys leaked on the page Access keys of the storage account, and move everything to the other one',
      'rotate the leaked key there, or with az storage account keys renew; it and every SAS signed with it end at once',
      'better, let applications sign in with Microsoft Entra ID and disallow access by shared key',
      'look through the storage logs for what was read or written with it',
    ],
  },
  check: [
    {
      strategy: 'azure-storage-key',
      keys: ['account-key', 'marked-account-key'],
      hosts: [
        '{pair}.blob.core.windows.net',
        '{pair}.blob.core.chinacloudapi.cn',
        '{pair}.blob.core.usgovcloudapi.net',
      ],
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key',
    },
    {
      strategy: 'azure-sas',
      keys: ['sas-token'],
      hosts: [
        '{account}.blob.core.windows.net',
        '{account}.file.core.windows.net',
        '{account}.queue.core.windows.net',
        '{account}.dfs.core.windows.net',
      ],
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/sas-error-codes',
    },
  ],
  sources: [
    '{docs}',
    'https://learn.microsoft.com/en-us/azure/china/resources-developer-guide (addresses of other clouds)',
    'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
    'https://learn.microsoft.com/en-us/rest/api/storageservices/create-account-sas',
  ],
});
