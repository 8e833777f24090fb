import type { Answer, Step } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

const boundToAddress: readonly Answer[] = [
  {
    status: 403,
    json: { 'errors.0.message': { includes: 'Cannot use the access token from location' } },
    is: 'limited',
    because: 'bound to client addresses that are not this one',
  },
];

const accounts: Step = {
  url: 'https://api.cloudflare.com/client/v4/accounts',
  auth: 'bearer',
  answers: [
    {
      status: 200,
      json: { success: { is: true }, result: 'array', 'result_info.total_count': 'number' },
      is: 'active',
    },
    { status: [401, 403], json: { 'errors.0.message': { includes: 'Invalid access token' } }, is: 'inactive' },
    { status: 401, json: { 'errors.0.message': { includes: 'Invalid API Token' } }, is: 'inactive' },
    ...boundToAddress,
  ],
  tells: { organisation: 'result.0.name' },
  replies: [
    {
      status: 200,
      body: { result: [{ id: 'a1', name: 'Example' }], result_info: { count: 1, total_count: 1 }, success: true },
      is: 'active',
    },
    {
      status: 403,
      body: { success: false, errors: [{ code: 9109, message: 'Invalid access token' }] },
      is: 'inactive',
    },
    {
      status: 403,
      body: { success: false, errors: [{ code: 9109, message: 'Cannot use the access token from location: ::1' }] },
      is: 'limited',
    },
    {
      status: 403,
      body: { success: false, errors: [{ code: 9109, message: 'Unauthorized to access requested resource' }] },
      is: 'unknown',
    },
    { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
  ],
};

export default defineProvider({
  name: 'Cloudflare',
  site: 'https://www.cloudflare.com',
  keys: [
    {
      id: 'user-api-token',
      name: 'Cloudflare user API token',
      severity: 'critical',
      pattern: /cfut_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      env: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
      risk: 'Whoever has it can change DNS, workers and security settings of your zones, as far as its permissions go.',
      examples: [
        'CLOUDFLARE_API_TOKEN=cfut_<alnum:40><hex:8>',
        'curl -H "Authorization: Bearer cfut_<alnum:40><hex:8>" https://api.cloudflare.com/client/v4/user/tokens/verify',
        'provider "cloudflare" {\n  api_token = "cfut_<alnum:40><hex:8>"\n}\n',
      ],
      nearMisses: ['CF_API_TOKEN=cfut_', 'cfut_<alnum:20>', 'scfut_<alnum:40><hex:8>'],
    },
    {
      id: 'account-api-token',
      name: 'Cloudflare account API token',
      severity: 'critical',
      pattern: /cfat_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      env: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
      risk: 'Whoever has it can use the account, not only one user of it, as far as its permissions go.',
      examples: [
        'export CLOUDFLARE_API_TOKEN=cfat_<alnum:40><hex:8>',
        '{"accountId": "<hex:32>", "apiToken": "cfat_<alnum:40><hex:8>"}',
        "const client = new Cloudflare({ apiToken: 'cfat_<alnum:40><hex:8>' });",
      ],
      nearMisses: ['CF_API_TOKEN=cfat_your_token', 'cfat_<alnum:16>', 'xcfat_<alnum:40><hex:8>'],
    },
    {
      id: 'global-api-key',
      name: 'Cloudflare global API key',
      severity: 'critical',
      pattern: /cfk_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      env: ['CLOUDFLARE_API_KEY', 'CF_API_KEY'],
      beside: { email: /([\w.+-]{1,64}@[0-9a-z-]{1,63}(?:\.[0-9a-z-]{1,24}){1,3})/ },
      risk: 'Whoever has it and the e-mail address can do everything its user can in every account of that user.',
      examples: [
        'CLOUDFLARE_API_KEY=cfk_<alnum:40><hex:8>',
        'curl -H "X-Auth-Email: a@example.org" -H "X-Auth-Key: cfk_<alnum:40><hex:8>" https://api.cloudflare.com/client/v4/zones',
        'cloudflare:\n  email: a@example.org\n  api_key: cfk_<alnum:40><hex:8>\n',
      ],
      nearMisses: ['CF_API_KEY=cfk_', 'cfk_<alnum:24>', 'scfk_<alnum:40><hex:8>'],
      rotate: {
        console: 'https://dash.cloudflare.com/profile/api-tokens',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
        steps: [
          'create a scoped API token for the job, so that the global key is no longer needed',
          'put the token where the key was used',
          'choose Change beside Global API Key at https://dash.cloudflare.com/profile/api-tokens: the old key ends at once',
        ],
      },
    },
    {
      id: 'legacy-api-token',
      name: 'Cloudflare API token (old form)',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{40}/,
      context: { words: ['cloudflareApiToken', 'cloudflare_token', 'cf-api-token', 'api.cloudflare.com'], within: 80 },
      env: [
        'CLOUDFLARE_API_TOKEN',
        'CF_API_TOKEN',
        'CF_DNS_API_TOKEN',
        'CLOUDFLARE_AI_TOKEN',
        'CLOUDFLARE_API_KEY',
        'CF_API_KEY',
      ],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can change DNS, workers and security settings of your zones, as far as its permissions go.',
      examples: [
        'CLOUDFLARE_API_TOKEN=<alnum:40>',
        '{"cloudflareApiToken": "<alnum:17>-<alnum:22>"}',
        'curl https://api.cloudflare.com/client/v4/zones -H "Authorization: Bearer <alnum:20>_<alnum:19>"',
      ],
      nearMisses: [
        'uses: cloudflare/wrangler-action@<hex:40>',
        'CLOUDFLARE_API_TOKEN=<alnum:24>',
        'some_other_token = "<alnum:40>"',
      ],
    },
    {
      id: 'legacy-global-api-key',
      name: 'Cloudflare global API key (old form)',
      severity: 'critical',
      pattern: /[0-9a-f]{37}/,
      context: { words: ['cloudflare', 'X-Auth-Key'] },
      env: ['CLOUDFLARE_API_KEY', 'CF_API_KEY', 'CF_Key'],
      entropy: 3,
      confidence: 'medium',
      beside: { email: /([\w.+-]{1,64}@[0-9a-z-]{1,63}(?:\.[0-9a-z-]{1,24}){1,3})/ },
      risk: 'Whoever has it and the e-mail address can do everything its user can in every account of that user.',
      examples: [
        'CLOUDFLARE_API_KEY=<hex:37>',
        'curl -H "X-Auth-Email: a@example.org" -H "X-Auth-Key: <hex:37>" https://api.example.org',
        'cloudflare:\n  email: a@example.org\n  key: <hex:37>\n',
      ],
      nearMisses: ['CLOUDFLARE_ZONE_ID=<hex:32>', 'cloudflare build <hex:40>', 'fingerprint: <hex:37>'],
    },
    {
      id: 'origin-ca-key',
      name: 'Cloudflare Origin CA key',
      retired: '2026-09, Cloudflare takes API tokens in place of service keys',
      severity: 'low',
      pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
      context: { words: ['cloudflare', 'service-key', 'origin_ca', 'originCa'], within: 144 },
      env: ['CLOUDFLARE_API_USER_SERVICE_KEY', 'CLOUDFLARE_ORIGIN_CA_KEY'],
      entropy: 3,
      risk: 'Whoever has it can do nothing any more: it could issue Origin CA certificates for your zones until 30 September 2026.',
      examples: [
        'CLOUDFLARE_API_USER_SERVICE_KEY=v1.0-<hex:24>-<hex:146>',
        'curl -H "X-Auth-User-Service-Key: v1.0-<hex:24>-<hex:146>" https://api.cloudflare.com/client/v4/certificates',
        '{"originCaKey": "v1.0-<hex:24>-<hex:146>"}',
      ],
      nearMisses: ['tag: v1.0-<hex:24>', 'v1.0-beta-<hex:7>', 'release v1.0-<hex:24>-<hex:40>'],
      rotate: {
        console: 'https://dash.cloudflare.com/profile/api-tokens',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
        steps: [
          'create an API token with the permission SSL and Certificates: Edit, which replaces the key',
          'put the token where the key was used, outside git',
          'revoke Origin CA certificates that you did not issue, under SSL/TLS, Origin Server of each zone: they outlive the key',
        ],
      },
    },
    {
      id: 'tunnel-token',
      name: 'Cloudflare Tunnel token',
      severity: 'high',
      // Base64 of {"a": account, "t": tunnel, "s": secret}.
      pattern: /eyJhIjoi[0-9A-Za-z+/]{140,260}={0,2}/,
      context: { words: ['cloudflare', 'tunnelToken'], within: 144 },
      env: ['TUNNEL_TOKEN', 'CLOUDFLARE_TUNNEL_TOKEN', 'CF_TUNNEL_TOKEN'],
      risk: 'Whoever has it can run a connector of the tunnel and receive the traffic meant for your servers.',
      examples: [
        'TUNNEL_TOKEN=eyJhIjoi<alnum:176>',
        'cloudflared tunnel run --token eyJhIjoi<alnum:172>==',
        'services:\n  cloudflared:\n    command: tunnel run\n    environment:\n      - TUNNEL_TOKEN=eyJhIjoi<alnum:176>\n',
      ],
      nearMisses: [
        'const data = "eyJhIjoi<alnum:176>";',
        'TUNNEL_TOKEN=eyJhIjoi<alnum:20>',
        'cloudflared Authorization: Bearer eyJhbGci<alnum:28>.eyJ<alnum:80>.<b64u:43>',
      ],
      rotate: {
        console: 'https://one.dash.cloudflare.com',
        docs: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/',
        steps: [
          'open the tunnel under Networks in the Zero Trust dashboard and choose Refresh token',
          'restart the connectors with the new token',
          'clean up the connections that still use the old token, if it was used by others',
        ],
      },
    },
    {
      id: 'turnstile-secret',
      name: 'Cloudflare Turnstile secret key',
      severity: 'medium',
      pattern: /0x4AAAAAA[0-9A-Za-z_-]{26}/,
      env: ['TURNSTILE_SECRET_KEY', 'CLOUDFLARE_TURNSTILE_SECRET_KEY', 'TURNSTILE_SECRET', 'CF_TURNSTILE_SECRET_KEY'],
      risk: 'Whoever has it can call the check of the widget in your name and use up its tokens.',
      examples: [
        'TURNSTILE_SECRET_KEY=0x4AAAAAA<b64u:25><alnum:1>',
        "formData.append('secret', '0x4AAAAAA<b64u:25><alnum:1>');",
        '{"turnstile": {"secret": "0x4AAAAAA<alnum:26>"}}',
      ],
      nearMisses: [
        'TURNSTILE_SECRET_KEY=1x0000000000000000000000000000000AA',
        'data-sitekey="0x4AAAAAA<alnum:15>"',
        'address 0x4<hex:39>',
      ],
      rotate: {
        console: 'https://dash.cloudflare.com/?to=/:account/turnstile',
        docs: 'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
        steps: [
          'choose Rotate Secret Key in the settings of the widget; the old key works for two more hours',
          'put the new key on your server in that time',
          'if it is being abused, invalidate the old key at once instead',
        ],
      },
    },
    {
      id: 'turnstile-site-key',
      name: 'Cloudflare Turnstile site key',
      severity: 'low',
      publicByDesign: true,
      pattern: /0x4AAAAAA[0-9A-Za-z_-]{13,15}/,
      env: ['TURNSTILE_SITE_KEY', 'NEXT_PUBLIC_TURNSTILE_SITE_KEY', 'VITE_TURNSTILE_SITE_KEY'],
      risk: 'Whoever has it can show the widget, which every visitor of the page can; it is meant to be public.',
      examples: [
        'NEXT_PUBLIC_TURNSTILE_SITE_KEY=0x4AAAAAA<alnum:15>',
        '<div class="cf-turnstile" data-sitekey="0x4AAAAAA<alnum:15>"></div>',
        "turnstile.render('#box', { sitekey: '0x4AAAAAA<alnum:15>' });",
      ],
      nearMisses: [
        'TURNSTILE_SITE_KEY=1x00000000000000000000AA',
        'TURNSTILE_SECRET_KEY=0x4AAAAAA<alnum:26>',
        '0x4<hex:39>',
      ],
    },
  ],
  rotate: {
    console: 'https://dash.cloudflare.com/profile/api-tokens',
    docs: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    steps: [
      'roll the token at https://dash.cloudflare.com/profile/api-tokens (account tokens: Manage Account, Account API Tokens): it keeps its permissions and the old value ends at once',
      'put the new value where the old one was used, outside git',
      'restrict it to the zones and client addresses it needs',
      'read the audit log of the account for changes that you did not make',
    ],
  },
  checks: [
    {
      keys: ['global-api-key', 'legacy-global-api-key'],
      url: 'https://api.cloudflare.com/client/v4/user',
      auth: { header: 'X-Auth-Key' },
      headers: { 'x-auth-email': '{email}' },
      answers: [
        { status: 200, json: { success: { is: true }, 'result.id': 'string', 'result.email': 'string' }, is: 'active' },
        {
          status: [400, 401, 403],
          json: { 'errors.0.code': { is: 9103 } },
          is: 'inactive',
          because: 'unknown key or e-mail address (9103)',
        },
        {
          status: [400, 401, 403],
          json: { 'errors.0.code': { is: 6003 } },
          is: 'inactive',
          because: 'invalid key (6003)',
        },
      ],
      tells: { account: 'result.email', organisation: 'result.organizations.0.name' },
      replies: [
        {
          status: 200,
          body: { success: true, errors: [], result: { id: 'u1', email: 'owner@example.com', organizations: [] } },
          is: 'active',
        },
        {
          status: 403,
          body: { success: false, errors: [{ code: 9103, message: 'Unknown X-Auth-Key or X-Auth-Email' }] },
          is: 'inactive',
        },
        {
          status: 400,
          body: { success: false, errors: [{ code: 6003, message: 'Invalid request headers' }] },
          is: 'inactive',
        },
        { status: 429, body: { success: false, errors: [{ code: 10429, message: 'Rate limited' }] }, is: 'unknown' },
      ],
      source: 'https://developers.cloudflare.com/api/resources/user/methods/get/',
    },
    {
      keys: ['turnstile-secret'],
      method: 'POST',
      readOnly: 'shows a made-up answer to a challenge, which is refused',
      url: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
      auth: 'in-body',
      form: { secret: '{key}', response: 'made-up' },
      answers: [
        {
          status: [200, 400],
          json: { success: { is: false }, 'error-codes.0': { is: 'invalid-input-response' } },
          is: 'active',
        },
        {
          status: [200, 400],
          json: { success: { is: false }, 'error-codes.0': { is: 'invalid-input-secret' } },
          is: 'inactive',
          because: 'invalid-input-secret',
        },
      ],
      replies: [
        {
          status: 200,
          body: { success: false, 'error-codes': ['invalid-input-response'], messages: [] },
          is: 'active',
        },
        {
          status: 200,
          body: { success: false, 'error-codes': ['invalid-input-secret'], messages: [] },
          is: 'inactive',
        },
        { status: 200, body: { success: false, 'error-codes': ['internal-error'], messages: [] }, is: 'unknown' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
    },
    {
      // Account tokens are unknown to the first address, and a token bound to other addresses may be too.
      keys: ['user-api-token', 'legacy-api-token'],
      url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'result.status': { is: 'active' }, 'result.id': 'string' }, is: 'active' },
        { status: 200, json: { 'result.status': { is: 'disabled' }, 'result.id': 'string' }, is: 'disabled' },
        { status: 200, json: { 'result.status': { is: 'expired' }, 'result.id': 'string' }, is: 'expired' },
        { status: [401, 403], json: { 'errors.0.code': { is: 1000 } }, is: 'next' },
        ...boundToAddress,
      ],
      tells: { expires: 'result.expires_on' },
      also: [{ url: accounts.url, auth: 'bearer', tells: { organisation: 'result.0.name' } }],
      replies: [
        { status: 200, body: { result: { id: 'a1', status: 'active' }, success: true, errors: [] }, is: 'active' },
        { status: 200, body: { result: { id: 'a1', status: 'expired' }, success: true, errors: [] }, is: 'expired' },
        { status: 401, body: { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }] }, is: 'next' },
        {
          status: 403,
          body: { success: false, errors: [{ code: 9109, message: 'Cannot use the access token from location: ::1' }] },
          is: 'limited',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: accounts,
      source: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
    },
    {
      keys: ['account-api-token'],
      ...accounts,
      source: 'https://developers.cloudflare.com/api/resources/accounts/methods/list/',
    },
  ],
  revoke: [
    {
      keys: ['user-api-token', 'legacy-api-token'],
      admin: { name: 'Cloudflare API token of the same user that may edit API tokens', env: 'CLOUDFLARE_ADMIN_TOKEN' },
      does: 'Deletes the token: what uses it fails at once.',
      steps: [
        {
          url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
          auth: 'bearer',
          done: [200],
          takes: { as: 'id', in: 'result', take: 'id' },
        },
        {
          method: 'DELETE',
          url: 'https://api.cloudflare.com/client/v4/user/tokens/{id}',
          auth: { header: 'Authorization', value: 'Bearer {admin}' },
          done: [200],
          expects: { success: { is: true } },
        },
      ],
      source: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
    'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    'https://developers.cloudflare.com/changelog/post/2026-03-19-service-key-authentication-deprecated/',
    'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
    'old token forms, tunnel tokens and Turnstile keys: format observed in public code, not documented',
  ],
});
