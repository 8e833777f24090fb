import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Blynk',
  site: 'https://blynk.io',
  keys: [
    {
      id: 'device-token',
      name: 'Blynk device auth token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{32}/,
      context: {
        words: ['blynk_auth', 'blynkAuth', 'blynk.begin', 'blynk.cloud/external/api', 'blynk_token', 'blynk.Blynk'],
        within: 80,
      },
      env: ['BLYNK_AUTH_TOKEN', 'BLYNK_AUTH', 'BLYNK_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read the data of the device and switch its pins.',
      examples: [
        '#define BLYNK_AUTH_TOKEN "<alnum:1><b64u:30><alnum:1>"',
        'curl "https://fra1.blynk.cloud/external/api/get?token=<alnum:32>&v1"',
        "blynk = BlynkLib.Blynk('<alnum:1><b64u:28><digit:2><alnum:1>')  # blynk.Blynk",
        'BLYNK_TOKEN=<alnum:32>',
      ],
      nearMisses: [
        '#define BLYNK_TEMPLATE_ID "TMPL<alnum:9>"',
        'BLYNK_AUTH_TOKEN=<alnum:20>',
        'auth = "<alnum:32>"',
        '#define BLYNK_AUTH_TOKEN "YourAuthTokenFromTheBlynkConsole"[0]',
      ],
    },
    {
      id: 'client-id',
      name: 'Blynk OAuth client id',
      severity: 'low',
      role: 'id',
      pattern: /oa2-client-id_[0-9A-Za-z_-]{32}/,
      env: ['BLYNK_CLIENT_ID'],
      risk: 'Whoever has it knows the application; without the secret it opens nothing.',
      examples: [
        'BLYNK_CLIENT_ID=oa2-client-id_<b64u:31><alnum:1>',
        '{"client_id": "oa2-client-id_<alnum:32>"}',
        'curl -u oa2-client-id_<alnum:32>:$SECRET https://blynk.cloud/oauth2/token',
      ],
      nearMisses: ['oa2-client-id_', 'oa2_client_id_<alnum:32>', 'oa2-client-id_<alnum:8>'],
    },
    {
      id: 'organization-token',
      name: 'Blynk organization access token or client secret',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{40}/,
      context: {
        words: ['oa2-client-id_', 'blynk.cloud/api', 'blynk.cloud/oauth2', 'blynk_client_secret', 'blynk_access_token'],
        within: 100,
      },
      env: ['BLYNK_CLIENT_SECRET', 'BLYNK_ACCESS_TOKEN', 'BLYNK_ORG_TOKEN'],
      entropy: 4.1,
      pair: { key: 'client-id' },
      beside: { host: /([a-z]{3}[0-9]{0,2}\.blynk\.cloud)/ },
      confidence: 'medium',
      risk: 'Whoever has it can read and manage the devices and users of your organization.',
      examples: [
        'BLYNK_CLIENT_SECRET=<alnum:1><b64u:38><alnum:1>',
        'curl -H "Authorization: Bearer <alnum:40>" https://fra1.blynk.cloud/api/v1/organization/profile',
        '{"client_id": "oa2-client-id_<alnum:32>", "client_secret": "<alnum:40>"}',
        'server: fra1.blynk.cloud\nclient: oa2-client-id_<alnum:32>\nsecret: <alnum:40>\n',
      ],
      nearMisses: ['BLYNK_CLIENT_SECRET=<hex:40>', 'access_token: <alnum:40>', 'BLYNK_CLIENT_SECRET=<alnum:24>'],
      rotate: {
        console: 'https://blynk.cloud/dashboard/settings',
        docs: 'https://docs.blynk.io/en/blynk.console/settings/developers/oauth2',
        steps: [
          'create a new OAuth 2.0 client under Developers, OAuth 2.0 in the settings',
          'put its id and secret where the old ones are used, outside git',
          'delete the old client there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://blynk.cloud/dashboard',
    docs: 'https://docs.blynk.io/en/concepts/device',
    steps: [
      'generate a new auth token under Device info of the device, which ends the old one at once',
      'put it into the firmware or the program that uses it, outside git',
    ],
  },
  // No check of devices: what their hosts answer is too plain to be known.
  checks: [
    {
      keys: ['organization-token'],
      method: 'POST',
      url: 'https://{host}/oauth2/token?grant_type=client_credentials',
      domains: ['blynk.cloud'],
      auth: { basic: '{pair}:{key}' },
      readOnly: 'hands out an access token to the application itself, as each of its starts does',
      answers: [
        {
          status: 200,
          json: { access_token: 'string', token_type: { includes: 'bearer' }, expires_in: 'number' },
          is: 'active',
        },
        { status: [400, 401], json: { error: { is: 'invalid_client' } }, is: 'inactive', because: 'invalid_client' },
      ],
      refusalMayMean: 'that it is an access token, and no secret of a client',
      replies: [
        { status: 200, body: { access_token: 'made-up', token_type: 'Bearer', expires_in: 299 }, is: 'active' },
        { status: 401, body: { error: 'invalid_client' }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://docs.blynk.io/en/blynk.cloud/platform-https-api/authentication',
    },
  ],
  sources: [
    'https://docs.blynk.io/en/blynk.cloud/device-https-api',
    'https://docs.blynk.io/en/blynk.cloud/platform-https-api/authentication',
    'lengths: observed in public code, not documented',
  ],
});
