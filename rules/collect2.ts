import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Collect2',
  site: 'https://collect2.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Collect2 API key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Not "collect2" alone: so is a part of GCC called.
      context: { words: ['collect2.com/api', 'collect2.com'], within: 60 },
      env: ['COLLECT2_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read the records of the data set and write made-up ones.',
      examples: 'https://collect2.com/api/<uuid>/datarecord/',
      nearMisses: 'collect2: error: ld returned 1 exit status # build <uuid>',
    },
  },
  rotate: {
    make: 'make a new data set in your account, or another key of it where one is offered',
    end: 'delete the old one there',
  },
  sources: 'form: {observed}',
});
