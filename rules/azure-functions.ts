import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Azure Functions',
  site: 'https://azure.microsoft.com/products/functions',
  keys: [
    {
      id: 'access-key',
      name: 'Azure Functions access key',
      severity: 'high',
      // The mark AzFu stands 12 from the end. In an address the signs = are escaped, or cut off.
      pattern: /[0-9A-Za-z_-]{44}AzFu[0-9A-Za-z_-]{5}[AQgw](?:==|%3[Dd]%3[Dd])?/,
      env: ['AZURE_FUNCTION_KEY', 'FUNCTION_KEY', 'FUNCTIONS_KEY', 'AZURE_FUNCTIONS_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run the function; with a host key all functions of the app, with the master key also administer it.',
      examples: [
        'AZURE_FUNCTION_KEY=<alnum:44>AzFu<alnum:5>A==',
        'https://example.azurewebsites.net/api/orders?code=<alnum:44>AzFu<alnum:5>g%3D%3D',
        'curl -H "x-functions-key: <b64u:44>AzFu<b64u:5>w==" https://example.azurewebsites.net/api/orders',
        '{"Values": {"FunctionKey": "<alnum:44>AzFu<alnum:5>Q=="}}',
      ],
      nearMisses: [
        'AZURE_FUNCTION_KEY=<alnum:20>AzFu<alnum:5>A==',
        'const AzFunctionName = "orders"',
        '<alnum:44>AzFu<alnum:5>Z==',
      ],
    },
    {
      id: 'unmarked-key',
      name: 'Azure Functions access key (old form)',
      severity: 'high',
      // 40 bytes in base64, as keys were before 2022.
      pattern: /[0-9A-Za-z+/_-]{54}(?:==|%3[Dd]%3[Dd])/,
      context: {
        words: [
          'azurewebsites.net',
          'x-functions-key',
          'azure_function',
          'azureFunction',
          'function_key',
          'functionKey',
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
      examples: [
        'AZURE_FUNCTION_KEY=<b64:54>==',
        'const url = "https://example.azurewebsites.net/api/orders?code=<alnum:54>==";',
        'x-functions-key: <b64:54>==',
        '{"azureFunction": {"masterKey": "<b64:54>=="}}',
      ],
      nearMisses: [
        'hash = "<b64:54>=="',
        'AZURE_FUNCTION_KEY=<b64:24>==',
        'https://example.azurewebsites.net/api/orders/<uuid>',
        'azureFunction: <hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
    steps: [
      'add a new function or host key under Functions > App keys, or Function keys, of the app at https://portal.azure.com',
      'put it where the old one is used, outside git, and in the header x-functions-key rather than in an address',
      'renew or delete the old key there; the master key can only be renewed',
      'look through the invocations of the app since the leak',
    ],
  },
  // No check: it would have to run a function of the owner's.
  sources: [
    'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
    'https://learn.microsoft.com/en-us/azure/azure-functions/functions-bindings-http-webhook-trigger',
    'form of old keys: observed in public code, not documented',
  ],
});
