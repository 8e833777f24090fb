import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can run Solar models and parse documents at your cost.';

export default defineProvider({
  name: 'Upstage',
  site: 'https://www.upstage.ai',
  keys: {
    'api-key': {
      name: 'Upstage API key',
      pattern: /up_[0-9A-Za-z]{24,50}/,
      shape: 'up_<alnum:29-40>',
      context: { words: ['upstage'], within: 80 },
      env: ['UPSTAGE_API_KEY'],
      entropy: 3.5,
      risk,
      examples: 'curl https://api.upstage.ai/v1/chat/completions -H "Authorization: Bearer up_<alnum:40>"',
    },
    'unprefixed-key': {
      name: 'Upstage API key (old form)',
      pattern: /[0-9A-Za-z]{40,50}/,
      shape: '<alnum:40-45>',
      context: { words: ['upstage_api', 'ChatUpstage', 'api.upstage.ai', 'upstage_key'], within: 80 },
      env: ['UPSTAGE_API_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk,
      examples: "client = OpenAI(api_key='<alnum:40>', base_url='https://api.upstage.ai/v1')",
      nearMisses: 'upstage_api_commit=<hex:40>',
    },
  },
  rotate: {
    console: 'https://console.upstage.ai/api-keys',
    docs: 'https://console.upstage.ai/docs/getting-started',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    // Where it answers anyone, the control request finds that out.
    url: 'https://api.upstage.ai/v1/models',
    active: { object: { is: 'list' }, 'data.0.id': 'string', 'data.0.owned_by': { includes: 'upstage' } },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { object: 'list', data: [{ id: 'solar-pro', object: 'model', owned_by: 'upstage' }] },
    refused: { error: { message: 'Unauthorized', code: 'invalid_api_key' } },
    source: 'observed in public tools, not documented',
  },
  sources: ['{docs}', 'key shapes: {observed}'],
});
