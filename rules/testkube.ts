import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Testkube',
  site: 'https://testkube.io',
  noCheck: 'its calls name the organisation and the environment, and no page shows what they answer to a good token',
  keys: {
    'api-token': {
      name: 'Testkube API token',
      pattern: /tkcapi_[0-9a-z]{30,64}/,
      shape: 'tkcapi_<lownum:30-64>',
      env: ['TESTKUBE_API_KEY', 'TESTKUBE_API_TOKEN', 'TK_API_TOKEN', 'TESTKUBE_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can start test workflows in your clusters and read their logs and artefacts, by the role of the token.',
      nearMisses: ['tkcorg_<hex:16>', 'tkcapi_<upper:32>'],
    },
    'agent-token': {
      name: 'Testkube agent token',
      pattern: /tkcagnt_[0-9a-z]{30,64}/,
      shape: 'tkcagnt_<lownum:30-64>',
      env: ['TESTKUBE_AGENT_TOKEN', 'TESTKUBE_CLOUD_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can pose as the agent of an environment and receive what it is to run.',
    },
  },
  rotate: {
    console: 'https://app.testkube.io',
    docs: 'https://docs.testkube.io/articles/api-token-management',
    make: 'create a new token in the settings of the organisation, under API Tokens, with the least role and an end',
    put: 'put it where the old one is used, outside git',
    shownOnce: true,
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
