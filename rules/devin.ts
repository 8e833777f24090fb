import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Devin (Cognition)',
  site: 'https://devin.ai',
  keys: {
    token: {
      name: 'Devin service user key or personal access token',
      severity: 'critical',
      pattern: /cog_[2-7a-z]{52}/,
      shape: 'cog_<any:[a-z2-7]:52>',
      env: ['DEVIN_API_KEY', 'DEVIN_TOKEN', 'DEVIN_API_TOKEN'],
      risk: 'Whoever has it can run sessions that change your repositories at your cost, and read sessions and secrets as far as its role goes.',
      nearMisses: 'cog_<upper:52>',
    },
    'personal-key': {
      name: 'Devin personal API key (old form)',
      severity: 'critical',
      pattern: /apk_user_[0-9A-Za-z+/]{120,180}={0,2}/,
      shape: ['apk_user_<b64:139-147><alnum:1>', 'apk_user_<b64:159><alnum:1>='],
      env: ['DEVIN_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run sessions that change your repositories, with all that you may do in your organisation.',
    },
    'service-key': {
      name: 'Devin service API key (old form)',
      severity: 'critical',
      pattern: /apk_[0-9A-Za-z+/]{80,100}={0,2}/,
      shape: ['apk_<b64:87-91><alnum:1>', 'apk_<b64:85><alnum:1>=='],
      env: ['DEVIN_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run sessions that change the repositories of your organisation, at its cost.',
    },
  },
  rotate: {
    console: 'https://app.devin.ai/settings/api-keys',
    docs: 'https://docs.devin.ai/api-reference/authentication',
    make: 'create a new key for the same service user under Settings, Service users, with no wider role than it needs; keys that begin with apk_ are an old form, so take a service user instead',
    shownOnce: true,
    end: 'delete the old key there, or at {console} for the old form',
    after: 'look through the sessions and the audit log since the leak',
  },
  check: [
    {
      keys: ['token'],
      url: 'https://api.devin.ai/v3/self',
      active: {
        status: 200,
        json: { principal_type: { is: 'service_user' }, service_user_id: 'string' },
        kind: 'service user key',
      },
      answers: [
        {
          status: 200,
          json: { principal_type: { is: 'pat_user' }, user_id: 'string' },
          is: 'active',
          kind: 'personal access token',
          recorded: { principal_type: 'pat_user', user_id: 'u1', user_name: 'Example', org_id: null },
        },
        {
          status: 401,
          json: { detail: 'string' },
          is: 'inactive',
          mayMean: 'a request from an address that its enterprise does not allow',
          recorded: { detail: 'Unauthorized' },
        },
      ],
      tells: { organisation: 'org_id', name: 'service_user_name', account: 'user_name' },
      accepted: { principal_type: 'service_user', service_user_id: 's1', service_user_name: 'CI', org_id: 'org-1' },
      unclear: { 403: { detail: 'Forbidden' } },
      source: 'https://docs.devin.ai/api-reference/v3/self/self',
    },
    {
      // The old interface has no call about the key itself.
      keys: ['personal-key', 'service-key'],
      url: 'https://api.devin.ai/v1/sessions?limit=1',
      active: { 'sessions.0.session_id': 'string', 'sessions.0.created_at': 'string' },
      inactive: 401,
      refusalMayMean: 'that it is a key of the command line, which the interface does not take',
      accepted: { sessions: [{ session_id: 's1', status: 'finished', created_at: '2026-01-02T03:04:05Z' }] },
      refused: { detail: 'Unauthorized' },
      unclear: { 200: { sessions: [] } },
      source: 'https://docs.devin.ai/api-reference/v1/sessions/list-sessions',
    },
  ],
  sources: [
    '{docs}',
    'https://docs.devin.ai/enterprise/security-access/ip-access-lists (that it refuses other addresses with a 401)',
    'lengths: {observed}',
  ],
});
