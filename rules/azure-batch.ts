import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can run any program on the machines of the account, at your cost, and read its jobs and their output.';
const beside = {
  account: /([0-9a-z]{3,24})\.[0-9a-z]{3,30}\.batch\.azure\.com/,
  host: /[0-9a-z]{3,24}\.[0-9a-z]{3,30}\.batch\.azure\.com/,
};

export default defineProvider({
  name: 'Azure Batch',
  site: 'https://azure.microsoft.com',
  keys: {
    'marked-account-key': {
      name: 'Azure Batch account key',
      severity: 'critical',
      // The mark tells what it is for.
      pattern: /[0-9A-Za-z+/]{76}\+ABa[0-9A-Za-z+/]{5}[AQgw]==/,
      shape: '<b64:76>+ABa<b64:5><any:[AQgw]:1>==',
      entropy: 4,
      beside,
      risk,
      examples: 'curl https://acme.westeurope.batch.azure.com/jobs # <b64:76>+ABa<b64:5>Q==',
      nearMisses: ['value: <b64:86>==', 'value: <b64:76>+ABa<b64:5><any:[B-P]:1>=='],
    },
    'account-key': {
      name: 'Azure Batch account key',
      severity: 'critical',
      // Without a mark, the same shape as a key of Azure Storage: only the words near tell them apart.
      pattern: /[0-9A-Za-z+/]{86}==/,
      shape: '<b64:86>==',
      context: {
        words: ['batch.azure.com', 'batch_account', 'batchAccountKey', 'BatchSharedKeyCredentials', 'azure_batch'],
        within: 140,
      },
      env: ['AZURE_BATCH_ACCESS_KEY', 'AZURE_BATCH_KEY', 'AZURE_BATCH_ACCOUNT_KEY'],
      entropy: 4,
      beside,
      risk,
      examples:
        'BATCH_ACCOUNT_URL=https://acme.westeurope.batch.azure.com\nBATCH_ACCOUNT_NAME=acme\nBATCH_ACCOUNT_KEY=<b64:86>==\n',
      nearMisses: ['AZURE_BATCH_KEY=<b64:43>=', 'AZURE_BATCH_ENDPOINT=https://acme.westeurope.batch.azure.com'],
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/batch/batch-account-create-portal',
    steps: [
      'see which of the two keys leaked on the page Keys of the Batch account, and move everything to the other one',
      'regenerate the leaked key there, or with az batch account keys renew: the old one ends at once',
      'better, let applications sign in with Microsoft Entra ID and disallow access by shared key',
      'look through the pools, jobs and tasks for what is not yours',
    ],
  },
  check: {
    url: 'https://{host}/applications?api-version=2020-09-01.12.0',
    domains: ['batch.azure.com'],
    auth: 'signed',
    sign: [
      {
        as: 'signature',
        hash: 'sha256',
        key: '{key}',
        keyIn: 'base64',
        of: 'GET\n\n\n\n\n\n\n\n\n\n\n\nocp-date:{date}\n/{account}/applications\napi-version:2020-09-01.12.0',
        out: 'base64',
      },
    ],
    headers: { 'ocp-date': '{date}', authorization: 'SharedKey {account}:{signature}' },
    active: { status: 200, text: 'batch.azure.com/$metadata#applications', json: { value: 'array' } },
    inactive: {
      status: 403,
      json: { code: { is: 'AuthenticationFailed' }, 'values.0.value': { includes: 'MAC signature' } },
    },
    accepted: {
      'odata.metadata': 'https://acme.westeurope.batch.azure.com/$metadata#applications',
      value: [{ id: 'render', versions: ['1.0'] }],
    },
    refused: {
      code: 'AuthenticationFailed',
      message: { lang: 'en-US', value: 'Server failed to authenticate the request.' },
      values: [
        {
          key: 'AuthenticationErrorDetail',
          value: "The MAC signature found in the HTTP request 'made-up' is not the same as any computed signature.",
        },
      ],
    },
    unclear: {
      403: {
        code: 'AuthenticationFailed',
        message: { lang: 'en-US', value: 'Server failed to authenticate the request.' },
        values: [{ key: 'AuthenticationErrorDetail', value: 'The type of authentication SharedKey is not allowed.' }],
      },
    },
    source: 'https://learn.microsoft.com/en-us/rest/api/batchservice/authenticate-requests-to-the-azure-batch-service',
  },
  sources: ['{docs}', '{check}', 'https://learn.microsoft.com/en-us/rest/api/batchservice/application/list'],
});
