import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cypress',
  site: 'https://www.cypress.io',
  keys: {
    'record-key': {
      name: 'Cypress Cloud record key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['cypress_record_key', 'cypress run', 'recordKey', 'cypress-io/github-action'], within: 90 },
      env: ['CYPRESS_RECORD_KEY', 'CYPRESS_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it with the project id, which stands in your configuration, can record false test runs and use up your plan.',
      nearMisses: 'https://cloud.cypress.io/projects/<lownum:6>/runs/<uuid>',
    },
  },
  rotate: {
    console: 'https://cloud.cypress.io',
    docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
    make: 'create a new record key under Project settings > Record keys at {console}',
    end: 'delete the old key there, and the runs that are not yours',
  },
  noCheck: 'the only call that takes the key begins a run',
  sources: ['{docs}', 'https://docs.cypress.io/guides/cloud/projects', 'format of the record key: {observed}'],
});
