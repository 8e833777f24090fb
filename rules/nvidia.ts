import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'NVIDIA',
  site: 'https://www.nvidia.com',
  keys: [
    {
      id: 'api-key',
      name: 'NVIDIA API key',
      severity: 'high',
      pattern: /nvapi-[0-9A-Za-z_-]{60,70}/,
      env: ['NVIDIA_API_KEY', 'NGC_API_KEY', 'NGC_CLI_API_KEY', 'NVIDIA_NIM_API_KEY', 'NVAPI_KEY'],
      risk: 'Whoever has it can run models on your credits and pull the containers and models of your NGC organisation.',
      examples: [
        'NVIDIA_API_KEY=nvapi-<b64u:63><alnum:1>',
        'client = OpenAI(base_url="https://integrate.api.nvidia.com/v1", api_key="nvapi-<b64u:63><alnum:1>")',
        "docker login nvcr.io -u '$oauthtoken' -p nvapi--<b64u:62><alnum:1>",
        '{"nim": {"apiKey": "nvapi-<b64u:66><alnum:1>"}}',
      ],
      nearMisses: ['NVIDIA_API_KEY=nvapi-your-api-key', 'nvapi-<alnum:20>', 'envapi-<b64u:63><alnum:1>'],
    },
    {
      id: 'ngc-legacy-key',
      name: 'NVIDIA NGC API key (old form)',
      severity: 'high',
      // Base64 of 26 characters, a colon and a UUID: the colon and three of the dashes always give the same letters.
      pattern: /[0-9A-Za-z]{35}6[0-9A-Za-z]{11}t[0-9A-Za-z]{12}L[0-9A-Za-z]{6}t[0-9A-Za-z]{16}/,
      context: { words: ['ngc', 'nvcr.io', 'nvidia'] },
      env: ['NGC_API_KEY', 'NGC_CLI_API_KEY', 'NGC_APIKEY'],
      entropy: 4,
      risk: 'Whoever has it can pull, and as far as your role goes push, the containers and models of your NGC organisation.',
      examples: [
        'NGC_API_KEY=<base64:<lownum:26>:<uuid>>',
        '[CURRENT]\napikey = <base64:<lownum:26>:<uuid>>\nformat_type = ascii\norg = nvidia\n',
        "docker login --username='$oauthtoken' --password=<base64:<lownum:26>:<uuid>> nvcr.io",
      ],
      nearMisses: [
        'blob = "<base64:<lownum:26>:<uuid>>"',
        'NGC_API_KEY=<hex:84>',
        'NGC_API_KEY=<base64:<lownum:27>-<lownum:35>>',
        'NGC_CLI_ORG=<lownum:12>',
      ],
      rotate: {
        console: 'https://org.ngc.nvidia.com/setup/api-keys',
        docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
        steps: [
          'generate a personal or service key (nvapi-…) at https://org.ngc.nvidia.com/setup/api-keys, with only the services that are used',
          'put it where the old one is used, outside git, and log in to nvcr.io again',
          'delete the old key there; where it is not listed, generating a legacy key again ends it',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://build.nvidia.com/settings/api-keys',
    docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
    steps: [
      'generate a new key with an expiry date at https://build.nvidia.com/settings/api-keys; a key of NGC at https://org.ngc.nvidia.com/setup/api-keys',
      'put it in NVIDIA_API_KEY or NGC_API_KEY, outside git; it is shown only once',
      'delete the old key where it was made',
    ],
  },
  checks: [
    {
      // The list of models answers without a key. Legacy keys are not known here.
      keys: ['api-key'],
      method: 'POST',
      readOnly: 'tells whose key it is; changes and costs nothing',
      url: 'https://api.ngc.nvidia.com/v3/keys/get-caller-info',
      auth: 'in-body',
      form: { credentials: '{key}' },
      answers: [
        { status: 200, json: { type: { includes: '_KEY' }, orgName: 'string', products: 'array' }, is: 'active' },
        { status: 401, text: 'Invalid API key', is: 'inactive' },
      ],
      tells: {
        account: 'user.email',
        name: 'user.name',
        organisation: 'user.roles.0.org.displayName',
        kind: 'type',
        scopes: 'products',
      },
      replies: [
        {
          status: 200,
          body: {
            userId: 'u1',
            orgName: 'example',
            type: 'PERSONAL_KEY',
            products: ['nv-cloud-functions'],
            user: { name: 'Owner', email: 'owner@example.com', roles: [{ org: { displayName: 'Example' } }] },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { requestStatus: { statusCode: 'UNAUTHORIZED', statusDescription: 'Invalid API key.' } },
          is: 'inactive',
        },
        { status: 500, body: { requestStatus: { statusCode: 'INTERNAL_ERROR' } }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'observed in public tools, not documented',
    },
    {
      // Hands out a token for an hour, as its own client asks for before each call.
      keys: ['ngc-legacy-key'],
      url: 'https://authn.nvidia.com/token?service=ngc',
      auth: { basic: '$oauthtoken:{key}' },
      headers: { Accept: 'application/json' },
      answers: [
        { status: 200, json: { token: 'string', expires_in: 'number' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { token: 'made up', expires_in: 3600 }, is: 'active' },
        { status: 401, body: { requestStatus: { statusCode: 'UNAUTHORIZED' } }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'observed in public tools, not documented',
    },
  ],
  sources: [
    'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
    'format: observed in public code, not documented',
  ],
});
