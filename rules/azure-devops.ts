import { defineProvider } from '../src/rulebook/define-provider.ts';

const beside = {
  org: /(?:dev\.azure\.com\/|(?:azure_?devops|azdo|ado)_?org(?:ani[sz]ation)?(?:_?name)?["']?\s{0,2}[:=]\s{0,2}["']?|"organization":\s?")([0-9a-z][\w-]{1,50})/,
};

export default defineProvider({
  name: 'Azure DevOps',
  site: 'https://azure.microsoft.com/products/devops',
  keys: {
    'personal-access-token': {
      name: 'Azure DevOps personal access token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}/,
      shape: '<alnum:76>AZDO<alnum:4>',
      env: ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'AZDO_PERSONAL_ACCESS_TOKEN', 'ADO_PAT'],
      beside,
      risk: 'Whoever has it can read and change code, pipelines and packages of the organization, as far as its scopes go.',
      examples: 'git clone https://user:<alnum:76>AZDO<alnum:4>@dev.azure.com/example/app/_git/app',
      nearMisses: ['AZURE_DEVOPS_EXT_PAT=<alnum:84>', 'AZURE_DEVOPS_EXT_PAT=<b64:70>+/+/+/AZDO<alnum:4>'],
    },
    'personal-access-token-old': {
      name: 'Azure DevOps personal access token (old form)',
      severity: 'critical',
      // Tokens made before the 2024 format: 32 bytes in lower-case base 32, without any mark.
      pattern: /[a-z2-7]{52}/,
      shape: '<any:[a-z2-7]:52>',
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
        ],
        within: 100,
      },
      env: ['AZURE_DEVOPS_EXT_PAT', 'AZURE_DEVOPS_PAT', 'AZDO_PERSONAL_ACCESS_TOKEN', 'ADO_PAT', 'VSTS_PAT'],
      tells: true,
      entropy: 3.5,
      beside,
      risk: 'Whoever has it can read and change code, pipelines and packages of the organization, as far as its scopes go.',
      examples:
        "const auth = azdev.getPersonalAccessTokenHandler('<any:[a-z2-7]:52>'); // https://dev.azure.com/example",
      nearMisses: [
        'AZURE_DEVOPS_EXT_PAT=<upnum:52>',
        'AZURE_DEVOPS_EXT_PAT=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
  },
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    steps: [
      'open User settings > Personal access tokens in the organization, at https://dev.azure.com',
      'make a new token with the same scopes and a short life, or better use a service principal or managed identity',
      'put it where the old one is used, outside git',
      'revoke the leaked token there; Regenerate gives it a new value and ends the old one in one go',
    ],
  },
  check: {
    url: 'https://dev.azure.com/{org}/_apis/connectionData',
    auth: { basic: ':{key}' },
    // Without it, whoever is refused is led to a page to sign in.
    headers: { 'X-TFS-FedAuthRedirect': 'Suppress' },
    active: {
      instanceId: 'string',
      'authenticatedUser.id': 'string',
      'authenticatedUser.providerDisplayName': 'string',
    },
    answers: [
      {
        status: [401, 403],
        header: { 'x-tfs-serviceerror': 'VS403463' },
        page: true,
        is: 'unknown',
        because: 'a conditional access policy keeps this machine out (VS403463)',
      },
      { status: 401, header: { 'x-tfs-processid': '-' }, page: true, is: 'inactive' },
    ],
    tells: { account: 'authenticatedUser.providerDisplayName' },
    accepted: {
      instanceId: 'i1',
      authenticatedUser: { id: 'u1', providerDisplayName: 'Owner', properties: {} },
      authorizedUser: { id: 'u1' },
    },
    replies: [
      {
        status: 401,
        headers: {
          'content-type': 'text/html',
          'x-tfs-processid': '0b6a2f11-made-up',
          'www-authenticate': 'Basic realm="https://tfs.example/", TFS-Federated',
        },
        body: '<html>Access denied</html>',
        is: 'inactive',
      },
      { status: 401, headers: { 'content-type': 'text/html' }, body: '<html>Access denied</html>', is: 'unknown' },
      {
        status: 401,
        headers: {
          'content-type': 'text/html',
          'x-tfs-processid': '0b6a2f11-made-up',
          'x-tfs-serviceerror': 'VS403463%3A+The+conditional+access+policy+has+failed.',
        },
        body: '<html>Access denied</html>',
        is: 'unknown',
      },
      { status: 429, headers: { 'x-tfs-processid': '0b6a2f11-made-up' }, body: 'TF400733', is: 'unknown' },
    ],
    source: 'https://github.com/microsoft/azure-pipelines-agent',
  },
  sources: ['{docs}', 'https://learn.microsoft.com/en-us/azure/devops/release-notes/2024/general/sprint-241-update'],
});
