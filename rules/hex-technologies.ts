import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hex Technologies',
  site: 'https://hex.tech',
  keys: {
    'api-token': {
      name: 'Hex API token',
      // hxtp_ is of a person, hxtw_ of a workspace.
      pattern: /hxt[pw]_[0-9a-f]{96}/,
      shape: ['hxtp_<hex:96>', 'hxtw_<hex:96>'],
      env: ['HEX_TECH_API_TOKEN'],
      risk: 'Whoever has it can read and run the projects of the workspace within its scopes, and so query the data that they are connected to.',
      nearMisses: 'hxtq_<hex:96>',
    },
  },
  rotate: {
    console: 'https://app.hex.tech',
    docs: 'https://learn.hex.tech/docs/api-integrations/api/overview',
    make: 'create a new token in the settings, under API keys (workspace tokens by an admin), with only the scopes it needs',
    shownOnce: true,
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://app.hex.tech/api/v1/projects?limit=1',
    elsewhere: 'a Hex of your own (single tenant, EU or HIPAA)',
    active: { 'values.0.id': 'string', 'values.0.title': 'string', 'values.0.creator': 'object', pagination: 'object' },
    inactive: 401,
    accepted: {
      values: [{ id: 'p1', title: 'Report', type: 'PROJECT', creator: { email: 'owner@example.com' } }],
      pagination: { after: null, before: null },
    },
    refused: { reason: 'Invalid token', traceId: 't1' },
    source: 'https://learn.hex.tech/docs/api-integrations/api/reference',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
