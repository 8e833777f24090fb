import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Ionic',
  site: 'https://ionic.io',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Ionic Appflow personal access token',
      severity: 'high',
      pattern: /ion_[0-9A-Za-z]{42}/,
      env: ['IONIC_TOKEN', 'IONIC_CLOUD_TOKEN', 'IONIC_API_TOKEN'],
      // A name such as region_… ends in the same letters; the engine's boundary keeps those out.
      entropy: 3.5,
      risk: 'Whoever has it can build and deploy the apps of your Appflow account, also to the devices of users.',
      examples: [
        'IONIC_TOKEN=ion_<alnum:42>',
        'env:\n  IONIC_CLOUD_TOKEN: ion_<alnum:42>\n',
        '{"appflow": {"token": "ion_<alnum:42>"}}',
        'curl -H "Authorization: Bearer ion_<alnum:42>" https://api.ionicjs.com/apps',
      ],
      nearMisses: [
        'region_<alnum:42>',
        'IONIC_TOKEN=ion_your_token',
        'IONIC_APP_ID=<hex:8>',
        'ion_content_scroll_event_listener_name',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.ionicframework.com/settings/access-tokens',
    docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
    steps: [
      'create a new token in the dashboard of Appflow: Settings, Personal Access Tokens',
      'put it in IONIC_TOKEN of CI, outside git',
      'delete the old token there and look through builds and deploys since the leak',
    ],
  },
  checks: [
    {
      method: 'POST',
      url: 'https://api.ionic.io/graphql',
      auth: 'bearer',
      json: { query: '{ viewer { __typename } }' },
      readOnly: 'a query of GraphQL for the kind of whoever asks',
      answers: [
        { status: 200, json: { 'data.viewer.__typename': 'string' }, is: 'active' },
        { status: [401, 403], text: 'Unauthorized', is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        { status: 200, body: { data: { viewer: { __typename: 'User' } } }, is: 'active' },
        { status: 200, body: { data: { viewer: null } }, is: 'unknown' },
        { status: 401, body: { errors: [{ message: 'Unauthorized' }] }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'observed in public code (betterleaks), not documented',
    },
  ],
  sources: ['https://ionic.io/docs/appflow/personal-access-tokens', 'length: observed in public code, not documented'],
});
