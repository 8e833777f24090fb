import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['SCALR_TOKEN', 'SCALR_API_TOKEN', 'SCALR_ACCESS_TOKEN'];
const risk =
  'Whoever has it can act as its user or service account: read state with its secrets, change variables and run Terraform in your clouds.';

export default defineProvider({
  name: 'Scalr',
  site: 'https://scalr.com',
  keys: {
    'api-token': {
      name: 'Scalr API token',
      severity: 'critical',
      // A JWT whose first claims say that it is a user's and that its id begins with "at-".
      pattern:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[0-9A-Za-z_-]{16,60}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:22-24>.<b64u:42><alnum:1>',
      env,
      beside: { account: /([0-9a-z][0-9a-z-]{0,60})\.scalr\.io/ },
      risk,
      examples:
        '{"credentials": {"acme.scalr.io": {"token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:24>.<b64u:42><alnum:1>"}}}',
      nearMisses: [
        'SCALR_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.<alnum:20>',
        'jti = "at-<lownum:18>"',
        'eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt<alnum:22>',
      ],
    },
    'other-api-token': {
      name: 'Scalr API token (other claims)',
      severity: 'critical',
      pattern: /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{30,200}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:30-200>.<b64u:42><alnum:1>',
      context: { words: ['scalr.io', 'scalr_token', 'provider "scalr"'], within: 80 },
      env,
      confidence: 'medium',
      beside: { account: /([0-9a-z][0-9a-z-]{0,60})\.scalr\.io/ },
      risk,
      examples:
        'curl -H "Authorization: Bearer eyJ<alnum:33>.eyJ<alnum:53>.<b64u:42><alnum:1>" https://acme.scalr.io/api/iacp/v3/accounts',
      nearMisses: 'SCALR_HOSTNAME=acme.scalr.io',
    },
  },
  rotate: {
    console: 'https://scalr.io',
    docs: 'https://docs.scalr.io/reference/api-tokens',
    make: 'generate a new token: your profile, Personal access tokens, or IAM, Service accounts for one of a service account',
    shownOnce: true,
    end: 'delete the old token there and look through the audit log and the runs since the leak',
  },
  check: {
    url: 'https://{account}.scalr.io/api/iacp/v3/accounts',
    headers: { accept: 'application/vnd.api+json' },
    active: { 'data.0.type': { is: 'accounts' }, 'data.0.attributes.name': 'string' },
    inactive: { 'errors.0.status': { is: '401' } },
    tells: { organisation: 'data.0.attributes.name' },
    accepted: { data: [{ type: 'accounts', id: 'acc-1', attributes: { name: 'acme' } }], meta: {} },
    refused: { errors: [{ status: '401', title: 'Unauthorized', detail: 'Invalid token' }] },
    tooMany: { errors: [{ status: '429', title: 'Too many requests' }] },
    source: 'https://docs.scalr.io/reference/list_accounts',
  },
  sources: ['{docs}', 'claims of the token: {observed}'],
});
