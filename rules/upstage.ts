import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can run Solar models and parse documents at your cost.';

export default defineProvider({
  name: 'Upstage',
  site: 'https://www.upstage.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Upstage API key',
      severity: 'high',
      pattern: /up_[0-9A-Za-z]{24,50}/,
      context: { words: ['upstage'], within: 80 },
      env: ['UPSTAGE_API_KEY'],
      entropy: 3.5,
      risk,
      examples: [
        'UPSTAGE_API_KEY=up_<alnum:29>',
        'llm = ChatUpstage(api_key="up_<alnum:29>")',
        'curl https://api.upstage.ai/v1/chat/completions -H "Authorization: Bearer up_<alnum:40>"',
      ],
      nearMisses: ['BACKUP_NAME=up_<alnum:29>', 'UPSTAGE_API_KEY=up_your_key', 'upstage: up_<alnum:10>'],
    },
    {
      id: 'unprefixed-key',
      name: 'Upstage API key (old form)',
      severity: 'high',
      pattern: /[0-9A-Za-z]{40,50}/,
      context: { words: ['upstage_api', 'upstageApiKey', 'ChatUpstage', 'api.upstage.ai', 'upstage_key'], within: 80 },
      env: ['UPSTAGE_API_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk,
      examples: [
        'UPSTAGE_API_KEY=<alnum:40>',
        '{"upstageApiKey": "<alnum:45>"}',
        "client = OpenAI(api_key='<alnum:40>', base_url='https://api.upstage.ai/v1')",
      ],
      nearMisses: ['upstage_api_commit=<hex:40>', 'API_KEY=<alnum:40>', 'UPSTAGE_API_KEY=<alnum:24>'],
    },
  ],
  rotate: {
    console: 'https://console.upstage.ai/api-keys',
    docs: 'https://console.upstage.ai/docs/getting-started',
    steps: [
      'create a new key at https://console.upstage.ai/api-keys',
      'put it in UPSTAGE_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  // No check: the list of models is the only call that costs nothing, and whether it wants a key is not documented.
  sources: ['https://console.upstage.ai/docs/getting-started', 'key shapes: observed in public code, not documented'],
});
