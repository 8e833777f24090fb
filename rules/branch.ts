import { defineProvider } from '../src/model/provider.ts';

const words = [
  'branch.io',
  'branch_key',
  'branchKey',
  'branch_secret',
  'branchSecret',
  'branch_live',
  'branch_test',
  'branch.init',
];

export default defineProvider({
  name: 'Branch',
  site: 'https://www.branch.io',
  keys: [
    {
      id: 'live-secret',
      name: 'Branch secret',
      severity: 'high',
      // Others use key_live_ and secret_live_ too, so the context must tell.
      pattern: /secret_live_[0-9A-Za-z]{16,40}/,
      context: { words, within: 100 },
      env: ['BRANCH_SECRET', 'BRANCH_LIVE_SECRET', 'BRANCH_IO_SECRET', 'BRANCH_KEY_SECRET'],
      pair: { key: 'live-key' },
      risk: 'Whoever has it with the Branch key can change the settings and links of your app and export its data.',
      examples: [
        'BRANCH_SECRET=secret_live_<alnum:32>',
        'curl "https://api2.branch.io/v1/app/$KEY?branch_secret=secret_live_<alnum:32>"',
        '{"branch_secret": "secret_live_<alnum:32>"}',
      ],
      nearMisses: [
        'x-api-secret: secret_live_<alnum:32>',
        'BRANCH_SECRET=secret_live_xxxx',
        '$config["branch_secret"] = $keys["secret_live_key"];',
      ],
    },
    {
      id: 'test-secret',
      name: 'Branch test secret',
      severity: 'low',
      testMode: true,
      pattern: /secret_test_[0-9A-Za-z]{16,40}/,
      context: { words, within: 100 },
      env: ['BRANCH_TEST_SECRET', 'BRANCH_SECRET'],
      pair: { key: 'test-key' },
      risk: 'Whoever has it with the Branch key can change the settings of your test app.',
      examples: [
        'BRANCH_TEST_SECRET=secret_test_<alnum:32>',
        "const branchSecret = 'secret_test_<alnum:32>';",
        'branch_test:\n  secret: secret_test_<alnum:32>\n',
      ],
      nearMisses: [
        'secret: secret_test_<alnum:32>',
        'def branch_secret_test_runs():',
        'BRANCH_SECRET=secret_test_xxxx',
      ],
    },
    {
      id: 'other-secret',
      name: 'Branch secret (other form)',
      severity: 'high',
      pattern: /[0-9A-Za-z]{40,64}/,
      context: { words: ['branch_secret', 'branch_key_secret', 'branchSecret'], within: 40 },
      env: ['BRANCH_SECRET', 'BRANCH_KEY_SECRET', 'BRANCH_IO_SECRET'],
      entropy: 4,
      pair: { key: 'live-key' },
      confidence: 'medium',
      risk: 'Whoever has it with the Branch key can change the settings and links of your app and export its data.',
      examples: [
        'BRANCH_SECRET=<alnum:48>',
        '{"branch_key_secret": "<alnum:40>"}',
        'https://api2.branch.io/v1/export?branch_secret=<alnum:64>',
      ],
      nearMisses: ['branch: <alnum:48>', 'BRANCH_SECRET=<alnum:20>', 'git branch_commit <hex:40>'],
    },
    {
      id: 'live-key',
      name: 'Branch key',
      severity: 'low',
      role: 'id',
      // Stands in every app that uses Branch.
      pattern: /key_live_[0-9A-Za-z]{16,40}/,
      context: { words: [...words, 'secret_live_'], within: 120 },
      env: ['BRANCH_KEY', 'BRANCH_LIVE_KEY', 'BRANCH_IO_KEY'],
      risk: 'Whoever has it can create links of your app; it stands in the app itself.',
      examples: [
        'BRANCH_KEY=key_live_<alnum:32>',
        '<meta-data android:name="io.branch.sdk.BranchKey" android:value="key_live_<alnum:32>" />',
        '{"branch_key": {"live": "key_live_<alnum:32>"}}',
      ],
      nearMisses: ['x-api-key: key_live_<alnum:32>', 'BRANCH_KEY=key_live_xxxx', 'BRANCH_KEY=key_test_<alnum:32>'],
    },
    {
      id: 'test-key',
      name: 'Branch test key',
      severity: 'low',
      role: 'id',
      testMode: true,
      pattern: /key_test_[0-9A-Za-z]{16,40}/,
      context: { words: [...words, 'secret_test_'], within: 120 },
      env: ['BRANCH_TEST_KEY', 'BRANCH_KEY'],
      risk: 'Whoever has it can create links of your test app; it stands in the app itself.',
      examples: [
        'BRANCH_TEST_KEY=key_test_<alnum:32>',
        '<key>branch_key</key><string>key_test_<alnum:32></string>',
        '{"branch_key": {"test": "key_test_<alnum:32>"}}',
      ],
      nearMisses: ['api_key: key_test_<alnum:32>', 'BRANCH_KEY=key_test_xxxx', 'BRANCH_KEY=key_live_<alnum:32>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.branch.io/account-settings/profile',
    docs: 'https://help.branch.io/account-hub/credentials-new',
    steps: [
      'make a new secret on the profile page of the account settings; if there is no button for it, ask Branch',
      'put it where the old one is used, outside git; the key in the app stays',
      'see that the old secret has ended and look through the settings and links of the app since the leak',
    ],
  },
  checks: [
    {
      keys: ['live-secret', 'test-secret', 'other-secret'],
      url: 'https://api2.branch.io/v1/app/{pair}',
      auth: { query: 'branch_secret' },
      answers: [
        {
          status: 200,
          json: { branch_key: { includes: 'key_' }, branch_secret: 'string', app_name: 'string' },
          is: 'active',
        },
        {
          status: 400,
          json: { 'error.message': { includes: 'Invalid or missing app id, Branch key, or secret' } },
          is: 'inactive',
        },
      ],
      tells: { name: 'app_name', account: 'dev_email' },
      replies: [
        {
          status: 200,
          body: {
            branch_key: 'key_test_x',
            branch_secret: 'made-up',
            app_name: 'Example',
            dev_email: 'owner@example.com',
            app_key: '1',
          },
          is: 'active',
        },
        {
          status: 400,
          body: { error: { code: 400, message: 'Invalid or missing app id, Branch key, or secret' } },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://help.branch.io/apidocs/app-api',
    },
  ],
  sources: [
    'https://help.branch.io/apidocs/app-api',
    'https://help.branch.io/developers-hub/docs/deep-linking-api',
    'key shapes and refusal: observed in public code, not documented',
  ],
});
