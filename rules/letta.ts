import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Letta',
  site: 'https://www.letta.com',
  keys: {
    'api-key': {
      name: 'Letta API key',
      pattern: /sk-let-[0-9A-Za-z+/_-]{30,160}={0,2}/,
      shape: ['sk-let-<b64:98>==', 'sk-let-<alnum:30-160>'],
      env: ['LETTA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the memory and messages of your agents, change them, and run them at your cost.',
    },
  },
  rotate: {
    console: 'https://app.letta.com/api-keys',
    docs: 'https://docs.letta.com/api-overview/introduction',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.letta.com/v1/agents/?limit=1',
    active: { '0.id': { includes: 'agent-' }, '0.agent_type': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ id: 'agent-1', agent_type: 'letta_v1_agent', name: 'helper' }],
    refused: { message: 'Unauthorized' },
    // Without an agent the list is empty, which proves too little.
    unclear: { 200: [] },
    source: 'the npm package @letta-ai/letta-client (agents.list)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
