import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Asana',
  site: 'https://asana.com',
  keys: {
    'personal-access-token': {
      name: 'Asana personal access token',
      // 1/<user>:<hex>, since 2023 also 2/<user>/<token>:<hex>; the numbers are ids of Asana.
      pattern: /(?:1|2\/[0-9]{13,20})\/[0-9]{13,20}:[0-9a-f]{32}/,
      shape: ['2/<digit:16>/<digit:16>:<hex:32>', '1/<digit:15-16>:<hex:32>'],
      context: { words: ['asana'] },
      env: ['ASANA_ACCESS_TOKEN', 'ASANA_TOKEN', 'ASANA_PAT', 'ASANA_PERSONAL_ACCESS_TOKEN', 'ASANA_API_KEY'],
      risk: 'Whoever has it can read and change every task, project and attachment that its owner can see.',
      nearMisses: [
        'https://app.asana.com/0/<digit:16>/<digit:16>',
        'ASANA_ACCESS_TOKEN=2/<digit:16>/<digit:16>:<alnum:10>',
        'ASANA_PROJECT=<digit:16>',
      ],
    },
    'personal-access-token-old': {
      name: 'Asana personal access token (old form)',
      pattern: /0\/[0-9a-f]{32}/,
      shape: '0/<hex:32>',
      context: { words: ['asana'], within: 80 },
      env: ['ASANA_ACCESS_TOKEN', 'ASANA_TOKEN', 'ASANA_PAT', 'ASANA_PERSONAL_ACCESS_TOKEN', 'ASANA_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read and change every task, project and attachment that its owner can see.',
      nearMisses: 'https://app.asana.com/0/<digit:16>/list',
    },
    'client-secret': {
      name: 'Asana OAuth client secret',
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: { words: ['asana'], within: 80 },
      env: ['ASANA_CLIENT_SECRET', 'ASANA_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{13,20})/ },
      risk: 'Whoever has it can pose as your Asana app and use codes and refresh tokens of its users that leaked.',
      rotate: {
        console: 'https://app.asana.com/0/my-apps',
        docs: 'https://developers.asana.com/docs/oauth',
        make: 'open the app at {console} and reset its client secret',
        put: 'put the new secret where the old one is used, outside git; the old one ends with the reset',
      },
      examples: "passport.use(new AsanaStrategy({ clientID: '<digit:16>', clientSecret: '<hex:32>' }));",
    },
  },
  rotate: {
    console: 'https://app.asana.com/0/my-apps',
    docs: 'https://developers.asana.com/docs/personal-access-token',
    make: 'create a new token at {console}; it is shown only once',
    end: 'deauthorize the leaked token there',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://app.asana.com/-/oauth_token',
      client: 'in-body',
      grant: 'made-up code',
      source: 'https://developers.asana.com/docs/oauth',
    },
    {
      keys: ['personal-access-token', 'personal-access-token-old'],
      url: 'https://app.asana.com/api/1.0/users/me',
      active: { 'data.gid': 'string', 'data.resource_type': { is: 'user' }, 'data.workspaces': 'array' },
      // Its documents say what the status means, and have no words for it.
      inactive: { 'errors.0.message': 'string' },
      tells: { account: 'data.email', organisation: 'data.workspaces.0.name' },
      accepted: {
        data: {
          gid: '1',
          email: 'owner@example.com',
          name: 'Owner',
          resource_type: 'user',
          workspaces: [{ gid: '2', name: 'Example', resource_type: 'workspace' }],
        },
      },
      refused: { errors: [{ message: 'Not Authorized', help: 'read the docs' }] },
      unclear: { 403: { errors: [{ message: 'Forbidden' }] } },
      tooMany: { errors: [{ message: 'You have made too many requests recently. Please, be chill.' }] },
      source: 'https://developers.asana.com/reference/getuser',
    },
  ],
  sources: ['{docs}', '{check}', 'formats: {observed}'],
});
