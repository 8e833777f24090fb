import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cypress',
  site: 'https://www.cypress.io',
  keys: [
    {
      id: 'record-key',
      name: 'Cypress Cloud record key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: ['cypress_record_key', 'cypress run', 'recordKey', 'cypress-io/github-action'],
        within: 90,
      },
      env: ['CYPRESS_RECORD_KEY', 'CYPRESS_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it with the project id, which stands in your configuration, can record false test runs and use up your plan.',
      examples: [
        'CYPRESS_RECORD_KEY=<uuid>',
        'npx cypress run --record --key <uuid>',
        '{"scripts": {"e2e": "cypress run --record --key=<uuid> --parallel"}}',
        'env:\n  CYPRESS_RECORD_KEY: "<uuid>"\n',
      ],
      nearMisses: [
        'record_key: <uuid>',
        'CYPRESS_RECORD_KEY=<hex:32>',
        'https://cloud.cypress.io/projects/<lownum:6>/runs/<uuid>',
        "cy.visit('/orders/<uuid>')",
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.cypress.io',
    docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
    steps: [
      'create a new record key under Project settings > Record keys at https://cloud.cypress.io',
      'put it in CYPRESS_RECORD_KEY, outside git',
      'delete the old key there, and the runs that are not yours',
    ],
  },
  // No check: the only call that takes the key begins a run.
  sources: [
    'https://docs.cypress.io/cloud/account-management/projects#Record-key',
    'https://docs.cypress.io/guides/cloud/projects',
    'format of the record key: observed in public code, not documented',
  ],
});
