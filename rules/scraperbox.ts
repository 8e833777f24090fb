import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ScraperBox',
  site: 'https://scraperbox.com',
  keys: {
    'api-token': {
      name: 'ScraperBox API token',
      severity: 'low',
      pattern: /[0-9A-Z]{32}/,
      shape: ['<upnum:30><digit:2>', '<HEX:32>'],
      context: { words: ['scraperbox'], within: 80 },
      env: ['SCRAPERBOX_API_TOKEN', 'SCRAPERBOX_TOKEN', 'SCRAPERBOX_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch web pages on your plan and use up its credits.',
    },
  },
  rotate: {
    console: 'https://scraperbox.com/dashboard',
    docs: 'https://scraperbox.com/docs',
    make: 'have the token made anew in the dashboard, or ask the support for it',
    end: 'make sure that the old one is refused',
  },
  noCheck: 'each call costs a credit of the plan',
  sources: ['{docs}', 'form: {observed}'],
});
