import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Percy',
  site: 'https://percy.io',
  noCheck: 'the token of a project only sends snapshots',
  keys: {
    token: {
      name: 'Percy project token',
      severity: 'medium',
      pattern: /(?:(?:web|app|auto|vmw|ss)_)?[0-9A-Fa-f]{64}/,
      shape: ['<hex:64>', 'web_<hex:64>'],
      context: { words: ['percy_token', 'percy token', 'percy.io', 'percy_project'], within: 80 },
      env: ['PERCY_TOKEN', 'PERCY_PROJECT_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send snapshots that are counted and hide real changes; with full access also read the builds.',
    },
  },
  rotate: {
    console: 'https://percy.io',
    docs: 'https://www.browserstack.com/docs/percy/get-started/percy-token',
    make: 'regenerate the token of the project at {console}: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});
