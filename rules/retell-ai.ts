import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Retell AI',
  site: 'https://www.retellai.com',
  keys: [
    {
      id: 'api-key',
      name: 'Retell AI API key',
      severity: 'high',
      pattern: /key_[0-9a-f]{28}/,
      // "key_" before hex is common elsewhere.
      context: { words: ['retell', 'retellai'], required: false },
      env: ['RETELL_API_KEY', 'RETELL_AI_API_KEY', 'RETELLAI_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can place phone calls at your cost, change your voice agents, and read transcripts and recordings.',
      examples: [
        'RETELL_API_KEY=key_<hex:28>',
        "const client = new Retell({ apiKey: 'key_<hex:28>' });",
        "curl https://api.retellai.com/list-agents -H 'Authorization: Bearer key_<hex:28>'",
        '{"retell": {"api_key": "key_<hex:28>"}}',
      ],
      nearMisses: ['RETELL_API_KEY=key_<hex:64>', 'RETELL_API_KEY=key_your_retell_key', 'RETELL_AGENT=agent_<hex:26>'],
    },
  ],
  rotate: {
    docs: 'https://docs.retellai.com/accounts/manage-api-keys',
    steps: [
      'add a new key in the Retell AI dashboard (Settings > API Keys), with restricted permissions',
      'put it in RETELL_API_KEY, outside git',
      'set the new one as the webhook key, if the leaked one was it, and verify signatures with it',
      'delete the leaked key there',
    ],
  },
  sources: ['https://docs.retellai.com/accounts/manage-api-keys', 'format: observed in public code, not documented'],
});
