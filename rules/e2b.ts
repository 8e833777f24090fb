import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'E2B',
  site: 'https://e2b.dev',
  keys: {
    'api-key': {
      name: 'E2B API key',
      pattern: /e2b_[0-9a-f]{40}/,
      shape: 'e2b_<hex:40>',
      env: ['E2B_API_KEY'],
      risk: 'Whoever has it can run code in sandboxes at your cost and look into those that are running.',
    },
    'access-token': {
      name: 'E2B access token',
      severity: 'critical',
      pattern: /sk_e2b_[0-9a-f]{40}/,
      shape: 'sk_e2b_<hex:40>',
      env: ['E2B_ACCESS_TOKEN'],
      risk: 'Whoever has it can act as you in E2B: build templates, make and delete API keys of your teams and run code at your cost.',
      nearMisses: 'sk_e3b_<hex:40>',
    },
  },
  rotate: {
    console: 'https://e2b.dev/dashboard?tab=keys',
    docs: 'https://e2b.dev/docs/getting-started/api-key',
    make: 'create a new key for the same team at {console}; an access token is made anew in the same dashboard',
    put: 'put it in E2B_API_KEY, or in E2B_ACCESS_TOKEN, outside git',
    end: 'delete the old one there',
    after: 'stop sandboxes that are not yours and look at the usage since the leak',
  },
  check: [
    {
      keys: ['api-key'],
      // With no sandbox running the list is empty, which proves too little.
      url: 'https://api.e2b.dev/sandboxes',
      auth: { header: 'X-API-Key' },
      active: { '0.sandboxID': 'string', '0.templateID': 'string' },
      inactive: { code: { is: 401 }, message: 'string' },
      accepted: [{ sandboxID: 's1', templateID: 't1', startedAt: '2026-01-01T00:00:00Z', cpuCount: 2 }],
      refused: { code: 401, message: 'Invalid API key' },
      unclear: { 200: [] },
      elsewhere: 'an E2B of your own (E2B_DOMAIN)',
      source: 'https://e2b.dev/docs/api-reference/sandboxes/list-sandboxes',
    },
    {
      keys: ['access-token'],
      url: 'https://api.e2b.dev/teams',
      active: { '0.teamID': 'string', '0.name': 'string' },
      inactive: { code: { is: 401 }, message: 'string' },
      tells: { organisation: '0.name' },
      accepted: [{ teamID: 't1', name: 'Example', isDefault: true }],
      refused: { code: 401, message: 'Invalid access token' },
      elsewhere: 'an E2B of your own (E2B_DOMAIN)',
      source: 'https://github.com/e2b-dev/E2B/blob/main/spec/openapi.yml',
    },
  ],
  sources: ['{docs}', 'https://github.com/e2b-dev/E2B/blob/main/spec/openapi.yml', 'formats: {observed}'],
});
