import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LiveAgent',
  site: 'https://www.liveagent.com',
  keys: {
    'api-key': {
      name: 'LiveAgent API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['liveagent_api', 'liveagentApi', 'ladesk.com'], within: 80 },
      env: ['LIVEAGENT_API_KEY', 'LADESK_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{1,60})\.ladesk\.com/ },
      risk: 'Whoever has it can read and answer the tickets and chats of your customers.',
      examples: 'curl -H "apikey: <hex:32>" https://acme.ladesk.com/api/v3/agents',
    },
  },
  rotate: {
    console: 'https://www.liveagent.com',
    docs: 'https://support.liveagent.com/911737-API-key',
    make: 'open Configuration, System, API, and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://{tenant}.ladesk.com/api/v3/agents?_perPage=1',
    auth: { header: 'apikey' },
    active: { '0.id': 'string', '0.email': 'string', '0.online_status': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ id: 'a1', name: 'Owner', email: 'owner@example.com', role: 'O', online_status: 'N', status: 'A' }],
    refused: '',
    source: 'https://support.liveagent.com/911737-API-key; its answer is observed in public code',
  },
  sources: ['{docs}', 'form: {observed}'],
});
