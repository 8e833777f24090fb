import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can run models on Nebius Token Factory at your cost.';
const env = ['NEBIUS_API_KEY', 'NEBIUS_TOKEN_FACTORY_API_KEY', 'NEBIUS_AI_STUDIO_API_KEY'];

export default defineProvider({
  name: 'Nebius Token Factory',
  site: 'https://tokenfactory.nebius.com',
  keys: [
    {
      id: 'api-key',
      name: 'Nebius API key',
      severity: 'high',
      // A signed JSON Web Token like any other: only the name near it tells whose it is.
      pattern: /eyJ[0-9A-Za-z_-]{17,207}\.eyJ[0-9A-Za-z_-]{30,1000}\.[0-9A-Za-z_-]{20,700}/,
      context: { words: ['nebius'], within: 80 },
      env,
      confidence: 'medium',
      risk,
      examples: [
        'NEBIUS_API_KEY=eyJhbGciOi<b64u:40>.eyJ<b64u:220>.<b64u:42><alnum:1>',
        'client = OpenAI(base_url="https://api.studio.nebius.ai/v1/", api_key="eyJhbGciOi<b64u:50>.eyJ<b64u:260>.<b64u:42><alnum:1>")',
        '{"nebius": {"apiKey": "eyJhbGciOi<b64u:60>.eyJ<b64u:240>.<b64u:42><alnum:1>"}}',
      ],
      nearMisses: [
        'Authorization: Bearer eyJhbGciOi<b64u:40>.eyJ<b64u:220>.<b64u:42><alnum:1>',
        'NEBIUS_API_KEY=eyJhbGciOi...',
        'NEBIUS_PROJECT_ID=project-e00<lownum:16>',
      ],
    },
    {
      id: 'static-key',
      name: 'Nebius API key (v1. form)',
      severity: 'high',
      pattern: /v1\.[0-9A-Za-z_-]{60,400}(?:\.[0-9A-Za-z_-]{20,200})?/,
      context: { words: ['nebius'], within: 80 },
      env,
      entropy: 4,
      confidence: 'medium',
      risk,
      examples: [
        'export NEBIUS_API_KEY="v1.<b64u:130><alnum:1>"',
        'curl https://api.tokenfactory.nebius.com/v1/models -H "Authorization: Bearer v1.<b64u:119><alnum:1>"',
        'nebius:\n  api_key: v1.<b64u:99><alnum:1>.<b64u:42><alnum:1>\n',
      ],
      nearMisses: [
        'NEBIUS_API_VERSION=v1.<digit:2>',
        'image: cr.eu-north1.nebius.cloud/app:v1.<hex:40>',
        'token = "v1.<b64u:129><alnum:1>"',
      ],
    },
  ],
  rotate: {
    console: 'https://tokenfactory.nebius.com',
    docs: 'https://docs.tokenfactory.nebius.com/api-reference/introduction',
    steps: [
      'create a new key under API keys at https://tokenfactory.nebius.com',
      'put it in NEBIUS_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  // No check: the list of models is that of any OpenAI-compatible server and names no account.
  sources: [
    'https://docs.tokenfactory.nebius.com/api-reference/introduction',
    'key shapes: observed in public code, not documented',
  ],
});
