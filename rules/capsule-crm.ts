import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Capsule CRM',
  site: 'https://capsulecrm.com',
  keys: {
    'access-token': {
      name: 'Capsule access token',
      pattern: /[0-9A-Za-z+/]{64}|[0-9A-Za-z+.=_-]{64}/,
      shape: ['<b64:63><alnum:1>', '<b64u:63><alnum:1>'],
      context: { words: ['capsulecrm', 'capsule_crm', 'capsule-crm', 'capsule_api'], within: 80 },
      env: ['CAPSULE_CRM_TOKEN', 'CAPSULECRM_API_TOKEN', 'CAPSULECRM_TOKEN'],
      entropy: 4.3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, opportunities and projects that its owner sees.',
      examples: 'curl -H "Authorization: Bearer <b64:63><alnum:1>" https://api.capsulecrm.com/api/v2/site',
    },
  },
  rotate: {
    docs: 'https://developer.capsulecrm.com/v2/overview/authentication',
    make: 'open My Preferences, API Authentication Tokens, in Capsule and generate a new token',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.capsulecrm.com/api/v2/site',
    active: { 'site.name': 'string', 'site.url': { includes: 'capsulecrm.com' } },
    // Documented: the authentication was not successful.
    inactive: 401,
    tells: { organisation: 'site.name' },
    accepted: { site: { name: 'Example', subdomain: 'example', url: 'https://example.capsulecrm.com' } },
    refused: { message: 'Unauthorized' },
    source: 'https://developer.capsulecrm.com/v2/operations/Site',
  },
  sources: ['{docs}', 'https://developer.capsulecrm.com/v2/overview/handling-api-responses', 'length: {observed}'],
});
