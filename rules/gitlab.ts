import { defineProvider } from '../src/model/provider.ts';

const self = 'https://gitlab.com/api/v4/personal_access_tokens/self';
const auth = { header: 'PRIVATE-TOKEN' };

export default defineProvider({
  name: 'GitLab',
  site: 'https://gitlab.com',
  keys: [
    {
      id: 'access-token',
      name: 'GitLab personal, project or group access token',
      severity: 'critical',
      // Newer tokens are routable: a payload, `.01.` (missing at first), and its length and checksum.
      pattern:
        /glpat-(?:[0-9A-Za-z_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[0-9A-Za-z_-]{27,300}\.[0-9a-z]{9}|[0-9A-Za-z_-]{20,22})/,
      env: ['GITLAB_TOKEN', 'GITLAB_PRIVATE_TOKEN', 'GITLAB_ACCESS_TOKEN', 'GITLAB_PAT', 'GL_TOKEN'],
      risk: 'Whoever has it can act as its user within its scopes: read and push code, change CI, and call the API.',
      examples: [
        'GITLAB_TOKEN=glpat-<alnum:20>',
        'git clone https://oauth2:glpat-<alnum:43>.01.<lownum:9>@gitlab.com/acme/app.git',
        '{"host": "gitlab.example.org", "private_token": "glpat-<alnum:45>.<lownum:9>"}',
      ],
      nearMisses: [
        'glpat-your-token',
        'const PREFIX = "glpat-"; // 20 characters follow',
        'xglpat-<alnum:20>',
        'glpat-<alnum:12>',
      ],
    },
    {
      id: 'oauth-app-secret',
      name: 'GitLab OAuth application secret',
      severity: 'high',
      pattern: /gloas-[0-9A-Za-z_-]{64}/,
      env: ['GITLAB_CLIENT_SECRET', 'GITLAB_OAUTH_SECRET', 'GITLAB_APP_SECRET'],
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{64})/ },
      risk: 'Whoever has it can pose as your application in the OAuth flow and exchange codes for tokens of its users.',
      examples: [
        'GITLAB_CLIENT_ID=<hex:32><hex:32>\nGITLAB_CLIENT_SECRET=gloas-<hex:64>\n',
        'GITLAB_CLIENT_SECRET=gloas-<hex:64>',
        'gitlab:\n  client_secret: "gloas-<hex:64>"\n',
        "config.omniauth :gitlab, app_id, 'gloas-<hex:64>'",
      ],
      nearMisses: ['gloas-<hex:32>', 'gitlab_client_id = "<hex:64>"', 'gloas-application-secret-goes-here'],
      rotate: {
        docs: 'https://docs.gitlab.com/integration/oauth_provider/',
        steps: [
          'open the application under Applications of your user, group or instance and select Renew secret',
          'put the new secret where the old one is used, outside git; the old one ends at once',
          'revoke authorizations that you do not know in the list of authorized applications',
        ],
      },
    },
    {
      id: 'deploy-token',
      name: 'GitLab deploy token',
      severity: 'high',
      pattern: /gldt-[0-9A-Za-z_-]{20}/,
      env: ['CI_DEPLOY_PASSWORD', 'GITLAB_DEPLOY_TOKEN'],
      risk: 'Whoever has it can clone the project and pull, perhaps push, its packages and container images.',
      examples: [
        'CI_DEPLOY_PASSWORD=gldt-<alnum:20>',
        'docker login -u gitlab+deploy-token-7 -p gldt-<alnum:20> registry.example.org',
        'machine gitlab.com login deploy password gldt-<alnum:20>',
      ],
      nearMisses: ['gldt-<alnum:10>', 'gldt-xxx', 'username: gitlab+deploy-token-<digit:6>'],
      rotate: {
        docs: 'https://docs.gitlab.com/user/project/deploy_tokens/',
        steps: [
          'create a new deploy token under Settings > Repository > Deploy tokens of the project or group',
          'put its username and token where the old ones are used, outside git',
          'revoke the old one in the list of active deploy tokens',
        ],
      },
    },
    {
      id: 'runner-token',
      name: 'GitLab runner authentication token',
      severity: 'high',
      pattern:
        /glrt(?:-t[0-9]_|r-|-)(?:[0-9A-Za-z_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[0-9A-Za-z_-]{27,300}\.[0-9a-z]{9}|[0-9A-Za-z_-]{20})/,
      env: ['RUNNER_TOKEN', 'CI_SERVER_TOKEN', 'GITLAB_RUNNER_TOKEN'],
      risk: 'Whoever has it can pose as your runner, take jobs and read their code and CI variables.',
      examples: [
        '[[runners]]\n  url = "https://gitlab.com"\n  token = "glrt-<alnum:20>"\n',
        'gitlab-runner register --non-interactive --token glrt-t1_<alnum:40>.01.<lownum:9>',
        'runnerToken: glrtr-<alnum:20>',
      ],
      nearMisses: ['glrt-<alnum:12>', 'gitlab-runner register --token $RUNNER_TOKEN', 'glrt2-<alnum:20>'],
      rotate: {
        docs: 'https://docs.gitlab.com/ci/runners/runners_scope/',
        steps: [
          'create a new runner under Settings > CI/CD > Runners and register the machine with its token',
          'delete the old runner there, or reset its token with POST /runners/reset_authentication_token',
          'look through recent jobs of that runner and change CI variables they could read',
        ],
      },
    },
    {
      id: 'runner-registration-token',
      name: 'GitLab runner registration token',
      severity: 'high',
      pattern: /GR1348941[0-9A-Za-z_-]{20}/,
      env: ['REGISTRATION_TOKEN', 'GITLAB_RUNNER_REGISTRATION_TOKEN'],
      risk: 'Whoever has it can register runners of their own and receive the code and CI variables of your jobs.',
      examples: [
        'REGISTRATION_TOKEN=GR1348941<alnum:20>',
        'gitlab-runner register --registration-token GR1348941<alnum:20>',
        'runnerRegistrationToken: "GR1348941<alnum:20>"',
      ],
      nearMisses: ['GR1348941', 'GR1348942<alnum:20>', 'order number GR1348941<digit:4>'],
      rotate: {
        docs: 'https://docs.gitlab.com/ci/runners/new_creation_workflow/',
        steps: [
          'reset the registration token under Settings > CI/CD > Runners of the project, group or instance',
          'delete runners that you did not register',
          'better, create runners with authentication tokens (glrt-) and turn registration tokens off',
        ],
      },
    },
    {
      id: 'job-token',
      name: 'GitLab CI/CD job token',
      severity: 'low',
      pattern:
        /glcbt-(?:eyJ[0-9A-Za-z_-]{20,400}\.[0-9A-Za-z_-]{50,1500}\.[0-9A-Za-z_-]{300,700}|[0-9A-Za-z]{1,5}_[0-9A-Za-z_-]{20})/,
      env: ['CI_JOB_TOKEN'],
      risk: 'Whoever has it can act as the job in its project, but only while the job runs.',
      examples: [
        'CI_JOB_TOKEN=glcbt-64_<alnum:20>',
        'curl --header "JOB-TOKEN: glcbt-<hex:2>_<alnum:20>" https://gitlab.com/api/v4/job',
        '{"job_token": "glcbt-eyJ<alnum:60>.eyJ<alnum:300>.<b64u:341><alnum:1>"}',
      ],
      nearMisses: ['glcbt-64', 'CI_JOB_TOKEN=$CI_JOB_TOKEN', 'glcbt-<alnum:8>'],
      rotate: {
        docs: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
        steps: [
          'make sure that the job has ended: its token ends with it',
          'limit what job tokens can reach under Settings > CI/CD > Job token permissions',
        ],
      },
    },
    {
      id: 'trigger-token',
      name: 'GitLab pipeline trigger token',
      severity: 'medium',
      pattern: /glptt-[0-9A-Fa-f]{40}/,
      env: ['GITLAB_TRIGGER_TOKEN', 'TRIGGER_TOKEN'],
      risk: 'Whoever has it can start pipelines of the project with variables of their choice.',
      examples: [
        'GITLAB_TRIGGER_TOKEN=glptt-<hex:40>',
        'curl -X POST -F token=glptt-<hex:40> -F ref=main https://gitlab.com/api/v4/projects/7/trigger/pipeline',
        '{"trigger": {"token": "glptt-<hex:40>", "ref": "main"}}',
      ],
      nearMisses: ['glptt-<hex:20>', 'commit <hex:40>', 'glptt-TOKEN'],
      rotate: {
        docs: 'https://docs.gitlab.com/ci/triggers/',
        steps: [
          'add a new token under Settings > CI/CD > Pipeline trigger tokens',
          'put it where the old one is used, outside git',
          'revoke the old one there',
        ],
      },
    },
    {
      id: 'feed-token',
      name: 'GitLab feed token',
      severity: 'medium',
      // Feeds carry either the user's token or one that is good for a single feed: hash and user id.
      pattern: /glft-[0-9a-f]{64}-[0-9]{1,10}|glft-[0-9A-Za-z_-]{20}/,
      env: ['GITLAB_FEED_TOKEN'],
      risk: 'Whoever has it can read your activity and confidential issues as a feed or calendar, as if they were you.',
      examples: [
        'https://gitlab.com/dashboard/projects.atom?feed_token=glft-<alnum:20>',
        '{"feed": "https://gitlab.com/acme/app/-/issues.ics?feed_token=glft-<hex:64>-<digit:6>"}',
        'GITLAB_FEED_TOKEN=glft-<alnum:20>',
      ],
      nearMisses: ['glft-<alnum:8>', 'feed_token=<alnum:20>', 'aglft-<alnum:20>'],
      rotate: {
        docs: 'https://docs.gitlab.com/security/tokens/',
        steps: [
          'open Access tokens in your user settings and reset the feed token; the old one ends at once',
          'use the new feed addresses that GitLab shows',
        ],
      },
    },
    {
      id: 'incoming-mail-token',
      name: 'GitLab incoming email token',
      severity: 'medium',
      pattern: /glimt-[0-9A-Za-z]{24,25}/,
      env: ['GITLAB_INCOMING_MAIL_TOKEN'],
      risk: 'Whoever has it can open issues and merge requests by mail as you.',
      examples: [
        'mailto:incoming+acme-app-7-glimt-<lownum:25>-issue@incoming.gitlab.com',
        '{"to": "incoming+acme-app-7-glimt-<lownum:25>-merge-request@incoming.gitlab.com"}',
        'GITLAB_INCOMING_MAIL_TOKEN=glimt-<lownum:25>',
      ],
      nearMisses: ['glimt-<lownum:10>', 'incoming+acme-app-7-<lownum:25>-issue@example.org', 'aglimt-<lownum:25>'],
      rotate: {
        docs: 'https://docs.gitlab.com/security/tokens/',
        steps: [
          'open Access tokens in your user settings and reset the incoming email token; the old one ends at once',
          'use the new addresses that GitLab shows',
        ],
      },
    },
    {
      id: 'service-token',
      name: 'GitLab agent, workspace, SCIM or feature flags token',
      severity: 'high',
      pattern: /glagent-[0-9A-Za-z_-]{50}|glsoat-[0-9A-Za-z_-]{20}|glffct-[0-9A-Za-z_-]{20}|glwt-[0-9A-Za-z_-]{20,64}/,
      env: ['AGENTK_TOKEN', 'SCIM_TOKEN', 'UNLEASH_INSTANCE_ID'],
      risk: 'Whoever has it can pose as the cluster agent or workspace, change group members by SCIM, or read flags.',
      examples: [
        'helm upgrade gitlab-agent gitlab/gitlab-agent --set config.token=glagent-<alnum:50>',
        'SCIM_TOKEN=glsoat-<alnum:20>',
        "const unleash = initialize({ instanceId: 'glffct-<alnum:20>' });",
        '{"workspace_token": "glwt-<alnum:20>"}',
      ],
      nearMisses: ['glagent-<alnum:20>', 'glsoat-token', 'badge License-glwt-critical.svg'],
      rotate: {
        docs: 'https://docs.gitlab.com/security/tokens/',
        steps: [
          'glagent-: create a new token for the agent under Operate > Kubernetes clusters, roll it out, revoke the old one',
          'glsoat-: reset the token under Settings > SAML SSO of the group and enter it in the identity provider',
          'glffct-: open Configure on the Feature flags page and regenerate the instance ID',
          'glwt-: stop or terminate the workspace, which deletes its token',
        ],
      },
    },
    {
      id: 'session-cookie',
      name: 'GitLab session cookie',
      severity: 'high',
      // gitlab.com writes the name of a cell before the 32 digits.
      pattern: /_gitlab_session["'=:, ]{1,5}(?:value["'=:, ]{1,5})?(?<secret>(?:[0-9a-z]{1,12}-)?[0-9a-f]{32})/,
      entropy: 3,
      risk: 'Whoever has it is logged in to GitLab as its user until the session ends.',
      examples: [
        'curl -H "Cookie: _gitlab_session=<hex:32>" https://gitlab.example.org/api/v4/user',
        '{"name": "_gitlab_session", "value": "cell1-<hex:32>"}',
        "cookies = {'_gitlab_session': '<hex:32>'}",
      ],
      nearMisses: [
        'Set-Cookie: _gitlab_session=deleted; path=/',
        '_gitlab_session_<hex:32>',
        '_gitlab_session=<hex:12>',
        'session = "<hex:32>"',
      ],
      rotate: {
        console: 'https://gitlab.com/-/user_settings/active_sessions',
        docs: 'https://docs.gitlab.com/user/profile/active_sessions/',
        steps: [
          'sign out of the session, or revoke it under Active sessions in your user settings; the cookie ends at once',
          'take the cookie out of recordings, scripts and logs, and give scripts an access token instead',
          'look through the audit events of its user for what was done with it',
        ],
      },
    },
    {
      id: 'unprefixed-token',
      name: 'GitLab access token (old form)',
      severity: 'critical',
      // Tokens from before GitLab 14.5, and of instances with an empty prefix, are 20 plain characters.
      pattern: /[0-9A-Za-z_-]{20}/,
      context: { words: ['private-token', 'gitlab_private', 'gitlab_access'], within: 40 },
      env: ['GITLAB_TOKEN', 'GITLAB_API_TOKEN', 'GITLAB_PAT'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can act as its user within its scopes: read and push code, change CI, and call the API.',
      examples: [
        'GITLAB_TOKEN=<alnum:20>',
        'curl --header "PRIVATE-TOKEN: <alnum:20>" https://gitlab.example.org/api/v4/user',
        '{"gitlab_private_token": "<alnum:20>"}',
      ],
      nearMisses: ['sha = "<alnum:20>"', 'GITLAB_TOKEN=<alnum:31>', 'PRIVATE-TOKEN: your_access_token_xx'],
    },
  ],
  rotate: {
    console: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    docs: 'https://docs.gitlab.com/security/tokens/',
    steps: [
      'create a new token at https://gitlab.com/-/user_settings/personal_access_tokens, or under Settings > Access tokens of the project or group, with the fewest scopes and an expiry date',
      'put it where the old one is used, outside git; Rotate does both at once but ends the old token immediately',
      'revoke the old one there, or with DELETE /personal_access_tokens/self',
      'look through the audit events of its user for what was done with it',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['oauth-app-secret'],
      url: 'https://gitlab.com/oauth/token',
      client: 'in-body',
      grant: 'made-up code',
      elsewhere: 'a GitLab server of your own',
      source: 'https://docs.gitlab.com/api/oauth2/',
    },
    {
      keys: ['runner-token'],
      method: 'POST',
      readOnly: 'asks whether the token of a runner is right, as the runner does at each start',
      url: 'https://gitlab.com/api/v4/runners/verify',
      auth: 'in-body',
      form: { token: '{key}' },
      answers: [
        { status: 200, json: { id: 'number', token: 'string' }, is: 'active' },
        { status: 403, json: { message: { is: '403 Forbidden' } }, is: 'inactive' },
      ],
      tells: { expires: 'token_expires_at' },
      replies: [
        { status: 200, body: { id: 1, token: 'made-up', token_expires_at: null }, is: 'active' },
        { status: 403, body: { message: '403 Forbidden' }, is: 'inactive' },
        { status: 429, body: 'Retry later\n', is: 'unknown' },
      ],
      elsewhere: 'a GitLab server of your own',
      source: 'https://docs.gitlab.com/api/runners/#verify-authentication-for-a-registered-runner',
    },
    {
      keys: ['session-cookie'],
      url: 'https://gitlab.com/api/v4/user',
      auth: { header: 'Cookie', value: '_gitlab_session={key}' },
      answers: [
        { status: 200, json: { id: 'number', username: 'string', state: 'string', web_url: 'string' }, is: 'active' },
        { status: 401, json: { message: { is: '401 Unauthorized' } }, is: 'inactive' },
        { status: 403, json: { message: { includes: 'account has been blocked' } }, is: 'disabled' },
      ],
      tells: { account: 'username' },
      replies: [
        {
          status: 200,
          body: { id: 7, username: 'owner', state: 'active', web_url: 'https://gitlab.com/owner' },
          is: 'active',
        },
        { status: 401, body: { message: '401 Unauthorized' }, is: 'inactive' },
        { status: 403, body: { message: '403 Forbidden - Your account has been blocked.' }, is: 'disabled' },
        { status: 429, body: 'Retry later\n', is: 'unknown' },
      ],
      elsewhere: 'a GitLab server of your own',
      source: 'https://docs.gitlab.com/api/rest/authentication/#session-cookie',
    },
    {
      // Good only while its job runs.
      keys: ['job-token'],
      url: 'https://gitlab.com/api/v4/job',
      auth: { header: 'JOB-TOKEN' },
      answers: [
        { status: 200, json: { id: 'number', status: 'string', 'pipeline.id': 'number' }, is: 'active' },
        { status: 401, json: { message: { is: '401 Unauthorized' } }, is: 'inactive' },
        { status: 403, json: { message: { includes: 'Job is not running' } }, is: 'expired' },
      ],
      tells: { name: 'name', account: 'user.username' },
      replies: [
        {
          status: 200,
          body: { id: 1, status: 'running', name: 'test', pipeline: { id: 2 }, user: { username: 'owner' } },
          is: 'active',
        },
        { status: 401, body: { message: '401 Unauthorized' }, is: 'inactive' },
        { status: 403, body: { message: '403 Forbidden  - Job is not running' }, is: 'expired' },
        { status: 429, body: 'Retry later\n', is: 'unknown' },
      ],
      elsewhere: 'a GitLab server of your own',
      source: 'https://docs.gitlab.com/api/jobs/#get-job-tokens-job',
    },
    {
      // Tokens of a server of one's own are refused here as well.
      keys: ['access-token', 'unprefixed-token'],
      url: self,
      auth,
      answers: [
        { status: 200, json: { scopes: 'array', user_id: 'number', active: { is: true } }, is: 'active' },
        { status: 401, json: { error_description: { includes: 'Token was revoked' } }, is: 'revoked' },
        { status: 401, json: { error_description: { includes: 'Token is expired' } }, is: 'expired' },
        { status: 401, json: { message: { is: '401 Unauthorized' } }, is: 'inactive' },
        { status: 403, json: { message: { includes: 'account has been blocked' } }, is: 'disabled' },
        // Only a fine-grained token is refused itself (since GitLab 19.2); a dead one is told so with 401 before.
        {
          status: 403,
          json: { error: { is: 'insufficient_granular_scope' } },
          is: 'limited',
          because: 'a fine-grained token that may not read itself',
        },
      ],
      tells: { name: 'name', scopes: 'scopes', expires: 'expires_at', usage: 'last_used_at' },
      also: [{ url: 'https://gitlab.com/api/v4/user', auth, tells: { account: 'username' } }],
      replies: [
        { status: 200, body: { name: 'ci', scopes: ['api'], user_id: 7, active: true }, is: 'active' },
        { status: 401, body: { message: '401 Unauthorized' }, is: 'inactive' },
        { status: 401, body: { error: 'invalid_token', error_description: 'Token was revoked.' }, is: 'revoked' },
        { status: 401, body: { error: 'invalid_token', error_description: 'Token is expired.' }, is: 'expired' },
        { status: 403, body: { message: '403 Forbidden - Your account has been blocked.' }, is: 'disabled' },
        {
          status: 403,
          body: {
            error: 'insufficient_granular_scope',
            error_description:
              'Access denied: This operation requires a fine-grained personal access token with the following user permissions: [Personal Access Token: Read].',
          },
          is: 'limited',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: 'Retry later\n', is: 'unknown' },
      ],
      elsewhere: 'a GitLab server of your own',
      source: 'https://docs.gitlab.com/api/personal_access_tokens/',
    },
  ],
  revoke: [
    {
      keys: ['access-token', 'unprefixed-token'],
      does: 'Revokes the token: what uses it fails at once.',
      steps: [{ method: 'DELETE', url: self, auth, done: [204] }],
      source: 'https://docs.gitlab.com/api/personal_access_tokens/',
    },
    {
      keys: ['runner-token'],
      does: 'Deletes the runner that the token belongs to: it gets no jobs any more and must be made anew.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://gitlab.com/api/v4/runners',
          auth: 'in-body',
          json: { token: '{key}' },
          done: [204],
        },
      ],
      source: 'https://docs.gitlab.com/api/runners/#delete-a-runner-by-authentication-token',
    },
  ],
  sources: [
    'https://docs.gitlab.com/security/tokens/',
    'https://docs.gitlab.com/api/personal_access_tokens/',
    'https://docs.gitlab.com/auth/tokens/fine_grained_access_tokens/',
    'https://docs.gitlab.com/api/runners/',
    'lengths: observed in public code, not documented',
  ],
});
