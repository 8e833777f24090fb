import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Supabase',
  site: 'https://supabase.com',
  keys: [
    {
      id: 'secret-key',
      name: 'Supabase secret API key',
      severity: 'critical',
      pattern: /sb_secret_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}/,
      env: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_SERVICE_KEY', 'SUPABASE_KEY'],
      beside: { ref: /([a-z]{20})\.supabase\.(?:co|in)/ },
      risk: 'Whoever has it can read, change and delete all data, files and users of the project: it passes by row level security.',
      examples: [
        'SUPABASE_SECRET_KEY=sb_secret_<b64u:22>_<b64u:7><alnum:1>',
        "const admin = createClient(url, 'sb_secret_<b64u:22>_<b64u:7><alnum:1>');",
        '{"SUPABASE_SECRET_KEYS": {"default": "sb_secret_<b64u:22>_<b64u:7><alnum:1>"}}',
        'curl -H "apikey: sb_secret_<b64u:22>_<b64u:7><alnum:1>" https://<lower:20>.supabase.co/rest/v1/',
      ],
      nearMisses: [
        'SUPABASE_SECRET_KEY=sb_secret_your_key',
        'sb_secret_<alnum:16>',
        'db_secret_<b64u:22>_<b64u:7><alnum:1>',
      ],
    },
    {
      id: 'access-token',
      name: 'Supabase personal access token',
      severity: 'critical',
      pattern: /sbp_(?:oauth_|v0_)?[0-9a-f]{40}/,
      env: ['SUPABASE_ACCESS_TOKEN', 'SUPABASE_PERSONAL_ACCESS_TOKEN'],
      risk: 'Whoever has it can administer every project and organisation of your account, run SQL and read all keys; if it is scoped (sbp_fc…), what it was made for.',
      examples: [
        'SUPABASE_ACCESS_TOKEN=sbp_<hex:40>',
        '{"mcpServers": {"supabase": {"env": {"SUPABASE_ACCESS_TOKEN": "sbp_<hex:40>"}}}}',
        'provider "supabase" {\n  access_token = "sbp_v0_<hex:40>"\n}\n',
        'curl -H "Authorization: Bearer sbp_oauth_<hex:40>" https://api.supabase.com/v1/projects',
        'export SUPABASE_ACCESS_TOKEN="sbp_fc<hex:38>"',
      ],
      nearMisses: ['SUPABASE_ACCESS_TOKEN=sbp_your_access_token', 'sbp_<upper:40>', 'usbp_<hex:40>', 'sbp_<hex:20>'],
      rotate: {
        console: 'https://supabase.com/dashboard/account/tokens',
        docs: 'https://supabase.com/docs/reference/api/introduction',
        steps: [
          'generate a new token with an expiry date at https://supabase.com/dashboard/account/tokens',
          'put it in SUPABASE_ACCESS_TOKEN, outside git; it is shown only once',
          'delete the old token there',
          'look through the organisation’s audit log, and change the projects’ secret keys if it shows what is not yours',
        ],
      },
    },
    {
      id: 'service-role-key',
      name: 'Supabase service_role key (old form)',
      severity: 'critical',
      // A JWT whose payload begins {"iss":"supabase","ref":"…","role":"service_role": ref has always 20 letters, so
      // what stands around it is always written alike in base64.
      pattern:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[0-9A-Za-z]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIs[0-9A-Za-z_-]{20,160}\.[0-9A-Za-z_-]{43}/,
      env: ['SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_SERVICE_KEY', 'SUPABASE_KEY', 'SERVICE_ROLE_KEY'],
      beside: { ref: /([a-z]{20})\.supabase\.(?:co|in)/ },
      risk: 'Whoever has it can read, change and delete all data, files and users of the project: it passes by row level security.',
      examples: [
        'SUPABASE_URL=https://<lower:20>.supabase.co\nSUPABASE_SERVICE_ROLE_KEY=<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"service_role","iat":<digit:10>,"exp":<digit:12>}>.<b64u:42><alnum:1>\n',
        'SUPABASE_SERVICE_ROLE_KEY=<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"service_role","iat":<digit:10>,"exp":<digit:9>}>.<b64u:42><alnum:1>',
        'supabase = create_client(url, \'<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"service_role","iat":<digit:10>,"exp":<digit:9>}>.<b64u:42><alnum:1>\')',
        'supabase:\n  service_key: <base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"service_role","iat":<digit:10>,"exp":<digit:9>}>.<b64u:42><alnum:1>\n',
      ],
      nearMisses: [
        'SUPABASE_SERVICE_ROLE_KEY=eyJhbGciOi...',
        'SERVICE_ROLE_KEY=<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase-demo","role":"service_role","exp":<digit:10>}>.<b64u:42><alnum:1>',
        'jwt: <base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"anon","iat":<digit:10>,"exp":<digit:11>}>.<b64u:42><alnum:1>',
      ],
      rotate: {
        console: 'https://supabase.com/dashboard/project/_/settings/api-keys',
        docs: 'https://supabase.com/docs/guides/api/api-keys',
        steps: [
          'create a secret key (sb_secret_…) and a publishable key at https://supabase.com/dashboard/project/_/settings/api-keys',
          'put them where the service_role and anon keys are used, outside git',
          'disable the JWT-based keys there, which ends the leaked one; without new keys, rotate the JWT secret instead, which ends anon keys and logins too',
        ],
      },
    },
    {
      id: 'jwt-secret',
      name: 'Supabase JWT secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{86}==/,
      context: { words: ['supabase_jwt', 'supabase_secret'], within: 60 },
      env: ['SUPABASE_JWT_SECRET'],
      entropy: 4.5,
      confidence: 'medium',
      risk: 'Whoever has it can sign tokens for any user of the project and for the service_role, and so open all its data.',
      examples: [
        'SUPABASE_JWT_SECRET=<b64:86>==',
        "const supabaseJwtSecret = '<b64:86>==';",
        '{"supabase_jwt_secret": "<b64:86>=="}',
      ],
      nearMisses: [
        'integrity: sha512-<b64:86>==',
        'SUPABASE_JWT_SECRET=super-secret-jwt-token-with-at-least-32-characters-long',
        'SUPABASE_JWT_SECRET=<b64:43>=',
      ],
      rotate: {
        console: 'https://supabase.com/dashboard/project/_/settings/jwt',
        docs: 'https://supabase.com/docs/guides/auth/signing-keys',
        steps: [
          'move the project to JWT signing keys at https://supabase.com/dashboard/project/_/settings/jwt and rotate to a new key',
          'put publishable and secret API keys where anon and service_role are used, then disable the old ones',
          'revoke the old JWT secret there; users who hold a token signed with it sign in again',
        ],
      },
    },
    {
      id: 'publishable-key',
      name: 'Supabase publishable key',
      severity: 'low',
      pattern: /sb_publishable_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}/,
      publicByDesign: true,
      env: ['SUPABASE_PUBLISHABLE_KEY', 'NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY', 'VITE_SUPABASE_PUBLISHABLE_KEY'],
      beside: { ref: /([a-z]{20})\.supabase\.(?:co|in)/ },
      risk: 'Whoever has it can do what row level security allows to visitors; it is made to be shipped in web pages and apps.',
      examples: [
        'SUPABASE_URL=https://<lower:20>.supabase.co\nSUPABASE_KEY=sb_publishable_<b64u:22>_<b64u:7><alnum:1>\n',
        'NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY=sb_publishable_<b64u:22>_<b64u:7><alnum:1>',
        "const supabase = createClient(url, 'sb_publishable_<b64u:22>_<b64u:7><alnum:1>');",
        '{"apikey": "sb_publishable_<b64u:22>_<b64u:7><alnum:1>"}',
      ],
      nearMisses: [
        'VITE_SUPABASE_PUBLISHABLE_KEY=sb_publishable_your_key',
        'sb_publishable_<alnum:12>',
        'pk_publishable_<b64u:22>_<b64u:7><alnum:1>',
      ],
    },
    {
      id: 'anon-key',
      name: 'Supabase anon key (old form)',
      severity: 'low',
      pattern:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[0-9A-Za-z]{27}Iiwicm9sZSI6ImFub24iL[0-9A-Za-z_-]{20,160}\.[0-9A-Za-z_-]{43}/,
      publicByDesign: true,
      env: ['SUPABASE_ANON_KEY', 'NEXT_PUBLIC_SUPABASE_ANON_KEY', 'VITE_SUPABASE_ANON_KEY', 'SUPABASE_KEY'],
      beside: { ref: /([a-z]{20})\.supabase\.(?:co|in)/ },
      risk: 'Whoever has it can do what row level security allows to visitors; it is made to be shipped in web pages and apps.',
      examples: [
        'SUPABASE_URL=https://<lower:20>.supabase.co\nSUPABASE_ANON_KEY=<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"anon","iat":<digit:10>,"exp":<digit:11>}>.<b64u:42><alnum:1>\n',
        'SUPABASE_ANON_KEY=<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"anon","iat":<digit:10>,"exp":<digit:11>}>.<b64u:42><alnum:1>',
        '{"anonKey": "<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"anon","iat":<digit:10>,"exp":<digit:11>}>.<b64u:42><alnum:1>"}',
        'anonKey: <base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"anon","iat":<digit:10>,"exp":<digit:11>}>.<b64u:42><alnum:1>\n',
      ],
      nearMisses: [
        'SUPABASE_ANON_KEY=eyJhbGciOi...',
        'ANON_KEY=<base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase-demo","role":"anon","exp":<digit:10>}>.<b64u:42><alnum:1>',
        'jwt: <base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"iss":"supabase","ref":"<lower:20>","role":"service_role","iat":<digit:10>,"exp":<digit:9>}>.<b64u:42><alnum:1>',
      ],
    },
  ],
  rotate: {
    console: 'https://supabase.com/dashboard/project/_/settings/api-keys',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
    steps: [
      'create a new key of the same kind at https://supabase.com/dashboard/project/_/settings/api-keys',
      'put it where the old one is used, outside git and outside all that runs in a browser',
      'delete the old key there, which ends it at once and cannot be undone',
      'look through the project’s logs for requests that are not yours',
    ],
  },
  checks: [
    {
      keys: ['secret-key', 'service-role-key', 'publishable-key', 'anon-key'],
      url: 'https://{ref}.supabase.co/auth/v1/settings',
      auth: { header: 'apikey' },
      answers: [
        {
          status: 200,
          json: { external: 'object', disable_signup: 'boolean', mailer_autoconfirm: 'boolean' },
          is: 'active',
        },
        { status: 401, json: { message: { includes: 'Legacy API keys are disabled' } }, is: 'disabled' },
        { status: 401, json: { message: { includes: 'Invalid API key' } }, is: 'inactive' },
        { status: 401, json: { message: { includes: 'Unregistered API key' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: { external: { email: true }, disable_signup: false, mailer_autoconfirm: false },
          is: 'active',
        },
        {
          status: 401,
          body: { message: 'Invalid API key', hint: 'Double check your Supabase `anon` or `service_role` API key.' },
          is: 'inactive',
        },
        {
          status: 401,
          body: { message: 'Legacy API keys are disabled', hint: 'Your legacy API keys were disabled.' },
          is: 'disabled',
        },
        { status: 429, body: { code: 429, msg: 'Request rate limit reached' }, is: 'unknown' },
      ],
      source: 'https://supabase.com/docs/guides/api/api-keys',
    },
    {
      // Keys of a project need its address.
      keys: ['access-token'],
      url: 'https://api.supabase.com/v1/profile',
      auth: 'bearer',
      answers: [
        { status: 200, json: { gotrue_id: 'string', primary_email: 'string', username: 'string' }, is: 'active' },
        { status: 401, json: { message: { is: 'Unauthorized' } }, is: 'inactive' },
        // A scoped token, as the dashboard makes them since September 2026: who is alive is told what is missing.
        { status: 403, json: { 'error.missing_permissions': 'array' }, is: 'limited', because: 'a scoped token' },
        { status: 403, json: { message: { includes: 'does not have the necessary privileges' } }, is: 'limited' },
      ],
      tells: { account: 'primary_email', name: 'username' },
      also: [{ url: 'https://api.supabase.com/v1/organizations', auth: 'bearer', tells: { organisation: '0.name' } }],
      replies: [
        {
          status: 200,
          body: { gotrue_id: 'u1', primary_email: 'owner@example.com', username: 'owner' },
          is: 'active',
        },
        { status: 401, body: { message: 'Unauthorized' }, is: 'inactive' },
        {
          status: 403,
          body: {
            message: 'Missing required permission(s): projects_read',
            error: { missing_permissions: ['projects_read'] },
          },
          is: 'limited',
        },
        {
          status: 403,
          body: {
            message:
              'Your account does not have the necessary privileges to access this endpoint. For more details, refer to our documentation https://supabase.com/docs/guides/platform/access-control',
          },
          is: 'limited',
        },
        { status: 403, body: { message: 'Forbidden resource' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { message: 'ThrottlerException: Too Many Requests' },
          is: 'unknown',
        },
      ],
      source: 'https://api.supabase.com/api/v1',
    },
  ],
  sources: [
    'https://supabase.com/docs/guides/api/api-keys',
    'https://supabase.com/docs/guides/auth/signing-keys',
    'https://github.com/supabase/cli',
    'https://supabase.com/docs/guides/platform/access-tokens',
    'https://supabase.com/changelog/scoped-personal-access-tokens-ga',
    'length of the sb_ keys: observed in public code, not documented',
  ],
});
