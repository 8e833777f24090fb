import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Planview AgilePlace (LeanKit)',
  site: 'https://www.planview.com',
  keys: {
    'api-token': {
      name: 'Planview AgilePlace API token',
      noCheck: 'it is asked at a host of the account, and no document shows how it is refused',
      pattern: /[0-9a-f]{128}/,
      shape: '<hex:128>',
      context: { words: ['leankit', 'agileplace', 'planview'], within: 80 },
      env: ['LEANKIT_API_TOKEN', 'LEANKIT_TOKEN', 'AGILEPLACE_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the boards and cards of its owner.',
    },
  },
  rotate: {
    console: 'https://www.planview.com',
    docs: 'https://success.planview.com/Planview_AgilePlace/API',
    make: 'open your profile, API Tokens, and create a new token',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
