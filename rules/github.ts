import { defineProvider } from '../src/rulebook/define-provider.ts';

const headers = { Accept: 'application/vnd.github+json' };
const reported = 'https://api.github.com/credentials/revoke';
const installation = 'https://api.github.com/installation/token';

const ANSWERS = [
  { status: 200, json: { login: 'string', node_id: 'string', type: 'string' }, is: 'active' },
  { status: 401, json: { message: { is: 'Bad credentials' } }, is: 'inactive' },
  { status: 403, json: { message: { includes: 'account was suspended' } }, is: 'disabled' },
] as const;
/** Its servers give out tokens of the same form, checksum and all. */
const ELSEWHERE = 'a GitHub Enterprise Server or GHE.com';
const REPLIES = [
  { status: 200, body: { login: 'octocat', id: 1, node_id: 'MDQ6VXNlcjE=', type: 'User' }, is: 'active' },
  { status: 401, body: { message: 'Bad credentials', status: '401' }, is: 'inactive' },
  { status: 403, body: { message: 'Sorry. Your account was suspended.' }, is: 'disabled' },
  { status: 401, body: { message: 'Requires authentication' }, is: 'unknown' },
  { status: 403, body: { message: 'API rate limit exceeded for 192.0.2.1.' }, is: 'unknown' },
  {
    status: 429,
    headers: { 'retry-after': '30' },
    body: { message: 'API rate limit exceeded for user ID 1.', documentation_url: 'https://docs.github.com/rest' },
    is: 'unknown',
  },
] as const;

export default defineProvider({
  name: 'GitHub',
  site: 'https://github.com',
  keys: {
    'personal-access-token': {
      name: 'GitHub personal access token (classic)',
      severity: 'critical',
      pattern: /(?<secret>ghp_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      shape: 'ghp_<crc62:30>',
      checksum: 'crc32-base62',
      env: ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_PAT'],
      risk: 'Whoever has it can act as its owner in every repository and organisation that its scopes reach, often with push rights.',
      examples: 'git clone https://octocat:ghp_<crc62:30>@github.com/octo-org/private-repo.git',
      nearMisses: 'commit <hex:40> replaces the ghp_ prefix check',
    },
    'fine-grained-token': {
      name: 'GitHub fine-grained personal access token',
      severity: 'critical',
      pattern: /github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}/,
      shape: 'github_pat_<alnum:22>_<alnum:59>',
      env: ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_PAT'],
      risk: 'Whoever has it can use every permission it was given on its repositories or organisation, such as pushing code.',
      nearMisses: ['GITHUB_PAT=github_pat_<alnum:22>', 'github_path_<alnum:22>_<alnum:59>'],
    },
    'oauth-access-token': {
      name: 'GitHub OAuth access token',
      severity: 'critical',
      pattern: /(?<secret>gho_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      shape: 'gho_<crc62:30>',
      checksum: 'crc32-base62',
      env: ['GITHUB_TOKEN', 'GH_TOKEN'],
      risk: 'Whoever has it can act as the user who signed in, within the scopes granted to the OAuth app or the gh tool.',
      examples: 'https://x-access-token:gho_<crc62:30>@github.com/octo-org/site.git',
      nearMisses: 'AGHO_<alnum:36>',
      rotate: {
        console: 'https://github.com/settings/applications',
        docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
        steps: [
          'revoke the app that the token belongs to at https://github.com/settings/applications, which ends all its tokens of your account',
          'sign in to the app again (gh auth login for the gh tool) so that it gets a new token',
          'put the new token where the old one was used, and read the security log of the account',
        ],
      },
    },
    'app-user-token': {
      name: 'GitHub App user access token',
      pattern: /(?<secret>ghu_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      shape: 'ghu_<crc62:30>',
      checksum: 'crc32-base62',
      env: ['GITHUB_TOKEN', 'GH_TOKEN'],
      risk: 'Whoever has it can act for the user within the permissions of the GitHub App, for 8 hours unless expiry is switched off.',
      rotate: {
        console: 'https://github.com/settings/applications',
        steps: [
          'revoke the authorisation of the GitHub App at https://github.com/settings/applications',
          'sign in to the app again so that it gets a new token',
          'let the app read the token from its store instead of a file in git',
        ],
      },
    },
    'app-installation-token': {
      name: 'GitHub App installation access token',
      pattern: /(?<secret>ghs_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      shape: 'ghs_<crc62:30>',
      checksum: 'crc32-base62',
      env: ['GITHUB_TOKEN', 'GH_TOKEN'],
      risk: 'Whoever has it can use the permissions of the app or workflow on its repositories until it expires, mostly within an hour.',
      examples: 'https://x-access-token:ghs_<crc62:30>@github.com/octo-org/api.git',
      rotate: {
        docs: 'https://docs.github.com/en/rest/apps/installations',
        steps: [
          'revoke the token with DELETE /installation/token, or wait the hour until it expires',
          'find out why it was written down: it should only be made when needed, and never be stored',
          'if the private key of the app may have leaked too, make a new one in the settings of the app and delete the old one',
        ],
      },
    },
    'app-installation-jwt': {
      name: 'GitHub App installation access token (stateless form)',
      pattern: /ghs_[0-9]{1,12}_eyJ[0-9A-Za-z_-]{10,200}\.eyJ[0-9A-Za-z_-]{40,900}\.[0-9A-Za-z_-]{40,700}/,
      env: ['GITHUB_TOKEN', 'GH_TOKEN'],
      risk: 'Whoever has it can use the permissions of the app or workflow on its repositories until it expires, mostly within an hour.',
      examples: [
        'GITHUB_TOKEN=ghs_<digit:7>_eyJ<alnum:33>.eyJ<alnum:270>.<b64u:85><alnum:1>',
        'https://x-access-token:ghs_<digit:6>_eyJ<alnum:33>.eyJ<alnum:240>.<b64u:340><alnum:2>@github.com/octo-org/api.git',
        '{"token": "ghs_<digit:7>_eyJ<alnum:40>.eyJ<alnum:300>.<b64u:84><alnum:2>", "expires_at": "2026-05-01T12:00:00Z"}',
      ],
      nearMisses: [
        'ghs_APPID_JWT is the new form of the token',
        'Authorization: Bearer eyJ<alnum:33>.eyJ<alnum:120>.<b64u:85><alnum:1>',
        'ghs_<digit:7>_eyJ<alnum:33>',
      ],
      rotate: {
        docs: 'https://docs.github.com/en/rest/apps/installations',
        steps: [
          'revoke the token with DELETE /installation/token, or wait the hour until it expires',
          'find out why it was written down: it should only be made when needed, and never be stored',
        ],
      },
    },
    'refresh-token': {
      name: 'GitHub App refresh token',
      noCheck: 'the one call that takes it makes a new token and ends this one',
      // 76 characters as issued for apps; the 36 of the other kinds are seen too.
      pattern: /(?<secret>ghr_(?<body>[0-9A-Za-z]{70}|[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      shape: 'ghr_<crc62:70>',
      checksum: 'crc32-base62',
      risk: 'Whoever has it and the client secret of the app can make user access tokens for up to six months.',
      examples: 'refresh_token=ghr_<crc62:70>&scope=&token_type=bearer',
      nearMisses: 'GHR_RUNNER_REGISTRATION_TOKEN_VARIABLE_NAME',
      rotate: {
        console: 'https://github.com/settings/applications',
        docs: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
        steps: [
          'revoke the authorisation of the GitHub App at https://github.com/settings/applications, which ends the refresh token too',
          'sign in to the app again so that it gets new tokens',
          'if the client secret of the app may have leaked as well, make a new one in its settings and delete the old one',
        ],
      },
    },
    'gitalk-client-secret': {
      name: 'GitHub OAuth client secret of Gitalk',
      severity: 'medium',
      // Gitalk sends it from the browser, so it is on every page with comments.
      pattern: /clientSecret["']?\s{0,3}[:=]\s{0,3}["'](?<secret>[0-9a-f]{40})/,
      context: { words: ['gitalk'] },
      entropy: 3,
      beside: { pair: /client_?id["']?\s{0,3}[:=]\s{0,3}["']?([0-9a-f]{20}|(?:Iv|Ov)[0-9A-Za-z.]{16,20})/ },
      risk: 'Whoever has it can ask for tokens in the name of the app, of those who agree to it.',
      examples: [
        "const gitalk = new Gitalk({\n  clientID: '<hex:20>',\n  clientSecret: '<hex:40>',\n});",
        'gitalk:\n  enable: true\n  clientID: <hex:20>\n  clientSecret: "<hex:40>"\n',
        '{"comments": {"gitalk": {"clientID": "<hex:20>", "clientSecret": "<hex:40>"}}}',
      ],
      nearMisses: [
        "new Gitalk({ clientSecret: '<hex:20>' })",
        "clientSecret: '<hex:40>'",
        'gitalk: { clientSecret: process.env.GITALK_SECRET, rev: "<hex:40>" }',
      ],
      rotate: {
        docs: 'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/modifying-an-oauth-app',
        steps: [
          'make a new client secret at https://github.com/settings/developers and delete the old one',
          'keep it on a server of your own that Gitalk asks (its option proxy), outside git',
          'or move to comments that need no secret in the page',
        ],
      },
    },
    'legacy-token': {
      name: 'GitHub token or OAuth client secret (old form)',
      severity: 'critical',
      // Any Git commit has the same shape, also the pinned actions of a workflow: the name must stand right beside it.
      pattern: /[0-9a-f]{40}/,
      context: {
        words: [
          '@github.com',
          '"github.com":',
          'x-oauth-basic',
          'github-token',
          'github_access_token',
          'github_api_token',
          'github_oauth_token',
          'githubClientSecret',
        ],
        within: 12,
      },
      env: ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_PAT', 'GITHUB_CLIENT_SECRET', 'GITHUB_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can act as its owner within its scopes, or, if it is a client secret, ask for tokens in the name of the app.',
      examples: [
        "githubToken = '<hex:40>'",
        '{"github-oauth": {"github.com": "<hex:40>"}}',
        'git clone https://<hex:40>:x-oauth-basic@github.com/octo-org/old-repo.git',
        'GITHUB_CLIENT_SECRET=<hex:40>',
      ],
      nearMisses: [
        'uses: actions/checkout@<hex:40>\n        with:\n          repository: octo-org/api\n          github_token: x\n',
        'https://github.com/octo-org/api/commit/<hex:40>',
        'GITHUB_SHA=<hex:40>',
      ],
    },
  },
  rotate: {
    console: 'https://github.com/settings/tokens',
    docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    make: 'create a new token at https://github.com/settings/personal-access-tokens, fine-grained, for the repositories it needs and with an expiry date',
    put: 'put it where the old one was used: CI secrets, a credential helper, never the repository',
    end: 'delete the old token in Settings, Developer settings, Personal access tokens',
    after:
      'read the security log at https://github.com/settings/security-log and the audit log of your organisations for its use',
  },
  check: [
    {
      keys: ['legacy-token'],
      url: 'https://api.github.com/user',
      headers,
      answers: ANSWERS,
      tells: { account: 'login', scopes: 'header:x-oauth-scopes' },
      refusalMayMean: 'that it is the secret of an OAuth app, which looks the same',
      replies: REPLIES,
      source: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
    },
    {
      // Not the old form, which may be a client secret, nor refresh tokens: both need their app.
      keys: ['personal-access-token', 'fine-grained-token', 'oauth-access-token', 'app-user-token'],
      url: 'https://api.github.com/user',
      headers,
      answers: ANSWERS,
      tells: {
        account: 'login',
        scopes: 'header:x-oauth-scopes',
        expires: 'header:github-authentication-token-expiration',
      },
      replies: REPLIES,
      elsewhere: ELSEWHERE,
      source: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
    },
    {
      keys: ['app-installation-token', 'app-installation-jwt'],
      url: 'https://api.github.com/installation/repositories?per_page=1',
      headers,
      active: {
        status: 200,
        json: { total_count: 'number', repositories: 'array' },
        header: { 'x-github-media-type': 'github' },
      },
      inactive: { message: { is: 'Bad credentials' } },
      disabled: { status: 403, json: { message: { includes: 'installation has been suspended' } } },
      tells: { organisation: 'repositories.0.owner.login', scopes: 'repository_selection' },
      refused: { message: 'Bad credentials' },
      recorded: { disabled: { message: 'This installation has been suspended' } },
      tooMany: { message: 'API rate limit exceeded for user ID 1.', documentation_url: 'https://docs.github.com/rest' },
      replies: {
        status: 200,
        headers: { 'x-github-media-type': 'github.v3; format=json' },
        body: { total_count: 1, repositories: [{ id: 1, name: 'api', owner: { login: 'octo-org' } }] },
        is: 'active',
      },
      elsewhere: ELSEWHERE,
      source: 'https://docs.github.com/en/rest/apps/installations',
    },
    {
      keys: ['gitalk-client-secret'],
      method: 'POST',
      readOnly: 'asks with a made-up code, for which nothing is handed out',
      url: 'https://github.com/login/oauth/access_token',
      auth: 'in-body',
      form: { client_id: '{pair}', client_secret: '{key}', code: 'made-up' },
      active: { error: { is: 'bad_verification_code' }, error_uri: { includes: 'github.com' } },
      inactive: {
        status: 200,
        json: { error: { is: 'incorrect_client_credentials' } },
        because: 'incorrect_client_credentials',
      },
      accepted: {
        error: 'bad_verification_code',
        error_description: 'Incorrect or expired.',
        error_uri: 'https://docs.github.com/apps/x',
      },
      refused: {
        error: 'incorrect_client_credentials',
        error_description: 'Incorrect.',
        error_uri: 'https://docs.github.com/apps/y',
      },
      unclear: {
        200: { error: 'application_suspended', error_uri: 'https://docs.github.com/apps/z' },
        404: { error: 'Not Found' },
      },
      source:
        'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
    },
  ],
  revoke: [
    {
      keys: ['personal-access-token', 'fine-grained-token', 'oauth-access-token', 'app-user-token', 'refresh-token'],
      does: 'Reports the token to GitHub as leaked, which revokes it at once and writes so to its owner.',
      steps: { method: 'POST', url: reported, auth: 'in-body', headers, json: { credentials: ['{key}'] }, done: [202] },
      source: 'https://docs.github.com/en/rest/credentials/revoke',
    },
    {
      keys: ['app-installation-token', 'app-installation-jwt'],
      does: 'Revokes the installation token: what uses it fails at once.',
      steps: { method: 'DELETE', url: installation, auth: 'bearer', headers, done: [204] },
      source: 'https://docs.github.com/en/rest/apps/installations',
    },
  ],
  sources: [
    'https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    'inner structure of github_pat_ and the length of ghr_: {observed}',
  ],
});
