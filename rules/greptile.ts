import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Greptile',
  site: 'https://www.greptile.com',
  keys: {
    'api-key': {
      name: 'Greptile API key',
      pattern: /[0-9A-Za-z+/]{48}/,
      shape: '<alnum:1><b64:46><alnum:1>',
      context: { words: ['greptile'], within: 80 },
      env: ['GREPTILE_API_KEY', 'GREPTILE_KEY', 'GREPTILE_TOKEN'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask about the code of your indexed repositories, private ones too, at your cost.',
      examples: 'curl https://api.greptile.com/v2/query -H "Authorization: Bearer <alnum:1><b64:46><alnum:1>"',
      nearMisses: ['GREPTILE_API_KEY=<alnum:20>', 'GREPTILE_API_KEY=pass://cli-secrets/greptile/password'],
    },
  },
  rotate: {
    console: 'https://app.greptile.com/settings/api',
    docs: 'https://www.greptile.com/docs/api-reference/introduction',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the usage since the leak',
  },
  noCheck: 'its calls ask questions, which is billed, and want the token of GitHub as well',
  sources: ['{docs}', 'format: {observed}'],
});
