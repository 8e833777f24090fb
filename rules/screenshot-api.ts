import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Screenshot API',
  site: 'https://screenshotapi.net',
  noCheck: 'each call is counted against the plan',
  keys: {
    token: {
      name: 'Screenshot API token',
      severity: 'medium',
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      shape: '<upnum:7>-<upnum:7>-<upnum:7>-<upnum:7>',
      context: { words: ['screenshotapi.net', 'screenshot_api'], within: 80 },
      env: ['SCREENSHOTAPI_TOKEN', 'SCREENSHOTAPI_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can take screenshots on your plan.',
    },
  },
  rotate: {
    docs: 'https://docs.screenshotapi.net',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
