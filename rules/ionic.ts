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
  // No check: no call that only reads is documented for these tokens, and Appflow is being closed down.
  sources: ['https://ionic.io/docs/appflow/personal-access-tokens', 'length: observed in public code, not documented'],
});
