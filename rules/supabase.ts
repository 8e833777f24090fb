import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Supabase',
  site: 'https://supabase.com',
  keys: {
    'secret-key': {
      name: 'Supabase secret API key',
      severity: 'critical',
      pattern: /sb_secret_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}/,
      shape: 'sb_secret_<b64u:22>_<b64u:7><alnum:1>',
      env: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_SERVICE_KEY', 'SUPABASE_KEY'],
      beside: { ref: /([a-z]{20})\.supabase\.(?:co|in)/ },
      risk: 'Whoever has it can read, change and delete all data, files and users of the project: it passes by row level security.',
      examples: 'curl -H "apikey: sb_secret_<b64u:22>_<b64u:7><alnum:1>" https://<lower:20>.supabase.co/rest/v1/',
      nearMisses: 'db_secret_<b64u:22>_<b64u:7><alnum:1>',
    },
    'access-token': {
      name: 'Supabase personal access token',
      severity: 'critical',
      pattern: /sbp_(?:oauth_|v0_)?[0-9a-f]{40}/,
      shape: ['sbp_<hex:40>', 'sbp_v0_<hex:40>', 'sbp_oauth_<hex:40>'],
      env: ['SUPABASE_ACCESS_TOKEN', 'SUPABASE_PERSONAL_ACCESS_TOKEN'],
      risk: 'Whoever has it can administer every project and organisation of your account, run SQL and read all keys; if it is scoped (sbp_fc…), what it was made for.',
      nearMisses: 'sbp_<upper:40>',
      rotate: {
        console: 'https://supabase.com/dashboard/account/tokens',
        docs: 'https://supabase.com/docs/reference/api/introduction',
        make: 'generate a new token with an expiry date at {console}',
        shownOnce: true,
        end: 'delete the old token there',
        after:
          'look through the organisation’s audit log, and change the projects’ secret keys if it shows what is not yours',
      },
    },
    'service-role-key': {
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
        make: 'create a secret key (sb_secret_…) and a publishable key at {console}',
        put: 'put them where the service_role and anon keys are used, outside git',
        end: 'disable the JWT-based keys there, which ends the leaked one: the JWT secret that signed it can no longer be changed by itself',
      },
    },
    'jwt-secret': {
      name: 'Supabase JWT secret',
      noCheck: 'no service takes it: it signs the tokens of one project',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{86}==/,
      shape: '<b64:86>==',
      context: { words: ['supabase_jwt', 'supabase_secret'], within: 60 },
      env: ['SUPABASE_JWT_SECRET'],
      entropy: 4.5,
      confidence: 'medium',
      risk: 'Whoever has it can sign tokens for any user of the project and for the service_role, and so open all its data.',
      nearMisses: [
        'SUPABASE_JWT_SECRET=super-secret-jwt-token-with-at-least-32-characters-long',
        'SUPABASE_JWT_SECRET=<b64:43>=',
      ],
      rotate: {
        console: 'https://supabase.com/dashboard/project/_/settings/jwt',
        docs: 'https://supabase.com/docs/guides/auth/signing-keys',
        make: 'move the project to JWT signing keys at {console} and rotate to a new key',
        put: 'put publishable and secret API keys where anon and service_role are used, then disable the old ones',
        end: 'revoke the old JWT secret there; users who hold a token signed with it sign in again',
      },
    },
    'publishable-key': {
      name: 'Supabase publishable key',
      severity: 'low',
      pattern: /sb_publishable_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}/,
      shape: 'sb_publishable_<b64u:22>_<b64u:7><alnum:1>',
      publicByDesign: true,
      env: ['SUPABASE_PUBLISHABLE_KEY', 'NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY', 'VITE_SUPABASE_PUBLISHABLE_KEY'],
      beside: { ref: /([a-z]{20})\.supabase\.(?:co|in)/ },
      risk: 'Whoever has it can do what row level security allows to visitors; it is made to be shipped in web pages and apps.',
      examples:
        'SUPABASE_URL=https://<lower:20>.supabase.co\nSUPABASE_KEY=sb_publishable_<b64u:22>_<b64u:7><alnum:1>\n',
      nearMisses: 'pk_publishable_<b64u:22>_<b64u:7><alnum:1>',
    },
    'anon-key': {
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
  },
  rotate: {
    console: 'https://supabase.com/dashboard/project/_/settings/api-keys',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
    make: 'create a new key of the same kind at {console}',
    put: 'put it where the old one is used, outside git and outside all that runs in a browser',
    end: 'delete the old key there, which ends it at once and cannot be undone',
    after: 'look through the project’s logs for requests that are not yours',
  },
  check: [
    {
      keys: ['secret-key', 'service-role-key', 'publishable-key', 'anon-key'],
      url: 'https://{ref}.supabase.co/auth/v1/settings',
      auth: { header: 'apikey' },
      active: { external: 'object', disable_signup: 'boolean', mailer_autoconfirm: 'boolean' },
      disabled: { message: { includes: 'Legacy API keys are disabled' } },
      inactive: { message: { includes: 'Invalid API key' } },
      answers: { status: 401, json: { message: { includes: 'Unregistered API key' } }, is: 'inactive' },
      accepted: { external: { email: true }, disable_signup: false, mailer_autoconfirm: false },
      refused: { message: 'Invalid API key', hint: 'Double check your Supabase `anon` or `service_role` API key.' },
      recorded: { disabled: { message: 'Legacy API keys are disabled', hint: 'Your legacy API keys were disabled.' } },
      tooMany: { code: 429, msg: 'Request rate limit reached' },
      source: 'https://supabase.com/docs/guides/api/api-keys',
    },
    {
      // Keys of a project need its address.
      keys: ['access-token'],
      url: 'https://api.supabase.com/v1/profile',
      active: { gotrue_id: 'string', primary_email: 'string', username: 'string' },
      inactive: { message: { is: 'Unauthorized' } },
      // A scoped token, as the dashboard makes them since September 2026: who is alive is told what is missing.
      limited: { status: 403, json: { 'error.missing_permissions': 'array' }, because: 'a scoped token' },
      answers: {
        status: 403,
        json: { message: { includes: 'does not have the necessary privileges' } },
        is: 'limited',
      },
      tells: { account: 'primary_email', name: 'username' },
      also: { url: 'https://api.supabase.com/v1/organizations', auth: 'bearer', tells: { organisation: '0.name' } },
      accepted: { gotrue_id: 'u1', primary_email: 'owner@example.com', username: 'owner' },
      refused: { message: 'Unauthorized' },
      recorded: {
        limited: {
          message: 'Missing required permission(s): projects_read',
          error: { missing_permissions: ['projects_read'] },
        },
      },
      unclear: { 403: { message: 'Forbidden resource' } },
      tooMany: { message: 'ThrottlerException: Too Many Requests' },
      replies: {
        status: 403,
        body: {
          message:
            'Your account does not have the necessary privileges to access this endpoint. For more details, refer to our documentation https://supabase.com/docs/guides/platform/access-control',
        },
        is: 'limited',
      },
      source: 'https://api.supabase.com/api/v1',
    },
  ],
  sources: [
    '{docs}',
    'https://supabase.com/docs/guides/auth/signing-keys',
    'https://supabase.com/docs/guides/getting-started/migrating-to-new-api-keys',
    'https://supabase.com/docs/guides/troubleshooting/rotating-anon-service-and-jwt-secrets-1Jq6yd',
    'https://github.com/supabase/cli',
    'https://supabase.com/docs/guides/platform/access-tokens',
    'https://supabase.com/changelog/scoped-personal-access-tokens-ga',
    'length of the sb_ keys: {observed}',
  ],
});
