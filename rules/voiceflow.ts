import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Voiceflow',
  site: 'https://www.voiceflow.com',
  keys: [
    {
      id: 'project-key',
      name: 'Voiceflow project (Dialog Manager) API key',
      severity: 'high',
      // Old keys lack the "DM." part.
      pattern: /VF\.(?:DM\.)?[0-9a-fA-F]{24}\.[0-9A-Za-z]{16}/,
      env: ['VOICEFLOW_API_KEY', 'VF_API_KEY', 'VF_DM_API_KEY'],
      risk: 'Whoever has it can talk to your agent on your credit, read transcripts of your users and change its knowledge base.',
      examples: [
        'VOICEFLOW_API_KEY=VF.DM.<hex:24>.<alnum:16>',
        "axios.post(url, body, { headers: { Authorization: 'VF.DM.<hex:24>.<alnum:16>' } });",
        '{"voiceflow": {"key": "VF.<hex:24>.<alnum:16>"}}',
        'curl -H "Authorization: VF.DM.<hex:24>.<alnum:16>" https://general-runtime.voiceflow.com/state/user/demo',
      ],
      nearMisses: [
        'VOICEFLOW_API_KEY=VF.DM.your-api-key',
        'VOICEFLOW_PROJECT_ID=<hex:24>',
        'VF.DM.<hex:24>',
        'VF.XX.<hex:24>.<alnum:16>',
      ],
    },
    {
      id: 'workspace-key',
      name: 'Voiceflow workspace API key',
      severity: 'critical',
      pattern: /VF\.WS\.[0-9a-fA-F]{24}\.[0-9A-Za-z]{16}/,
      env: ['VOICEFLOW_WORKSPACE_API_KEY', 'VOICEFLOW_API_KEY'],
      risk: 'Whoever has it can reach the projects of the whole workspace: their agents, transcripts and knowledge bases.',
      examples: [
        'VOICEFLOW_WORKSPACE_API_KEY=VF.WS.<hex:24>.<alnum:16>',
        'voiceflow:\n  workspace_api_key: VF.WS.<hex:24>.<alnum:16>\n',
        "const key = 'VF.WS.<hex:24>.<alnum:16>';",
      ],
      nearMisses: ['workspace_api_key: VF.WS.your-key', 'VF.WS.<hex:24>', "const ids = VF.WS.callerIds['<hex:24>'];"],
      rotate: {
        console: 'https://creator.voiceflow.com',
        docs: 'https://docs.voiceflow.com/api-reference/authentication',
        steps: [
          'open the settings of the workspace, API keys, and create a new key',
          'put it where the old one is used, outside git',
          'delete the old key there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://creator.voiceflow.com',
    docs: 'https://docs.voiceflow.com/api-reference/authentication',
    steps: [
      'open the project, Settings, API keys, and create a secondary key; both are valid for the time being',
      'put it where the leaked one is used, outside git',
      'promote it to primary and delete the leaked key',
      'look through transcripts and knowledge base for what is not yours',
    ],
  },
  checks: [
    {
      keys: ['project-key'],
      url: 'https://api.voiceflow.com/v1/knowledge-base/docs?page=1&limit=1',
      auth: { header: 'Authorization' },
      answers: [
        { status: 200, json: { total: 'number', data: 'array' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { total: 0, data: [] }, is: 'active' },
        { status: 401, body: { code: 401, status: 'Unauthorized' }, is: 'inactive' },
        { status: 429, body: { code: 429, status: 'Too Many Requests' }, is: 'unknown' },
      ],
      source: 'https://docs.voiceflow.com/reference/get_v1-knowledge-base-docs',
    },
  ],
  sources: [
    'https://docs.voiceflow.com/api-reference/authentication',
    'https://github.com/voiceflow/general-runtime',
    'format: observed in public code, not documented',
  ],
});
