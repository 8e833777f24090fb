import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cicero',
  site: 'https://www.cicerodata.com',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Cicero API key',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      // Not "cicero" alone: texts in Latin stand in many tests, and 40 hex digits are also a commit.
      context: { words: ['cicerodata.com', 'cicero.azavea', 'cicero_key', 'cicero key'], within: 120 },
      env: ['CICERO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up districts and officials and use up the credits of the account.',
      examples: 'https://app.cicerodata.com/v3.1/official?last_name=Malik&key=<hex:40>',
    },
  },
  rotate: {
    docs: 'https://docs.melissa.com/cloud-api/cicero/cicero-reference-guide.html',
    make: 'open My Profile in your account and generate another API key',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'http://cicero.azavea.com/docs/getting_started.html'],
});
