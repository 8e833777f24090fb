import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Azure DevOps',
  site: 'https://azure.microsoft.com/products/devops',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Azure DevOps personal access token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}/,
      context: { words: ['dev.azure.com', 'visualstudio.com', 'azure', 'devops', 'azdo'], required: false },
      env: ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'AZDO_PERSONAL_ACCESS_TOKEN', 'ADO_PAT'],
      risk: 'Whoever has it can read and change code, pipelines and packages of the organization, as far as its scopes go.',
      examples: [
        'AZURE_DEVOPS_EXT_PAT=<alnum:76>AZDO<alnum:4>',
        'git clone https://user:<alnum:76>AZDO<alnum:4>@dev.azure.com/example/app/_git/app',
        'provider "azuredevops" {\n  personal_access_token = "<alnum:76>AZDO<alnum:4>"\n}',
        '{"AzureDevOps": {"Organization": "example", "Pat": "<alnum:76>AZDO<alnum:4>"}}',
      ],
      nearMisses: [
        'AZURE_DEVOPS_EXT_PAT=<alnum:84>',
        'AZDO_PERSONAL_ACCESS_TOKEN=<alnum:20>AZDO<alnum:4>',
        'AZURE_DEVOPS_EXT_PAT=<b64:70>+/+/+/AZDO<alnum:4>',
      ],
    },
    {
      id: 'personal-access-token-old',
      name: 'Azure DevOps personal access token (old form)',
      severity: 'critical',
      // Tokens made before the 2024 format: 32 bytes in lower-case base 32, without any mark.
      pattern: /[a-z2-7]{52}/,
      context: {
        words: [
          'dev.azure.com',
          'visualstudio.com',
          'azure_devops',
          'azure_token',
          'azure_pat',
          'azdo',
          'vsts',
          'personal_access_token',
          'personalAccessToken',
        ],
        within: 100,
      },
      env: ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'AZDO_PERSONAL_ACCESS_TOKEN', 'ADO_PAT', 'VSTS_PAT'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change code, pipelines and packages of the organization, as far as its scopes go.',
      examples: [
        'export AZURE_DEVOPS_EXT_PAT=<any:[a-z2-7]:52>',
        'git remote add origin https://build:<any:[a-z2-7]:52>@example.visualstudio.com/app/_git/app',
        "const auth = azdev.getPersonalAccessTokenHandler('<any:[a-z2-7]:52>'); // https://dev.azure.com/example",
      ],
      nearMisses: [
        'AZURE_DEVOPS_EXT_PAT=<upnum:52>',
        'AZURE_DEVOPS_EXT_PAT=<hex:64>',
        'secret: <any:[a-z2-7]:52>',
        'AZURE_DEVOPS_EXT_PAT=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
  ],
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    steps: [
      'open User settings > Personal access tokens in the organization, at https://dev.azure.com',
      'make a new token with the same scopes and a short life, or better use a service principal or managed identity',
      'put it where the old one is used, outside git',
      'revoke the leaked token there; Regenerate gives it a new value and ends the old one in one go',
    ],
  },
  // No check: it refuses with a web page, as any firewall does.
  sources: [
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    'https://learn.microsoft.com/en-us/azure/devops/release-notes/2024/general/sprint-241-update',
  ],
});
