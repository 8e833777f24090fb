import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Netlify',
  site: 'https://www.netlify.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Netlify personal access token',
      severity: 'critical',
      pattern: /nfp_[0-9A-Za-z_]{36,48}/,
      env: ['NETLIFY_AUTH_TOKEN', 'NETLIFY_ACCESS_TOKEN', 'NETLIFY_TOKEN', 'NETLIFY_API_TOKEN'],
      risk: 'Whoever has it can deploy to all sites of the account, read environment variables and change DNS.',
      examples: [
        'NETLIFY_AUTH_TOKEN=nfp_<alnum:36>',
        'env:\n  NETLIFY_AUTH_TOKEN: nfp_<alnum:40>\n',
        'netlify deploy --prod --auth nfp_<alnum:36>',
      ],
      nearMisses: ['NETLIFY_AUTH_TOKEN=nfp_xxx', 'confp_<alnum:36>', 'nfp_<alnum:10>', 'NETLIFY_SITE_ID=<uuid>'],
    },
    {
      id: 'session-token',
      name: 'Netlify CLI or OAuth token',
      severity: 'critical',
      // The letter tells who asked for the token (command line, OAuth app, web page); not documented.
      pattern: /nf[cou]_[0-9A-Za-z_]{36,48}/,
      context: { words: ['netlify'], required: false },
      env: ['NETLIFY_AUTH_TOKEN', 'NETLIFY_ACCESS_TOKEN'],
      risk: 'Whoever has it can do what the logged-in user can: deploy sites and read environment variables.',
      rotate: {
        console: 'https://app.netlify.com/user/applications',
        docs: 'https://docs.netlify.com/api/get-started/#authentication',
        steps: [
          'revoke the application that holds the token at https://app.netlify.com/user/applications',
          'log in anew (netlify logout, then netlify login) and keep the config file of the CLI outside git',
          'change the environment variables of the sites if a stranger may have read them',
        ],
      },
      examples: [
        'NETLIFY_AUTH_TOKEN=nfc_<alnum:36>',
        '{"netlify": {"users": {"x": {"auth": {"token": "nfc_<alnum:36>"}}}}}',
        'curl -H "Authorization: Bearer nfo_<alnum:36>" https://api.netlify.com/api/v1/sites',
      ],
      nearMisses: ['conf_<alnum:36>', 'netlify nfc_tag_reader', 'netlify nfc_<alnum:12>'],
    },
    {
      id: 'old-access-token',
      name: 'Netlify access token (old form)',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{40,46}/,
      context: { words: ['netlify'], within: 60 },
      entropy: 4,
      confidence: 'medium',
      env: ['NETLIFY_AUTH_TOKEN', 'NETLIFY_ACCESS_TOKEN', 'NETLIFY_TOKEN', 'NETLIFY_API_TOKEN'],
      risk: 'Whoever has it can deploy to all sites of the account, read environment variables and change DNS.',
      examples: [
        'NETLIFY_AUTH_TOKEN=<alnum:20>-<alnum:22>',
        '{"netlify": {"accessToken": "<alnum:43>"}}',
        "const client = new NetlifyAPI('<alnum:30>_<alnum:12>');",
      ],
      nearMisses: [
        'integrity="<alnum:43>"',
        'NETLIFY_SITE_ID=<uuid>',
        'NETLIFY_DEPLOY_ID=<hex:24>',
        'NETLIFY_SHA=<hex:40>',
      ],
    },
    {
      id: 'hex-access-token',
      name: 'Netlify access token (hex form)',
      severity: 'critical',
      pattern: /[0-9a-f]{60,64}/,
      context: {
        words: ['netlify token', 'netlify key', 'netlify secret', 'netlify api'],
        within: 60,
      },
      entropy: 3.2,
      confidence: 'medium',
      env: ['NETLIFY_AUTH_TOKEN', 'NETLIFY_ACCESS_TOKEN', 'NETLIFY_TOKEN', 'NETLIFY_API_TOKEN'],
      risk: 'Whoever has it can deploy to all sites of the account, read environment variables and change DNS.',
      examples: ['NETLIFY_AUTH_TOKEN=<hex:64>', 'netlify_token: "<hex:64>"', "const netlifyToken = '<hex:63>';"],
      nearMisses: ['netlify plugin sha256 <hex:64>', 'NETLIFY_AUTH_TOKEN=<hex:32>', 'digest: <hex:64>'],
    },
    {
      id: 'build-hook',
      name: 'Netlify build hook',
      severity: 'low',
      pattern: /[0-9a-f]{24}/,
      context: { words: ['api.netlify.com/build_hooks/'], within: 4 },
      confidence: 'medium',
      env: ['NETLIFY_BUILD_HOOK', 'NETLIFY_BUILD_HOOK_ID'],
      risk: 'Whoever has it can start builds of the site and use up its build minutes.',
      rotate: {
        docs: 'https://docs.netlify.com/configure-builds/build-hooks/',
        steps: [
          'add a new build hook in the build settings of the site',
          'put its address where the old one is used, outside git',
          'delete the old build hook there',
        ],
      },
      examples: [
        'curl -X POST -d {} https://api.netlify.com/build_hooks/<hex:24>',
        'BUILD_HOOK="https://api.netlify.com/build_hooks/<hex:24>"',
        'url: https://api.netlify.com/build_hooks/<hex:24>?trigger_branch=main\n',
      ],
      nearMisses: [
        'https://api.netlify.com/api/v1/badges/<uuid>/deploy-status',
        'https://api.netlify.com/api/v1/sites/<hex:24>',
        'https://api.netlify.com/build_hooks/your-hook-id',
      ],
    },
  ],
  rotate: {
    console: 'https://app.netlify.com/user/applications',
    docs: 'https://docs.netlify.com/api/get-started/#authentication',
    steps: [
      'make a new personal access token with an expiry at https://app.netlify.com/user/applications',
      'put it in NETLIFY_AUTH_TOKEN, outside git; it is shown only once',
      'delete the old token in the same list',
      'change the environment variables of the sites, since the token could read them, and look at the audit log',
    ],
  },
  checks: [
    {
      keys: ['personal-access-token', 'session-token', 'old-access-token', 'hex-access-token'],
      url: 'https://api.netlify.com/api/v1/user',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: 'string', email: 'string', site_count: 'number' }, is: 'active' },
        { status: 401, json: { code: { is: 401 }, message: 'string' }, is: 'inactive' },
      ],
      tells: { account: 'email', name: 'full_name', usage: 'last_login' },
      replies: [
        {
          status: 200,
          body: {
            id: 'u1',
            uid: null,
            full_name: 'Owner',
            email: 'owner@example.com',
            site_count: 3,
            last_login: '2026-01-01T00:00:00Z',
          },
          is: 'active',
        },
        { status: 401, body: { code: 401, message: 'Access Denied' }, is: 'inactive' },
        { status: 429, body: { code: 429, message: 'API rate limit exceeded' }, is: 'unknown' },
      ],
      source: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser',
    },
  ],
  sources: [
    'https://docs.netlify.com/api/get-started/#authentication',
    'https://docs.netlify.com/configure-builds/build-hooks/',
    'key shapes: observed in public code, not documented',
  ],
});
