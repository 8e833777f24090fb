import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Scaleway',
  site: 'https://www.scaleway.com',
  keys: {
    'secret-key': {
      name: 'Scaleway secret key',
      severity: 'critical',
      // A UUID, as the ids of projects and organizations are too: the name it is assigned to must tell.
      pattern:
        /(?:secret_?key|x-auth-token|auth_?token|access_?token|_token|secret)["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      context: { words: ['scaleway', 'scw', 'fr-par', 'nl-ams', 'pl-waw'], within: 120 },
      env: ['SCW_SECRET_KEY', 'SCALEWAY_SECRET_KEY', 'SCW_TOKEN', 'SCALEWAY_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use your servers, storage and data with the rights of its owner, at your cost.',
      examples: [
        'SCW_SECRET_KEY=<uuid>',
        'provider "scaleway" {\n  secret_key = "<uuid>"\n  zone = "fr-par-1"\n}\n',
        'curl -H "X-Auth-Token: <uuid>" https://api.scaleway.com/instance/v1/zones/fr-par-1/servers',
        'access_key: SCW<upnum:17>\nsecret_key: <uuid>\ndefault_zone: nl-ams-1\n',
      ],
      nearMisses: [
        'SCW_DEFAULT_PROJECT_ID=<uuid>',
        'scaleway:\n  organization_id: <uuid>\n',
        'secret_key = "<uuid>"',
        'SCW_SECRET_KEY=<hex:32>',
      ],
    },
    'access-key': {
      name: 'Scaleway access key',
      severity: 'low',
      role: 'id',
      pattern: /SCW[0-9A-Z]{17}/,
      shape: 'SCW<upnum:17>',
      env: ['SCW_ACCESS_KEY', 'SCALEWAY_ACCESS_KEY'],
      risk: 'Whoever has it knows the name of a key, which opens nothing without its secret.',
      nearMisses: 'SCW<lower:17>',
    },
  },
  rotate: {
    console: 'https://console.scaleway.com/iam/api-keys',
    docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    make: 'generate a new API key with an expiry date at {console}, for an application with few rights',
    put: 'put both halves where the old ones are used, outside git; the secret key is shown only once',
    end: 'delete the old API key there and look through Audit Trail and billing since the leak',
  },
  check: {
    keys: ['secret-key'],
    url: 'https://api.scaleway.com/iam/v1alpha1/api-keys?page_size=1',
    auth: { header: 'X-Auth-Token' },
    active: { 'api_keys.0.access_key': { includes: 'SCW' }, total_count: 'number' },
    expired: { type: { is: 'denied_authentication' }, reason: { is: 'expired' } },
    inactive: { type: { is: 'denied_authentication' }, method: { is: 'api_key' } },
    limited: { status: 403, json: { type: { is: 'permissions_denied' } }, because: 'not allowed to list API keys' },
    accepted: { api_keys: [{ access_key: 'SCW1', description: 'example', expires_at: null }], total_count: 2 },
    refused: {
      type: 'denied_authentication',
      method: 'api_key',
      reason: 'not_found',
      message: 'authentication is denied',
    },
    recorded: {
      expired: { type: 'denied_authentication', method: 'api_key', reason: 'expired' },
      limited: {
        type: 'permissions_denied',
        message: 'insufficient permissions',
        details: [{ resource: 'iam', action: 'read' }],
      },
    },
    source: 'https://www.scaleway.com/en/developers/api/iam/',
  },
  sources: [
    'https://www.scaleway.com/en/developers/api/',
    '{docs}',
    'https://github.com/scaleway/scaleway-sdk-go (errors of authentication)',
  ],
});
