import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Loops',
  site: 'https://loops.so',
  keys: {
    'api-key': {
      name: 'Loops API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      // Not "loops" alone: any program has them.
      context: { words: ['loops_api', 'loops.so', 'loopsApiKey', 'LoopsClient'], within: 80 },
      env: ['LOOPS_API_KEY', 'LOOPS_KEY', 'LOOPS_SO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and read, change and delete your contacts.',
      examples: "const loops = new LoopsClient('<hex:32>');",
      nearMisses: 'unrolled loops, digest <hex:32>',
    },
  },
  rotate: {
    console: 'https://app.loops.so/settings?page=api',
    docs: 'https://loops.so/docs/api-reference/intro',
    make: 'generate a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://app.loops.so/api/v1/api-key',
    active: { success: { is: true }, teamName: 'string' },
    inactive: { error: { includes: 'Invalid API key' } },
    tells: { organisation: 'teamName' },
    accepted: { success: true, teamName: 'Example' },
    refused: { error: 'Invalid API key' },
    source: 'https://loops.so/docs/api-reference/api-key',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
