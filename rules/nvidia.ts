import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NVIDIA',
  site: 'https://www.nvidia.com',
  keys: {
    'api-key': {
      name: 'NVIDIA API key',
      pattern: /nvapi-[0-9A-Za-z_-]{60,70}/,
      shape: 'nvapi-<b64u:63-66><alnum:1>',
      env: ['NVIDIA_API_KEY', 'NGC_API_KEY', 'NGC_CLI_API_KEY', 'NVIDIA_NIM_API_KEY', 'NVAPI_KEY'],
      risk: 'Whoever has it can run models on your credits and pull the containers and models of your NGC organisation.',
    },
    'ngc-legacy-key': {
      name: 'NVIDIA NGC API key (old form)',
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
        make: 'generate a personal or service key (nvapi-…) at {console}, with only the services that are used',
        put: 'put it where the old one is used, outside git, and log in to nvcr.io again',
        end: 'delete the old key there; where it is not listed, generating a legacy key again ends it',
      },
    },
  },
  rotate: {
    console: 'https://build.nvidia.com/settings/api-keys',
    docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
    make: 'generate a new key with an expiry date at {console}; a key of NGC at https://org.ngc.nvidia.com/setup/api-keys',
    put: 'put it in NVIDIA_API_KEY or NGC_API_KEY, outside git; it is shown only once',
    end: 'delete the old key where it was made',
  },
  check: [
    {
      // The list of models answers without a key. Legacy keys are not known here.
      keys: ['api-key'],
      method: 'POST',
      readOnly: 'tells whose key it is; changes and costs nothing',
      url: 'https://api.ngc.nvidia.com/v3/keys/get-caller-info',
      auth: 'in-body',
      form: { credentials: '{key}' },
      active: { type: { includes: '_KEY' }, orgName: 'string', products: 'array' },
      inactive: 'Invalid API key',
      tells: {
        account: 'user.email',
        name: 'user.name',
        organisation: 'user.roles.0.org.displayName',
        kind: 'type',
        scopes: 'products',
      },
      accepted: {
        userId: 'u1',
        orgName: 'example',
        type: 'PERSONAL_KEY',
        products: ['nv-cloud-functions'],
        user: { name: 'Owner', email: 'owner@example.com', roles: [{ org: { displayName: 'Example' } }] },
      },
      refused: { requestStatus: { statusCode: 'UNAUTHORIZED', statusDescription: 'Invalid API key.' } },
      unclear: { 500: { requestStatus: { statusCode: 'INTERNAL_ERROR' } } },
      source: 'observed in public tools, not documented',
    },
    {
      // Hands out a token for an hour, as its own client asks for before each call.
      keys: ['ngc-legacy-key'],
      url: 'https://authn.nvidia.com/token?service=ngc',
      auth: { basic: '$oauthtoken:{key}' },
      headers: { Accept: 'application/json' },
      active: { token: 'string', expires_in: 'number' },
      inactive: 401,
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      accepted: { token: 'made up', expires_in: 3600 },
      refused: { requestStatus: { statusCode: 'UNAUTHORIZED' } },
      source: 'observed in public tools, not documented',
    },
  ],
  sources: ['{docs}', 'format: {observed}'],
});
