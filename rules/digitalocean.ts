import { defineProvider } from '../src/model/provider.ts';

const XML = { 'content-type': 'application/xml' };

export default defineProvider({
  name: 'DigitalOcean',
  site: 'https://www.digitalocean.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'DigitalOcean personal access token',
      severity: 'critical',
      pattern: /dop_v1_[0-9a-f]{64}/,
      env: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_TOKEN', 'DO_API_TOKEN', 'DO_TOKEN'],
      risk: 'Whoever has it can create, read and destroy droplets, databases and DNS of the account, as far as its scopes go.',
      examples: [
        'DIGITALOCEAN_ACCESS_TOKEN=dop_v1_<hex:64>',
        'provider "digitalocean" {\n  token = "dop_v1_<hex:64>"\n}\n',
        'curl -X GET -H "Authorization: Bearer dop_v1_<hex:64>" https://api.digitalocean.com/v2/droplets',
      ],
      nearMisses: ['DIGITALOCEAN_ACCESS_TOKEN=dop_v1_your_token_here', 'dop_v1_<hex:20>', 'shop_v1_<hex:64>'],
    },
    {
      id: 'oauth-access-token',
      name: 'DigitalOcean OAuth access token',
      severity: 'critical',
      pattern: /doo_v1_[0-9a-f]{64}/,
      env: ['DIGITALOCEAN_ACCESS_TOKEN'],
      risk: 'Whoever has it can use the account of the user who signed in, with the scope granted to the application.',
      examples: [
        '{"access_token": "doo_v1_<hex:64>", "token_type": "bearer", "expires_in": 2592000}',
        "$client->authenticate('doo_v1_<hex:64>');",
        'DO_OAUTH_TOKEN="doo_v1_<hex:64>"',
      ],
      nearMisses: ['doo_v1_access_token_of_the_user', 'doo_v1_<hex:32>', 'voodoo_v1_<hex:64>'],
      rotate: {
        console: 'https://cloud.digitalocean.com/account/api/access',
        docs: 'https://docs.digitalocean.com/reference/api/oauth/',
        steps: [
          'revoke the access of the application on the authorized applications page of your account, or with POST https://cloud.digitalocean.com/v1/oauth/revoke',
          'authorize the application again to get a new token',
          'put the new token where the old one was used',
        ],
      },
    },
    {
      id: 'oauth-refresh-token',
      name: 'DigitalOcean OAuth refresh token',
      severity: 'critical',
      pattern: /dor_v1_[0-9a-f]{64}/,
      risk: 'Whoever has it and the client secret of the application can make access tokens for the account of the user again and again.',
      examples: [
        '{"refresh_token":"dor_v1_<hex:64>","scope":"read write"}',
        'refresh_token: dor_v1_<hex:64>',
        "refresh = 'dor_v1_<hex:64>'  # DigitalOcean",
      ],
      nearMisses: ['refresh_token: dor_v1_', 'dor_v1_<hex:40>', 'vendor_v1_<hex:64>'],
      rotate: {
        console: 'https://cloud.digitalocean.com/account/api/access',
        docs: 'https://docs.digitalocean.com/reference/api/oauth/',
        steps: [
          'revoke the access of the application on the authorized applications page of your account',
          'authorize the application again to get new tokens',
          'if the client secret of the application leaked too, make a new one under OAuth applications',
        ],
      },
    },
    {
      id: 'model-access-key',
      name: 'DigitalOcean model access key',
      severity: 'high',
      pattern: /sk-do-[0-9A-Za-z_-]{50,80}/,
      context: {
        words: ['digitalocean', 'do-ai.run', 'gradient_ai', 'model_access_key'],
        required: false,
      },
      env: ['MODEL_ACCESS_KEY', 'GRADIENT_MODEL_ACCESS_KEY', 'DO_MODEL_ACCESS_KEY', 'DIGITALOCEAN_INFERENCE_KEY'],
      entropy: 4,
      risk: 'Whoever has it can run every model its scope allows on your DigitalOcean bill.',
      examples: [
        'MODEL_ACCESS_KEY=sk-do-<b64u:63><alnum:1>',
        'client = OpenAI(base_url="https://inference.do-ai.run/v1", api_key="sk-do-<b64u:63><alnum:1>")',
        '{"provider": "digitalocean", "apiKey": "sk-do-<alnum:64>"}',
      ],
      nearMisses: ['MODEL_ACCESS_KEY=sk-do-not-log-this-key', 'gradient: sk-do-<alnum:12>', 'ask-do-<alnum:64>'],
      rotate: {
        docs: 'https://docs.digitalocean.com/products/inference/how-to/model-access-keys/',
        steps: [
          'create a new model access key on the Manage Model Access Keys page (Inference, Manage) of the control panel, limited to the models in use',
          'put it where the old one was used, outside git; it is shown only once',
          'delete the old key there, and read the usage of the inference service',
        ],
      },
    },
    {
      id: 'spaces-secret-key',
      name: 'DigitalOcean Spaces secret key',
      severity: 'high',
      // Shape of the secret: observed, not documented.
      pattern: /[0-9A-Za-z+/]{43}/,
      context: {
        words: ['digitaloceanspaces.com', 'spaces_secret', 'spacesSecret', 'do_spaces', 'digitalocean_spaces'],
        within: 144,
      },
      env: ['SPACES_SECRET_ACCESS_KEY', 'SPACES_SECRET_KEY', 'DO_SPACES_SECRET', 'DO_SPACES_SECRET_KEY'],
      pair: { key: 'spaces-access-key-id' },
      entropy: 4.2,
      confidence: 'medium',
      beside: { region: /([a-z]{3}[0-9])\.(?:cdn\.)?digitaloceanspaces\.com/ },
      risk: 'Whoever has it and the access key id can read, overwrite and delete the objects in your Spaces buckets.',
      examples: [
        'SPACES_ACCESS_KEY_ID=DO00<upnum:16>\nSPACES_SECRET_ACCESS_KEY=<alnum:43>\n',
        "s3 = boto3.client('s3', endpoint_url='https://nyc3.digitaloceanspaces.com',\n  aws_access_key_id='DO00<upnum:16>', aws_secret_access_key='<alnum:43>')",
        '{"DO_SPACES_KEY": "DO801<upnum:15>", "DO_SPACES_SECRET": "<alnum:43>"}',
      ],
      nearMisses: [
        'integrity = "<alnum:43>"',
        'DO_SPACES_SECRET=<alnum:30>',
        'https://my-bucket.nyc3.digitaloceanspaces.com/uploads/<uuid>.png',
      ],
      rotate: {
        console: 'https://cloud.digitalocean.com/spaces/access_keys',
        docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
        steps: [
          'create a new Spaces access key, limited to the buckets it needs, at https://cloud.digitalocean.com/spaces/access_keys',
          'put id and secret where the old pair was used, outside git',
          'delete the old key there',
        ],
      },
    },
    {
      id: 'spaces-access-key-id',
      name: 'DigitalOcean Spaces access key id',
      role: 'id',
      severity: 'low',
      pattern: /DO[08]0[0-9A-Z]{16}/,
      context: { words: ['spaces', 'digitalocean', 'access_key'] },
      risk: 'Whoever has it knows the public half of a Spaces key and needs the secret to use it.',
      examples: [
        'SPACES_ACCESS_KEY_ID=DO00<upnum:16>\nSPACES_SECRET_ACCESS_KEY=<alnum:15><alnum:14><alnum:14>\n',
        'access_key: DO00<upnum:16>\nsecret_key: <alnum:15><alnum:14><alnum:14>\nhost_base: nyc3.digitaloceanspaces.com\n',
        '{"DO_SPACES_KEY": "DO801<upnum:15>", "DO_SPACES_SECRET": "<alnum:15><alnum:14><alnum:14>"}',
      ],
      nearMisses: ['SPACES_ACCESS_KEY_ID=DO00', 'order DO00<digit:6>', 'AKIA<upnum:8>'],
    },
    {
      id: 'legacy-token',
      name: 'DigitalOcean token (old form)',
      severity: 'critical',
      // Tokens made before 2021 have no prefix; any SHA-256 looks the same.
      pattern: /[0-9a-f]{64}/,
      context: {
        words: ['digitalocean_api_token', 'digitalocean_api_key', 'digitaloceanToken', 'do_api_key', 'do_auth_token'],
        within: 20,
      },
      env: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_TOKEN', 'DO_API_TOKEN', 'DO_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can create, read and destroy everything in the DigitalOcean account.',
      examples: ['DO_API_TOKEN=<hex:64>', 'digitalocean_token = "<hex:64>"', '{"digitaloceanToken": "<hex:64>"}'],
      nearMisses: [
        'image: registry.example.org/digitalocean/api@sha256:<hex:64>',
        'DO_API_TOKEN=<hex:40>',
        'checksum: <hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.digitalocean.com/account/api/tokens',
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    steps: [
      'generate a new token with custom scopes and an expiry at https://cloud.digitalocean.com/account/api/tokens',
      'put it where the old one was used, outside git; it is shown only once',
      'delete the old token there (regenerating it ends the old value at once too)',
      'look at the security history of the account for droplets and keys that you did not make',
    ],
  },
  checks: [
    {
      // The list of its buckets, signed as S3 has it.
      keys: ['spaces-secret-key'],
      url: 'https://{region}.digitaloceanspaces.com/',
      auth: 'signed',
      sign: [
        {
          as: 'authorization',
          aws4: {
            id: '{pair}',
            key: '{key}',
            region: 'us-east-1',
            service: 's3',
            host: '{region}.digitaloceanspaces.com',
          },
        },
      ],
      headers: {
        'x-amz-date': '{stamp}',
        'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
        authorization: '{authorization}',
      },
      answers: [
        { status: 200, text: '<ListAllMyBucketsResult', is: 'active' },
        {
          status: 403,
          text: '<Code>AccessDenied</Code>',
          is: 'limited',
          because: 'it may not list buckets (AccessDenied)',
        },
        { status: 403, text: '<Code>SignatureDoesNotMatch</Code>', is: 'inactive', because: 'SignatureDoesNotMatch' },
        { status: [400, 403], text: '<Code>InvalidAccessKeyId</Code>', is: 'inactive', because: 'InvalidAccessKeyId' },
      ],
      replies: [
        {
          status: 200,
          headers: XML,
          body: '<?xml version="1.0"?><ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>',
          is: 'active',
        },
        {
          status: 403,
          headers: XML,
          body: '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
          is: 'limited',
        },
        {
          status: 403,
          headers: XML,
          body: '<?xml version="1.0"?><Error><Code>SignatureDoesNotMatch</Code></Error>',
          is: 'inactive',
        },
        {
          status: 403,
          headers: XML,
          body: '<?xml version="1.0"?><Error><Code>InvalidAccessKeyId</Code></Error>',
          is: 'inactive',
        },
        { status: 503, headers: XML, body: '<?xml version="1.0"?><Error><Code>SlowDown</Code></Error>', is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { id: 'too_many_requests', message: 'API Rate limit exceeded.' },
          is: 'unknown',
        },
      ],
      source: 'https://docs.digitalocean.com/reference/api/spaces/',
    },
    {
      keys: ['personal-access-token', 'oauth-access-token', 'legacy-token'],
      url: 'https://api.digitalocean.com/v2/account',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'account.uuid': 'string', 'account.status': { is: 'locked' } },
          is: 'limited',
          because: 'the account is locked',
        },
        { status: 200, json: { 'account.uuid': 'string', 'account.droplet_limit': 'number' }, is: 'active' },
        {
          status: 401,
          json: { id: { includes: 'unauthorized' }, message: { includes: 'Unable to authenticate you' } },
          is: 'inactive',
        },
        {
          status: 403,
          json: { id: { includes: 'forbidden' }, message: { includes: 'not authorized to perform this operation' } },
          is: 'limited',
          because: 'no scope to read its account',
        },
      ],
      tells: { account: 'account.email', organisation: 'account.team.name' },
      replies: [
        {
          status: 200,
          body: { account: { uuid: 'u1', email: 'owner@example.com', droplet_limit: 25, status: 'active' } },
          is: 'active',
        },
        { status: 200, body: { account: { uuid: 'u1', droplet_limit: 25, status: 'locked' } }, is: 'limited' },
        { status: 401, body: { id: 'Unauthorized', message: 'Unable to authenticate you' }, is: 'inactive' },
        {
          status: 403,
          body: { id: 'Forbidden', message: 'You are not authorized to perform this operation' },
          is: 'limited',
        },
        { status: 429, body: { id: 'too_many_requests', message: 'API Rate limit exceeded.' }, is: 'unknown' },
      ],
      source: 'https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account',
    },
  ],
  revoke: [
    {
      keys: ['personal-access-token', 'oauth-access-token'],
      does: 'Revokes the token by itself: what uses it fails at once.',
      steps: [
        {
          method: 'POST',
          url: 'https://cloud.digitalocean.com/v1/oauth/revoke',
          auth: 'bearer',
          form: { token: '{key}' },
          done: [200],
        },
      ],
      source: 'https://docs.digitalocean.com/reference/api/oauth/; for personal tokens observed in public code',
    },
  ],
  sources: [
    'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    'https://docs.digitalocean.com/reference/api/oauth/',
    'https://docs.digitalocean.com/products/inference/how-to/model-access-keys/',
    'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    'sk-do- keys and Spaces secrets: format observed in public code, not documented',
  ],
});
