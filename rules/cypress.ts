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
        words: ['cypress_record_key', 'cypressRecordKey', 'cypress run', 'recordKey', 'cypress-io/github-action'],
        within: 90,
      },
      env: ['CYPRESS_RECORD_KEY', 'CYPRESS_KEY'],
      confidence: 'medium',
      pair: { key: 'project-id' },
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
    {
      id: 'project-id',
      name: 'Cypress Cloud project id',
      severity: 'low',
      role: 'id',
      pattern: /(?:projectId|PROJECT_ID)["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-z]{6,8})/,
      context: { words: ['cypress'], within: 140 },
      env: ['CYPRESS_PROJECT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it knows which project it is, no more; it is meant to stand in the configuration.',
      examples: [
        'CYPRESS_PROJECT_ID=<lownum:4><digit:2>',
        "import { defineConfig } from 'cypress'\n\nexport default defineConfig({\n  projectId: '<lownum:4><digit:2>',\n})\n",
        '{"$schema": "https://on.cypress.io/cypress.schema.json", "projectId": "<lownum:4><digit:2>"}',
      ],
      nearMisses: ["projectId: '<lownum:6>'", 'CYPRESS_PROJECT_ID=<lownum:20>', 'cypress: <lownum:6>'],
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
