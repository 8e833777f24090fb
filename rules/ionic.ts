import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ionic',
  site: 'https://ionic.io',
  keys: {
    'personal-access-token': {
      name: 'Ionic Appflow personal access token',
      pattern: /ion_[0-9A-Za-z]{42}/,
      shape: 'ion_<alnum:42>',
      env: ['IONIC_TOKEN', 'IONIC_CLOUD_TOKEN', 'IONIC_API_TOKEN'],
      // A name such as region_… ends in the same letters; the engine's boundary keeps those out.
      entropy: 3.5,
      risk: 'Whoever has it can build and deploy the apps of your Appflow account, also to the devices of users.',
      nearMisses: 'IONIC_APP_ID=<hex:8>',
    },
  },
  rotate: {
    console: 'https://dashboard.ionicframework.com/settings/access-tokens',
    docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
    make: 'create a new token in the dashboard of Appflow: Settings, Personal Access Tokens',
    put: 'put it in IONIC_TOKEN of CI, outside git',
    end: 'delete the old token there and look through builds and deploys since the leak',
  },
  check: {
    method: 'POST',
    url: 'https://api.ionic.io/graphql',
    json: { query: '{ viewer { __typename } }' },
    readOnly: 'a query of GraphQL for the kind of whoever asks',
    active: { 'data.viewer.__typename': 'string' },
    inactive: { status: [401, 403], text: 'Unauthorized' },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: { data: { viewer: { __typename: 'User' } } },
    refused: { errors: [{ message: 'Unauthorized' }] },
    unclear: { 200: { data: { viewer: null } } },
    source: 'observed in public code (betterleaks), not documented',
  },
  sources: ['{docs}', 'length: {observed}'],
});
