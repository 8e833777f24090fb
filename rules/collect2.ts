import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Collect2',
  site: 'https://collect2.com',
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
  check: {
    url: 'https://collect2.com/api/{key}/datarecord/',
    auth: 'in-path',
    active: { count: 'number', 'results.0.dataset': 'string', 'results.0.meta_data.ip': 'string' },
    // Its pages are those of Django REST framework, which says so when there is nothing.
    inactive: { status: 404, json: { detail: 'string' } },
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: {
      count: 1,
      next: null,
      previous: null,
      results: [
        { datetime: '2021-02-11T12:15:03Z', dataset: 'orders', record: {}, id: 1, meta_data: { ip: '192.0.2.1' } },
      ],
    },
    refused: { detail: 'made up' },
    source: 'observed in public code, not documented',
  },
  sources: 'form: {observed}',
});
