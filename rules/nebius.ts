import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can run models on Nebius Token Factory at your cost.';
const env = ['NEBIUS_API_KEY', 'NEBIUS_TOKEN_FACTORY_API_KEY', 'NEBIUS_AI_STUDIO_API_KEY'];

export default defineProvider({
  name: 'Nebius Token Factory',
  site: 'https://tokenfactory.nebius.com',
  keys: {
    'api-key': {
      name: 'Nebius API key',
      // A signed JSON Web Token like any other: only the name near it tells whose it is.
      pattern: /eyJ[0-9A-Za-z_-]{17,207}\.eyJ[0-9A-Za-z_-]{30,1000}\.[0-9A-Za-z_-]{20,700}/,
      shape: 'eyJhbGciOi<b64u:40-60>.eyJ<b64u:30-1000>.<b64u:42><alnum:1>',
      context: { words: ['nebius'], within: 80 },
      env,
      confidence: 'medium',
      risk,
      examples:
        'client = OpenAI(base_url="https://api.studio.nebius.ai/v1/", api_key="eyJhbGciOi<b64u:50>.eyJ<b64u:260>.<b64u:42><alnum:1>")',
      nearMisses: 'NEBIUS_PROJECT_ID=project-e00<lownum:16>',
    },
    'static-key': {
      name: 'Nebius API key (v1. form)',
      pattern: /v1\.[0-9A-Za-z_-]{60,400}(?:\.[0-9A-Za-z_-]{20,200})?/,
      shape: ['v1.<b64u:119-130><alnum:1>', 'v1.<b64u:99><alnum:1>.<b64u:42><alnum:1>'],
      context: { words: ['nebius'], within: 80 },
      env,
      entropy: 4,
      confidence: 'medium',
      risk,
      examples: 'curl https://api.tokenfactory.nebius.com/v1/models -H "Authorization: Bearer v1.<b64u:119><alnum:1>"',
      nearMisses: 'image: cr.eu-north1.nebius.cloud/app:v1.<hex:40>',
    },
  },
  rotate: {
    console: 'https://tokenfactory.nebius.com',
    docs: 'https://docs.tokenfactory.nebius.com/api-reference/introduction',
    make: 'create a new key under API keys at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  noCheck: 'the list of models is that of any OpenAI-compatible server and names no account',
  sources: ['{docs}', 'key shapes: {observed}'],
});
