import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clay',
  site: 'https://www.clay.com',
  keys: {
    'api-key': {
      name: 'Clay API key',
      // 20 hex characters: short, so the name must stand right beside it.
      pattern: /[0-9a-f]{20}/,
      shape: '<hex:20>',
      context: {
        words: ['api.clay.com', 'api.clay.run', 'clayApiKey', 'clay_key', 'clay_token', 'clay.api_key'],
        within: 40,
      },
      env: ['CLAY_API_KEY', 'CLAY_KEY', 'CLAY_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and enrich the people and companies of your workspace and spend its credits.',
      nearMisses: ['clay build <hex:20>', 'barclay_api: <hex:20>'],
    },
  },
  rotate: {
    console: 'https://app.clay.com/settings/account',
    docs: 'https://university.clay.com/docs/http-api-integration-overview',
    make: 'generate a new API key in the settings of your Clay account; the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key is refused, and look through the use of credits since the leak',
  },
  noCheck: 'no call that only reads is documented',
  sources: ['{docs}', 'format: {observed}'],
});
