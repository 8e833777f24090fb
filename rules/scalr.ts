import { defineProvider } from '../src/model/provider.ts';

const env = ['SCALR_TOKEN', 'SCALR_API_TOKEN', 'SCALR_ACCESS_TOKEN'];
const risk =
  'Whoever has it can act as its user or service account: read state with its secrets, change variables and run Terraform in your clouds.';

export default defineProvider({
  name: 'Scalr',
  site: 'https://scalr.com',
  keys: [
    {
      id: 'api-token',
      name: 'Scalr API token',
      severity: 'critical',
      // A JWT whose first claims say that it is a user's and that its id begins with "at-".
      pattern:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[0-9A-Za-z_-]{16,60}\.[0-9A-Za-z_-]{43}/,
      env,
      beside: { account: /([0-9a-z][0-9a-z-]{0,60})\.scalr\.io/ },
      risk,
      examples: [
        'SCALR_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:22>.<b64u:42><alnum:1>',
        'provider "scalr" {\n  token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:22>.<b64u:42><alnum:1>"\n}\n',
        '{"credentials": {"acme.scalr.io": {"token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:24>.<b64u:42><alnum:1>"}}}',
      ],
      nearMisses: [
        'SCALR_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.<alnum:20>',
        'jti = "at-<lownum:18>"',
        'eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:22>',
      ],
    },
    {
      id: 'other-api-token',
      name: 'Scalr API token (other claims)',
      severity: 'critical',
      pattern: /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{30,200}\.[0-9A-Za-z_-]{43}/,
      context: { words: ['scalr.io', 'scalr_token', 'scalrToken', 'provider "scalr"'], within: 80 },
      env,
      confidence: 'medium',
      beside: { account: /([0-9a-z][0-9a-z-]{0,60})\.scalr\.io/ },
      risk,
      examples: [
        'SCALR_TOKEN=eyJ<alnum:33>.eyJ<alnum:53>.<b64u:42><alnum:1>',
        "const scalrToken = 'eyJ<alnum:33>.eyJ<alnum:60>.<b64u:42><alnum:1>';",
        'curl -H "Authorization: Bearer eyJ<alnum:33>.eyJ<alnum:53>.<b64u:42><alnum:1>" https://acme.scalr.io/api/iacp/v3/accounts',
      ],
      nearMisses: [
        'session = eyJ<alnum:33>.eyJ<alnum:53>.<b64u:42><alnum:1>',
        'SCALR_TOKEN=your-scalr-token',
        'SCALR_HOSTNAME=acme.scalr.io',
      ],
    },
  ],
  rotate: {
    console: 'https://scalr.io',
    docs: 'https://docs.scalr.io/reference/api-tokens',
    steps: [
      'generate a new token: your profile, Personal access tokens, or IAM, Service accounts for one of a service account',
      'put it in SCALR_TOKEN, outside git; it is shown only once',
      'delete the old token there and look through the audit log and the runs since the leak',
    ],
  },
  checks: [
    {
      url: 'https://{account}.scalr.io/api/iacp/v3/accounts',
      auth: 'bearer',
      headers: { accept: 'application/vnd.api+json' },
      answers: [
        { status: 200, json: { 'data.0.type': { is: 'accounts' }, 'data.0.attributes.name': 'string' }, is: 'active' },
        { status: 401, json: { 'errors.0.status': { is: '401' } }, is: 'inactive' },
      ],
      tells: { organisation: 'data.0.attributes.name' },
      replies: [
        {
          status: 200,
          body: { data: [{ type: 'accounts', id: 'acc-1', attributes: { name: 'acme' } }], meta: {} },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ status: '401', title: 'Unauthorized', detail: 'Invalid token' }] },
          is: 'inactive',
        },
        { status: 429, body: { errors: [{ status: '429', title: 'Too many requests' }] }, is: 'unknown' },
      ],
      source: 'https://docs.scalr.io/reference/list_accounts',
    },
  ],
  sources: [
    'https://docs.scalr.io/reference/api-tokens',
    'claims of the token: observed in public code, not documented',
  ],
});
