import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Voiceflow',
  site: 'https://www.voiceflow.com',
  keys: {
    'project-key': {
      name: 'Voiceflow project (Dialog Manager) API key',
      // Old keys lack the "DM." part.
      pattern: /VF\.(?:DM\.)?[0-9a-fA-F]{24}\.[0-9A-Za-z]{16}/,
      shape: ['VF.DM.<hex:24>.<alnum:16>', 'VF.<hex:24>.<alnum:16>'],
      env: ['VOICEFLOW_API_KEY', 'VF_API_KEY', 'VF_DM_API_KEY'],
      risk: 'Whoever has it can talk to your agent on your credit, read transcripts of your users and change its knowledge base.',
      nearMisses: ['VF.DM.<hex:24>', 'VF.XX.<hex:24>.<alnum:16>'],
    },
    'workspace-key': {
      name: 'Voiceflow workspace API key',
      noCheck: 'no call that only reads is documented for it',
      severity: 'critical',
      pattern: /VF\.WS\.[0-9a-fA-F]{24}\.[0-9A-Za-z]{16}/,
      shape: 'VF.WS.<hex:24>.<alnum:16>',
      env: ['VOICEFLOW_WORKSPACE_API_KEY', 'VOICEFLOW_API_KEY'],
      risk: 'Whoever has it can reach the projects of the whole workspace: their agents, transcripts and knowledge bases.',
      nearMisses: ['VF.WS.<hex:24>', "const ids = VF.WS.callerIds['<hex:24>'];"],
      rotate: {
        console: 'https://creator.voiceflow.com',
        docs: 'https://docs.voiceflow.com/api-reference/authentication',
        make: 'open the settings of the workspace, API keys, and create a new key',
        put: 'put it where the old one is used, outside git',
        end: 'delete the old key there',
      },
    },
  },
  rotate: {
    console: 'https://creator.voiceflow.com',
    docs: 'https://docs.voiceflow.com/api-reference/authentication',
    make: 'open the project, Settings, API keys, and create a secondary key; both are valid for the time being',
    put: 'put it where the leaked one is used, outside git',
    end: 'promote it to primary and delete the leaked key',
    after: 'look through transcripts and knowledge base for what is not yours',
  },
  check: {
    keys: ['project-key'],
    url: 'https://api.voiceflow.com/v1/knowledge-base/docs?page=1&limit=1',
    auth: { header: 'Authorization' },
    active: { total: 'number', data: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { total: 0, data: [] },
    refused: { code: 401, status: 'Unauthorized' },
    tooMany: { code: 429, status: 'Too Many Requests' },
    source: 'https://docs.voiceflow.com/reference/get_v1-knowledge-base-docs',
  },
  sources: ['{docs}', 'https://github.com/voiceflow/general-runtime', 'format: {observed}'],
});
