import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TrueNAS',
  site: 'https://www.truenas.com',
  keys: {
    'api-key': {
      name: 'TrueNAS API key',
      severity: 'critical',
      // The number of the key in its list, and 64 characters.
      pattern: /[0-9]{1,6}-[0-9A-Za-z]{64}/,
      shape: '<digit:1-3>-<alnum:64>',
      context: {
        words: ['true nas', 'freenas', 'login_with_api_key', '/api/v2.0/', 'midclt'],
        within: 144,
      },
      env: ['TRUENAS_API_KEY', 'TRUENAS_TOKEN', 'TRUENAS_KEY', 'TN_API_KEY', 'FREENAS_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it and reaches the server can do there what its user may, without a second factor: for an administrator, read and delete all data.',
      examples: [
        '{"id": "1", "msg": "method", "method": "auth.login_with_api_key", "params": ["10-<alnum:64>"]}',
        'curl -H "Authorization: Bearer 8-<alnum:64>" https://192.168.0.30/api/v2.0/system/info',
      ],
      nearMisses: 'midclt call auth.generate_token 300 # <alnum:64>',
    },
  },
  rotate: {
    docs: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
    make: 'open My API Keys in the menu of the user on your TrueNAS and add a new key, with an end; or Reset the leaked one, which makes a new key in its place',
    put: 'put it where the old one is used, outside git, and send it over https alone: TrueNAS revokes a key that comes over http',
    shownOnce: true,
    end: 'delete the old key in the same list, if it was not reset',
  },
  check: {
    url: '{server}/api/v2.0/system/info',
    active: { version: 'string', hostname: 'string', uptime_seconds: 'number' },
    inactive: 401,
    tells: { name: 'hostname', kind: 'version' },
    accepted: { version: 'TrueNAS-SCALE-24.10.2', hostname: 'nas', uptime_seconds: 86400.5, physmem: 16777216 },
    refused: '401: Unauthorized',
    unclear: { 403: '403: Forbidden' },
    source: 'https://www.truenas.com/docs/api/scale_rest_api.html; TrueNAS has no such interface from version 26 on',
  },
  sources: ['{docs}', 'https://github.com/truenas/middleware', 'length: {observed}'],
});
