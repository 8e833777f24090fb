import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Devin (Cognition)',
  site: 'https://devin.ai',
  keys: [
    {
      id: 'token',
      name: 'Devin service user key or personal access token',
      severity: 'critical',
      pattern: /cog_[2-7a-z]{52}/,
      env: ['DEVIN_API_KEY', 'DEVIN_TOKEN', 'DEVIN_API_TOKEN'],
      risk: 'Whoever has it can run sessions that change your repositories at your cost, and read sessions and secrets as far as its role goes.',
      examples: [
        'DEVIN_API_KEY=cog_<any:[a-z2-7]:52>',
        'curl https://api.devin.ai/v3/self -H "Authorization: Bearer cog_<any:[a-z2-7]:52>"',
        '{"devin": {"apiKey": "cog_<any:[a-z2-7]:52>"}}',
      ],
      nearMisses: ['DEVIN_API_KEY=cog_your_api_key', 'def cog_command_handler(ctx):', 'cog_<upper:52>'],
    },
    {
      id: 'personal-key',
      name: 'Devin personal API key (old form)',
      severity: 'critical',
      pattern: /apk_user_[0-9A-Za-z+/]{120,180}={0,2}/,
      env: ['DEVIN_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run sessions that change your repositories, with all that you may do in your organisation.',
      examples: [
        'DEVIN_API_KEY=apk_user_<b64:139><alnum:1>',
        "const devin = new Devin('apk_user_<b64:147><alnum:1>');",
        'devin:\n  api_key: "apk_user_<b64:159><alnum:1>="\n',
      ],
      nearMisses: ['DEVIN_API_KEY=apk_user_xxx', 'apk_user_id_of_the_installed_package', 'apk_user_<alnum:32>'],
    },
    {
      id: 'service-key',
      name: 'Devin service API key (old form)',
      severity: 'critical',
      pattern: /apk_[0-9A-Za-z+/]{80,100}={0,2}/,
      env: ['DEVIN_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run sessions that change the repositories of your organisation, at its cost.',
      examples: [
        'DEVIN_API_KEY=apk_<b64:87><alnum:1>',
        'curl https://api.devin.ai/v1/sessions -H "Authorization: Bearer apk_<b64:91><alnum:1>"',
        '{"DEVIN_API_KEY": "apk_<b64:85><alnum:1>=="}',
      ],
      nearMisses: ['apk_release_build_type', 'apk_<alnum:24>', 'const apk_path = "/data/app/com.example.apk"'],
    },
  ],
  rotate: {
    console: 'https://app.devin.ai/settings/api-keys',
    docs: 'https://docs.devin.ai/api-reference/authentication',
    steps: [
      'create a new key for the same service user under Settings, Service users, with no wider role than it needs; keys that begin with apk_ are an old form, so take a service user instead',
      'put it in DEVIN_API_KEY, outside git; it is shown only once',
      'delete the old key there, or at https://app.devin.ai/settings/api-keys for the old form',
      'look through the sessions and the audit log since the leak',
    ],
  },
  checks: [
    {
      keys: ['token'],
      url: 'https://api.devin.ai/v3/self',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { principal_type: { is: 'service_user' }, service_user_id: 'string' },
          is: 'active',
          kind: 'service user key',
        },
        {
          status: 200,
          json: { principal_type: { is: 'pat_user' }, user_id: 'string' },
          is: 'active',
          kind: 'personal access token',
        },
        { status: 401, json: { detail: 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'org_id', name: 'service_user_name', account: 'user_name' },
      replies: [
        {
          status: 200,
          body: { principal_type: 'service_user', service_user_id: 's1', service_user_name: 'CI', org_id: 'org-1' },
          is: 'active',
        },
        {
          status: 200,
          body: { principal_type: 'pat_user', user_id: 'u1', user_name: 'Example', org_id: null },
          is: 'active',
        },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 403, body: { detail: 'Forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.devin.ai/api-reference/v3/self/self',
    },
    {
      // The old interface has no call about the key itself.
      keys: ['personal-key', 'service-key'],
      url: 'https://api.devin.ai/v1/sessions?limit=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'sessions.0.session_id': 'string', 'sessions.0.created_at': 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'that it is a key of the command line, which the interface does not take',
      replies: [
        {
          status: 200,
          body: { sessions: [{ session_id: 's1', status: 'finished', created_at: '2026-01-02T03:04:05Z' }] },
          is: 'active',
        },
        { status: 200, body: { sessions: [] }, is: 'unknown' },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://docs.devin.ai/api-reference/v1/sessions/list-sessions',
    },
  ],
  sources: ['https://docs.devin.ai/api-reference/authentication', 'lengths: observed in public code, not documented'],
});
