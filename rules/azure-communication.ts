import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure Communication Services',
  site: 'https://azure.microsoft.com',
  keys: {
    'access-key': {
      name: 'Azure Communication Services access key',
      pattern: /[0-9A-Za-z+/]{86}==|[0-9A-Za-z]{84}/,
      shape: ['<b64:86>==', '<alnum:84>'],
      context: {
        words: ['communication.azure.com', 'azure_communication', 'communication_services_connection_string'],
        within: 80,
      },
      env: [
        'COMMUNICATION_SERVICES_CONNECTION_STRING',
        'ACS_CONNECTION_STRING',
        'AZURE_COMMUNICATION_CONNECTION_STRING',
        'COMMUNICATION_CONNECTION_STRING',
      ],
      entropy: 4,
      beside: { host: /([0-9a-z][0-9a-z.-]{1,80}\.communication\.azure\.com)/ },
      risk: 'Whoever has it can send mail and SMS, call and chat in your name and at your cost.',
      examples:
        'COMMUNICATION_SERVICES_CONNECTION_STRING="endpoint=https://shop.europe.communication.azure.com/;accesskey=<alnum:84>"',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/create-communication-resource',
    make: 'move everything to the other one of the two keys, on the page Keys of the resource',
    put: 'put the connection string of that one where the leaked one is used, outside git',
    end: 'regenerate the leaked key there: the old one ends at once',
  },
  check: {
    url: 'https://{host}/phoneNumbers?api-version=2022-12-01',
    domains: ['communication.azure.com'],
    auth: 'signed',
    sign: [
      { as: 'digest', hash: 'sha256', of: '', out: 'base64' },
      {
        as: 'signature',
        hash: 'sha256',
        key: '{key}',
        keyIn: 'base64',
        of: 'GET\n/phoneNumbers?api-version=2022-12-01\n{date};{host};{digest}',
        out: 'base64',
      },
    ],
    headers: {
      'x-ms-date': '{date}',
      'x-ms-content-sha256': '{digest}',
      authorization: 'HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}',
    },
    active: { '': 'object', phoneNumbers: 'array' },
    inactive: { 'error.code': { is: 'Denied' } },
    refusalMayMean: 'something else: the refusal is documented without its words',
    accepted: { phoneNumbers: [] },
    refused: { error: { code: 'Denied', message: 'Denied by the resource provider.' } },
    source: 'https://learn.microsoft.com/en-us/rest/api/communication/authentication',
  },
  sources: [
    '{check}',
    'https://learn.microsoft.com/en-us/azure/communication-services/tutorials/hmac-header-tutorial',
    '{docs}',
  ],
});
