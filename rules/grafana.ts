import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Grafana',
  site: 'https://grafana.com',
  keys: {
    'service-account-token': {
      name: 'Grafana service account token',
      // The last 8 digits are the CRC-32 of all before them, with its bytes in reverse order.
      pattern: /(?<secret>(?<body>glsa_[0-9A-Za-z]{32})_(?<check>[0-9a-f]{8}))/,
      checksum: 'crc32-hex-le',
      env: ['GRAFANA_TOKEN', 'GRAFANA_API_KEY', 'GRAFANA_AUTH', 'GRAFANA_SERVICE_ACCOUNT_TOKEN'],
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}\.grafana\.net)/ },
      risk: 'Whoever has it can read and change dashboards, data sources and users of the Grafana server, as far as its role goes.',
      examples: [
        'GRAFANA_URL=https://acme.grafana.net\nGRAFANA_TOKEN=<crchexle-glsa:32>\n',
        'GRAFANA_TOKEN=<crchexle-glsa:32>',
        'provider "grafana" {\n  url  = "https://grafana.example.com"\n  auth = "<crchexle-glsa:32>"\n}\n',
        'curl -H "Authorization: Bearer <crchexle-glsa:32>" https://grafana.example.com/api/org',
        '{"grafana": {"apiKey": "<crchexle-glsa:32>"}}',
      ],
      nearMisses: [
        'GRAFANA_TOKEN=glsa_your_service_account_token',
        'glsa_<alnum:32>',
        'glsb_<alnum:32>_<hex:8>',
        'token: "glsa_<alnum:32>_<upper:8>"',
      ],
    },
    'cloud-access-policy-token': {
      name: 'Grafana Cloud access policy token',
      severity: 'critical',
      pattern: /glc_eyJ[0-9A-Za-z+/]{50,400}={0,2}/,
      env: ['GRAFANA_CLOUD_API_KEY', 'GRAFANA_CLOUD_TOKEN', 'GRAFANA_CLOUD_ACCESS_POLICY_TOKEN', 'GCLOUD_RW_API_KEY'],
      risk: 'Whoever has it can do what its access policy allows in Grafana Cloud: write or read metrics, logs and traces, or manage stacks.',
      examples: [
        'GCLOUD_RW_API_KEY="glc_<base64:{"o":"<digit:7>","n":"stack-write","k":"<alnum:24>","m":{"r":"us"}}>"',
        'remote_write:\n  - basic_auth:\n      username: <digit:7>\n      password: glc_<base64:{"o":"<digit:6>","n":"ci","k":"<alnum:24>","m":{"r":"eu"}}>\n',
        'grafana.cloud_access_policy_token = \'glc_<base64:{"o":"<digit:7>","n":"terraform-ci","k":"<alnum:24>","m":{"r":"prod-eu-west-2"}}>\'',
      ],
      nearMisses: [
        'GRAFANA_CLOUD_TOKEN=glc_eyJyour-token-here',
        'symbol glc_create_context_for_window_and_attributes_of_screen',
        'glc_<hex:64>',
        'password: glb_<base64:{"o":"<digit:7>","n":"stack-write","k":"<alnum:24>","m":{"r":"us"}}>',
      ],
      rotate: {
        docs: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
        make: 'create a new token for the same access policy in the Grafana Cloud portal, Security, Access Policies, with an expiry date',
        put: 'put it where the old one is used, outside git',
        end: 'delete the old token there',
      },
    },
    'legacy-api-key': {
      name: 'Grafana API key (old form)',
      // Base64 of {"k":"…","n":"…","id":1}, which is what the beginning spells.
      pattern: /eyJrIjoi[0-9A-Za-z+/]{60,400}={0,3}/,
      env: ['GRAFANA_API_KEY', 'GRAFANA_CLOUD_API_KEY', 'GRAFANA_AUTH'],
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}\.grafana\.net)/ },
      risk: 'Whoever has it can read and change dashboards and data sources of the organisation, as far as its role goes.',
      examples: [
        'GRAFANA_URL=https://acme.grafana.net\nGRAFANA_API_KEY=<base64:{"k":"<alnum:32>","n":"ci","id":1}>\n',
        'GRAFANA_API_KEY=<base64:{"k":"<alnum:32>","n":"ci","id":1}>',
        'headers = {"Authorization": "Bearer <base64:{"k":"<alnum:32>","n":"backup","id":1}>"}',
        'grafana:\n  api_key: <base64:{"k":"<alnum:32>","n":"terraform","id":12}>\n',
      ],
      nearMisses: [
        'GRAFANA_API_KEY=eyJrIjoi...',
        'Authorization: Bearer <base64:{"alg":"HS256","typ":"JWT"}>.<base64:{"k":1}>.<b64u:43>',
        '<base64:{"n":"ci","k":"<alnum:32>","id":1}>',
        'cursor=<base64:{"k":"page","n":2}>',
      ],
      rotate: {
        docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
        make: 'add a service account with the role that the key had, and a token to it: Administration, Users and access, Service accounts',
        put: 'put the token where the key is used, outside git',
        end: 'delete the old API key, or if it was moved to a service account, its token',
      },
    },
  },
  rotate: {
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    make: 'open Administration, Users and access, Service accounts on your Grafana, and add a new token with an expiry date to the service account',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token in the same list',
  },
  check: [
    {
      keys: ['service-account-token', 'legacy-api-key'],
      url: 'https://{host}/api/org',
      domains: ['grafana.net'],
      active: { id: 'number', name: 'string', address: 'object' },
      limited: {
        status: 403,
        json: { message: { includes: 'additional permissions' } },
        because: 'it may not read its organisation',
      },
      expired: { message: { includes: 'expired' } },
      inactive: { message: { includes: 'Invalid API key' } },
      tells: { organisation: 'name' },
      accepted: { id: 1, name: 'Main Org.', address: { address1: '', city: '' } },
      refused: { extra: null, message: 'Invalid API key', messageId: 'api-key.invalid', statusCode: 401, traceID: '' },
      recorded: {
        limited: {
          accessErrorId: 'ACE1',
          message: "You'll need additional permissions to perform this action. Permissions needed: orgs:read",
          title: 'Access denied',
        },
        expired: { message: 'Expired API key', messageId: 'api-key.expired', statusCode: 401 },
      },
      tooMany: { message: 'Too many requests' },
      source: 'https://grafana.com/docs/grafana/latest/developers/http_api/org/',
    },
    {
      // It may hardly ever list tokens, but says so only to one that exists.
      keys: ['cloud-access-policy-token'],
      url: 'https://grafana.com/api/v1/tokens?region=us&pageSize=1',
      active: { items: 'array', metadata: 'object' },
      limited: { status: [401, 403], text: 'required scope', because: 'it may not list tokens' },
      answers: [
        { status: [401, 403], text: 'invalid permission', is: 'limited', because: 'it may not list tokens' },
        { status: 401, json: { code: { is: 'InvalidCredentials' } }, is: 'inactive', because: 'InvalidCredentials' },
      ],
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      accepted: { items: [], metadata: { pagination: { pageSize: 1 } } },
      recorded: { limited: { code: 'Forbidden', message: 'missing required scope accesspolicies:read' } },
      tooMany: { code: 'TooManyRequests' },
      replies: { status: 401, body: { code: 'InvalidCredentials', message: 'Token invalid' }, is: 'inactive' },
      source: 'https://grafana.com/docs/grafana-cloud/developer-resources/api-reference/cloud-api/#list-tokens',
    },
  ],
  sources: [
    '{docs}',
    'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    'https://github.com/grafana/grafana/tree/main/pkg/components/satokengen',
    'length of the base64 forms: {observed}',
  ],
});
