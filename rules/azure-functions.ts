import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure Functions',
  site: 'https://azure.microsoft.com/products/functions',
  keys: {
    'access-key': {
      name: 'Azure Functions access key',
      // The mark AzFu stands 12 from the end. In an address the signs = are escaped, or cut off.
      pattern: /[0-9A-Za-z_-]{44}AzFu[0-9A-Za-z_-]{5}[AQgw](?:==|%3[Dd]%3[Dd])?/,
      shape: ['<alnum:1><b64u:43>AzFu<b64u:5><any:[AQgw]:1>==', '<alnum:44>AzFu<alnum:5>g%3D%3D'],
      env: ['AZURE_FUNCTION_KEY', 'FUNCTION_KEY', 'FUNCTIONS_KEY', 'AZURE_FUNCTIONS_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run the function; with a host key all functions of the app, with the master key also administer it.',
      nearMisses: ['const AzFunctionName = "orders"', '<alnum:44>AzFu<alnum:5>Z=='],
    },
    'unmarked-key': {
      name: 'Azure Functions access key (old form)',
      // 40 bytes in base64, as keys were before 2022.
      pattern: /[0-9A-Za-z+/_-]{54}(?:==|%3[Dd]%3[Dd])/,
      shape: '<b64:54>==',
      context: {
        words: [
          'azurewebsites.net',
          'azure_function',
          'function_key',
          'functions_key',
          'host_key',
          'masterKey',
          'master_key',
        ],
        within: 120,
      },
      env: ['AZURE_FUNCTION_KEY', 'FUNCTION_KEY', 'FUNCTIONS_KEY', 'AZURE_FUNCTIONS_KEY', 'AZURE_FUNCTION_MASTER_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can run the function; with a host key all functions of the app, with the master key also administer it.',
      examples: 'const url = "https://example.azurewebsites.net/api/orders?code=<alnum:54>==";',
      nearMisses: 'https://example.azurewebsites.net/api/orders/<uuid>',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
    make: 'add a new function or host key under Functions > App keys, or Function keys, of the app at {console}',
    put: 'put it where the old one is used, outside git, and in the header x-functions-key rather than in an address',
    end: 'renew or delete the old key there; the master key can only be renewed',
    after: 'look through the invocations of the app since the leak',
  },
  noCheck: 'it would have to run a function of the owner’s',
  sources: [
    '{docs}',
    'https://learn.microsoft.com/en-us/azure/azure-functions/functions-bindings-http-webhook-trigger',
    'form of old keys: {observed}',
  ],
});
