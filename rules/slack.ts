import type { Answer } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

const refusals: readonly Answer[] = [
  {
    status: 200,
    json: { ok: { is: false }, error: { is: 'invalid_auth' } },
    is: 'inactive',
    because: 'invalid_auth',
    mayMean: 'that its app takes no requests from the address of this machine: Slack has the same words for both',
  },
  { status: 200, json: { ok: { is: false }, error: { is: 'token_revoked' } }, is: 'revoked' },
  { status: 200, json: { ok: { is: false }, error: { is: 'token_expired' } }, is: 'expired' },
  { status: 200, json: { ok: { is: false }, error: { is: 'account_inactive' } }, is: 'disabled' },
];

export default defineProvider({
  name: 'Slack',
  site: 'https://slack.com',
  keys: [
    {
      id: 'bot-token',
      name: 'Slack bot token',
      severity: 'high',
      // The form with one number belongs to bots from before granular permissions.
      pattern: /xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[0-9A-Za-z]{18,34}/,
      env: ['SLACK_BOT_TOKEN', 'SLACK_TOKEN', 'SLACK_API_TOKEN'],
      risk: 'Whoever has it can read and write messages and files in every channel that the bot may use, in its name.',
      examples: [
        'SLACK_BOT_TOKEN=xoxb-<digit:12>-<digit:13>-<alnum:24>',
        "const app = new App({ token: 'xoxb-<digit:11>-<digit:12>-<alnum:24>', socketMode: true });",
        'curl -H "Authorization: Bearer xoxb-<digit:12>-<digit:12>-<alnum:24>" https://slack.com/api/chat.postMessage',
        '{"slack": {"apiToken": "xoxb-<digit:12>-<alnum:24>"}}',
      ],
      nearMisses: [
        'SLACK_BOT_TOKEN=xoxb-your-bot-token-goes-here',
        'xoxz-<digit:12>-<digit:12>-<alnum:24>',
        'bot_id: xoxb-<digit:12>-<digit:12>',
        'token: "xoxb-<lower:12>-<lower:12>-<alnum:24>"',
      ],
    },
    {
      id: 'user-token',
      name: 'Slack user token',
      severity: 'critical',
      pattern: /xoxp-[0-9]{9,14}-[0-9]{9,14}-[0-9]{9,14}-(?:[0-9A-Za-z]{28,34}|[0-9a-f]{10})/,
      env: ['SLACK_USER_TOKEN', 'SLACK_OAUTH_TOKEN', 'SLACK_TOKEN'],
      risk: 'Whoever has it can act as the person who allowed the app: read their private messages and files, and post as them.',
      examples: [
        'export SLACK_USER_TOKEN="xoxp-<digit:12>-<digit:12>-<digit:12>-<hex:32>"',
        'slack_client = WebClient(token="xoxp-<digit:11>-<digit:12>-<digit:13>-<hex:32>")',
        'slack:\n  user_token: xoxp-<digit:10>-<digit:10>-<digit:11>-<hex:10>\n',
      ],
      nearMisses: [
        'SLACK_USER_TOKEN=xoxp-your-user-token',
        'xoxp-<digit:12>-<hex:32>',
        'user = "xoxp-<digit:12>-<digit:12>-<digit:12>"',
      ],
    },
    {
      id: 'app-level-token',
      name: 'Slack app-level token',
      severity: 'high',
      pattern: /xapp-(?:[0-9]{1,3}-[0-9A-Z]{9,15}-[0-9]{9,15}-[0-9a-z]{32,66}|[0-9]{12}-[0-9A-Za-z+/]{24})/,
      env: ['SLACK_APP_TOKEN', 'SLACK_APP_LEVEL_TOKEN', 'SLACK_XAPP_TOKEN'],
      risk: 'Whoever has it can open Socket Mode connections of the app and receive the events of every workspace it is in.',
      examples: [
        'SLACK_APP_TOKEN=xapp-1-A<upnum:10>-<digit:13>-<hex:64>',
        "SocketModeHandler(app, 'xapp-1-A<upnum:9>-<digit:12>-<hex:64>').start()",
        '{"appToken": "xapp-1-A<upnum:10>-<digit:13>-<hex:64>", "port": 3000}',
      ],
      nearMisses: [
        'SLACK_APP_TOKEN=xapp-1-A0123-your-app-token',
        'xapp-1-<lower:11>-<digit:13>-<hex:64>',
        'name: xapp-1-A<upnum:10>-<digit:13>',
      ],
      rotate: {
        console: 'https://api.slack.com/apps',
        docs: 'https://docs.slack.dev/authentication/tokens',
        steps: [
          'open the app at https://api.slack.com/apps, Basic Information, App-Level Tokens, and generate a new token',
          'put it in SLACK_APP_TOKEN, outside git, and restart the app',
          'open the old token in the same list and revoke it',
        ],
      },
    },
    {
      id: 'session-token',
      name: 'Slack browser session token',
      severity: 'critical',
      pattern: /xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64}/,
      env: ['SLACK_MCP_XOXC_TOKEN', 'SLACK_XOXC', 'SLACK_TOKEN'],
      risk: 'Whoever has it together with the session cookie is logged in as you: all messages, files and settings.',
      examples: [
        'SLACK_MCP_XOXC_TOKEN=xoxc-<digit:12>-<digit:12>-<digit:13>-<hex:64>',
        '{"token": "xoxc-<digit:11>-<digit:13>-<digit:13>-<hex:64>"}',
        "curl -F 'token=xoxc-<digit:12>-<digit:12>-<digit:13>-<hex:64>' https://slack.com/api/conversations.list",
      ],
      nearMisses: [
        'SLACK_MCP_XOXC_TOKEN=xoxc-...',
        'xoxc-<digit:12>-<digit:12>-<digit:13>-<hex:40>',
        'xoxc-<lower:12>-<digit:12>-<digit:13>-<hex:64>',
      ],
      rotate: {
        docs: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
        steps: [
          'sign out of all other sessions in your Slack account settings, which ends the session behind the token',
          'sign in again, and put an app token with few scopes where the session token was used',
        ],
      },
    },
    {
      id: 'session-cookie',
      name: 'Slack session cookie',
      severity: 'critical',
      pattern: /xoxd-[0-9A-Za-z%+/_-]{100,400}={0,2}/,
      env: ['SLACK_MCP_XOXD_TOKEN', 'SLACK_XOXD', 'SLACK_COOKIE'],
      risk: 'Whoever has it is logged in to Slack as you, without password or second factor.',
      examples: [
        'SLACK_MCP_XOXD_TOKEN=xoxd-<alnum:40>%2B<alnum:60>%2F<alnum:40>%3D',
        "curl -b 'd=xoxd-<alnum:140>%3D%3D' https://slack.com/api/auth.test",
        '{"name": "d", "value": "xoxd-<b64:160>", "domain": ".slack.com"}',
      ],
      nearMisses: ['Cookie: d=xoxd-your-cookie', 'xoxd-<alnum:40>', 'foxd-<alnum:140>'],
      rotate: {
        docs: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
        steps: [
          'sign out of all other sessions in your Slack account settings, which ends the session behind the cookie',
          'sign in again, and put an app token with few scopes where the cookie was used',
        ],
      },
    },
    {
      id: 'rotating-token',
      name: 'Slack rotating or configuration access token',
      severity: 'high',
      pattern: /xoxe\.xox[bp]-[0-9]-[0-9A-Za-z]{155,170}/,
      env: ['SLACK_CONFIG_TOKEN', 'SLACK_APP_CONFIG_TOKEN', 'SLACK_BOT_TOKEN'],
      risk: 'Whoever has it can act as the app or change its configuration until it runs out, 12 hours after it was made.',
      examples: [
        'SLACK_CONFIG_TOKEN=xoxe.xoxp-1-<alnum:163>',
        '{"ok": true, "access_token": "xoxe.xoxb-1-<alnum:166>", "expires_in": 43200}',
        'curl -H "Authorization: Bearer xoxe.xoxp-1-<alnum:166>" https://slack.com/api/apps.manifest.export',
      ],
      nearMisses: [
        'SLACK_CONFIG_TOKEN=xoxe.xoxp-1-your-token',
        'xoxe.xoxz-1-<alnum:163>',
        'token = "xoxe.xoxb-1-<alnum:40>"',
      ],
    },
    {
      id: 'refresh-token',
      name: 'Slack refresh token',
      severity: 'high',
      pattern: /xoxe-[0-9]-[0-9A-Za-z]{140,150}/,
      env: ['SLACK_REFRESH_TOKEN', 'SLACK_CONFIG_REFRESH_TOKEN'],
      risk: 'Whoever has it can get new access tokens of the app or of its configuration, until it is used once or revoked.',
      examples: [
        'SLACK_REFRESH_TOKEN=xoxe-1-<alnum:146>',
        '{"refresh_token": "xoxe-1-<alnum:146>", "token_type": "bot"}',
        "await client.tooling.tokens.rotate({ refresh_token: 'xoxe-1-<alnum:147>' });",
      ],
      nearMisses: ['SLACK_REFRESH_TOKEN=xoxe-1-your-refresh-token', 'xoxe-1-<alnum:40>', 'xoxf-1-<alnum:146>'],
    },
    {
      id: 'export-token',
      name: 'Slack export token',
      severity: 'high',
      pattern: /xoxe-[0-9]{9,14}-[0-9]{9,14}-[0-9]{9,14}-[0-9A-Za-z]{28,34}/,
      risk: 'Whoever has it can download the files that a workspace export points to.',
      examples: [
        '"url_private": "https://files.slack.com/files-pri/T<upnum:8>/report.pdf?t=xoxe-<digit:12>-<digit:12>-<digit:13>-<hex:32>"',
        'SLACK_EXPORT_TOKEN=xoxe-<digit:11>-<digit:12>-<digit:12>-<hex:32>',
        'wget "https://files.slack.com/files-pri/a.png?t=xoxe-<digit:10>-<digit:12>-<digit:13>-<hex:32>"',
      ],
      nearMisses: [
        'xoxe-<digit:12>-<digit:12>-<hex:32>',
        'file?t=xoxe-export-token',
        'xoxe-<digit:12>-<lower:12>-<digit:12>-<hex:32>',
      ],
      rotate: {
        docs: 'https://slack.com/help/articles/201658943-Export-your-workspace-data',
        steps: [
          'take the export out of where it was published',
          'let a workspace owner make the export’s file links invalid on the export page of the workspace settings',
        ],
      },
    },
    {
      id: 'legacy-token',
      name: 'Slack legacy token',
      severity: 'high',
      // Old workspace apps (a, r) and the web client of old (s, o).
      pattern:
        /xox(?:[ar]-(?:[0-9]-)?(?:[0-9]{9,14}-[0-9]{9,14}-(?:[0-9]{9,14}-)?)?[0-9A-Za-z]{16,48}|[os]-[0-9]{4,14}-[0-9]{4,14}-[0-9]{4,14}-[0-9A-Fa-f]{8,64})/,
      env: ['SLACK_TOKEN', 'SLACK_API_TOKEN'],
      risk: 'Whoever has it can read and write messages in the name of the app or person it was made for.',
      examples: [
        'SLACK_TOKEN=xoxs-<digit:10>-<digit:10>-<digit:11>-<hex:10>',
        "slack = Slacker('xoxa-2-<digit:12>-<digit:12>-<digit:12>-<hex:32>')",
        '{"refresh": "xoxr-<digit:12>-<digit:12>-<digit:12>-<alnum:34>"}',
      ],
      nearMisses: [
        'SLACK_TOKEN=xoxa-your-token',
        'xoxs-<digit:10>-<digit:10>-<digit:11>',
        'xoxq-<digit:10>-<digit:10>-<digit:11>-<hex:10>',
      ],
    },
    {
      id: 'webhook-url',
      name: 'Slack incoming webhook URL',
      severity: 'medium',
      pattern:
        /hooks\.slack\.com\/services\/(?<team>[TE][0-9A-Z]{8,13})\/(?<hook>B[0-9A-Z]{8,13})\/(?<code>[0-9A-Za-z]{23,25})|hooks\.slack-gov\.com\/services\/[TE][0-9A-Z]{8,13}\/B[0-9A-Z]{8,13}\/[0-9A-Za-z]{23,25}|hooks\.slack(?:-gov)?\.com\/services\/[0-9A-Za-z+/]{43,80}/,
      env: ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK', 'SLACK_HOOK_URL'],
      risk: 'Whoever has it can post any message to your channel, good for phishing your colleagues.',
      examples: [
        'SLACK_WEBHOOK_URL=https://hooks.slack.com/services/T<upnum:10>/B<upnum:10>/<alnum:24>',
        "requests.post('https://hooks.slack.com/services/T<upnum:8>/B<upnum:8>/<alnum:24>', json={'text': 'done'})",
        'receivers:\n  - slack_configs:\n      - api_url: https://hooks.slack.com/services/T<upnum:8>/B<upnum:10>/<alnum:24>\n',
      ],
      nearMisses: [
        'https://hooks.slack.com/services/T00000000/B00000000/your-webhook',
        'https://hooks.slack.com/services/T<upnum:8>/B<upnum:8>',
        'https://hooks.example.com/services/T<upnum:8>/B<upnum:8>/<alnum:24>',
      ],
      rotate: {
        console: 'https://api.slack.com/apps',
        docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
        steps: [
          'open the app at https://api.slack.com/apps, Incoming Webhooks, and add a new webhook for the channel',
          'put the new URL where the old one is used, outside git',
          'remove the old webhook from the same list',
        ],
      },
    },
    {
      id: 'workflow-url',
      name: 'Slack workflow webhook URL',
      severity: 'medium',
      pattern:
        /hooks\.slack\.com\/(?:workflows\/[TE][0-9A-Z]{8,13}\/A[0-9A-Z]{8,13}\/[0-9]{17,19}\/[0-9A-Za-z]{23,25}|triggers\/[TE][0-9A-Z]{8,13}\/[0-9]{10,16}\/[0-9a-f]{32})|hooks\.slack(?:-gov)?\.com\/(?:workflows|triggers)\/[0-9A-Za-z+/]{43,80}/,
      env: ['SLACK_WORKFLOW_URL', 'SLACK_TRIGGER_URL', 'SLACK_WEBHOOK_URL'],
      risk: 'Whoever has it can start the workflow with any values, and so post what they like where it posts.',
      examples: [
        'SLACK_WEBHOOK_URL: https://hooks.slack.com/triggers/T<upnum:8>/<digit:13>/<hex:32>',
        "curl -X POST 'https://hooks.slack.com/workflows/T<upnum:8>/A<upnum:10>/<digit:18>/<alnum:24>'",
        '{"url": "https://hooks.slack.com/triggers/E<upnum:10>/<digit:14>/<hex:32>"}',
      ],
      nearMisses: [
        'https://hooks.slack.com/triggers/T<upnum:8>/<digit:13>',
        'https://hooks.slack.com/workflows/T000/A000/000/your-workflow',
        'https://hooks.slack.com/triggers/T<upnum:8>/<digit:13>/<alnum:12>',
      ],
      rotate: {
        docs: 'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack',
        steps: [
          'make a new workflow that starts from a webhook in the Workflow Builder, with the same steps',
          'put its URL where the old one is used, outside git',
          'unpublish or delete the old workflow, which ends its URL',
        ],
      },
    },
    {
      id: 'app-secret',
      name: 'Slack client or signing secret',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['slack_client', 'slack_signing', 'slack_secret', 'slack_verification'], within: 60 },
      env: ['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /([0-9]{9,14}\.[0-9]{9,14})/ },
      risk: 'Whoever has it can forge requests that look like Slack’s to your app, or exchange stolen login codes for tokens.',
      examples: [
        'SLACK_CLIENT_ID=<digit:12>.<digit:13>\nSLACK_CLIENT_SECRET=<hex:32>\n',
        'SLACK_SIGNING_SECRET=<hex:32>',
        "const receiver = new ExpressReceiver({ slackSigningSecret: '<hex:32>' });",
        '{"slack_client_id": "<digit:12>.<digit:13>", "slack_client_secret": "<hex:32>"}',
      ],
      nearMisses: [
        'etag: "<hex:32>"',
        'SLACK_SIGNING_SECRET=<hex:24>',
        'SLACK_CLIENT_ID=<digit:12>.<digit:13>',
        'SLACK_SIGNING_SECRET=your_signing_secret_of_the_app_',
      ],
      rotate: {
        console: 'https://api.slack.com/apps',
        docs: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
        steps: [
          'open the app at https://api.slack.com/apps, Basic Information, App Credentials, and regenerate the secret',
          'put the new one where the old one is used, outside git; the page says until when the old one stays valid',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://api.slack.com/apps',
    docs: 'https://docs.slack.dev/authentication/tokens',
    steps: [
      'revoke the leaked token: POST it to https://slack.com/api/auth.revoke, or open the app at https://api.slack.com/apps, OAuth & Permissions, and revoke its tokens',
      'install the app to the workspace again, which gives a new token',
      'put it where the old one is used, outside git',
      'look through the workspace’s access logs for the time since the leak',
    ],
  },
  checks: [
    {
      keys: ['webhook-url'],
      method: 'POST',
      readOnly: 'sends no text, so that nothing is posted: a webhook that lives complains of just that',
      url: 'https://hooks.slack.com/services/{team}/{hook}/{code}',
      auth: 'in-path',
      json: {},
      answers: [
        { status: 400, text: 'no_text', is: 'active' },
        { status: 400, text: 'missing_text_or_fallback_or_attachments', is: 'active' },
        { status: 400, text: 'invalid_payload', is: 'active' },
        { status: 410, text: 'channel_is_archived', is: 'limited', because: 'its channel is archived' },
        { status: 403, text: 'action_prohibited', is: 'limited', because: 'an administrator restricts it' },
        { status: [403, 404], text: 'invalid_token', is: 'inactive', because: 'invalid_token' },
        { status: [403, 404], text: 'no_service', is: 'revoked', because: 'no_service' },
        { status: [403, 404], text: 'no_active_hooks', is: 'disabled', because: 'no_active_hooks' },
        { status: [403, 404], text: 'no_team', is: 'inactive', because: 'no_team' },
        { status: [403, 404], text: 'team_disabled', is: 'disabled', because: 'team_disabled' },
      ],
      replies: [
        { status: 400, body: 'no_text', is: 'active' },
        { status: 400, body: 'invalid_payload', is: 'active' },
        { status: 404, body: 'no_service', is: 'revoked' },
        { status: 404, body: 'no_team', is: 'inactive' },
        { status: 403, body: 'invalid_token', is: 'inactive' },
        { status: 410, body: 'channel_is_archived', is: 'limited' },
        { status: 429, headers: { 'retry-after': '30' }, body: 'rate_limited', is: 'unknown' },
      ],
      source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors',
    },
    {
      keys: ['app-secret'],
      method: 'POST',
      readOnly: 'asks with a made-up code, for which nothing is handed out',
      url: 'https://slack.com/api/oauth.v2.access',
      auth: 'in-body',
      form: { client_id: '{pair}', client_secret: '{key}', code: 'made-up' },
      answers: [
        { status: 200, json: { ok: { is: false }, error: { is: 'invalid_code' } }, is: 'active' },
        {
          status: 200,
          json: { ok: { is: false }, error: { is: 'bad_client_secret' } },
          is: 'inactive',
          because: 'bad_client_secret',
        },
      ],
      refusalMayMean: 'that it is a signing secret',
      replies: [
        { status: 200, body: { ok: false, error: 'invalid_code' }, is: 'active' },
        { status: 200, body: { ok: false, error: 'bad_client_secret' }, is: 'inactive' },
        { status: 200, body: { ok: false, error: 'invalid_client_id' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: { ok: false, error: 'ratelimited' }, is: 'unknown' },
      ],
      source: 'https://docs.slack.dev/reference/methods/oauth.v2.access',
    },
    {
      // Slack answers everything with 200.
      keys: ['bot-token', 'user-token', 'rotating-token', 'legacy-token'],
      method: 'POST',
      readOnly: 'auth.test only says who the token is',
      url: 'https://slack.com/api/auth.test',
      auth: 'bearer',
      answers: [
        { status: 200, json: { ok: { is: true }, team_id: 'string', user_id: 'string' }, is: 'active' },
        ...refusals,
      ],
      tells: { account: 'user', organisation: 'team', scopes: 'header:x-oauth-scopes' },
      replies: [
        {
          status: 200,
          headers: { 'x-oauth-scopes': 'chat:write,channels:read' },
          body: { ok: true, team: 'Example', user: 'grace', team_id: 'T12345678', user_id: 'W12345678' },
          is: 'active',
        },
        { status: 200, body: { ok: false, error: 'invalid_auth' }, is: 'inactive' },
        { status: 200, body: { ok: false, error: 'token_revoked' }, is: 'revoked' },
        { status: 200, body: { ok: false, error: 'token_expired' }, is: 'expired' },
        { status: 200, body: { ok: false, error: 'account_inactive' }, is: 'disabled' },
        { status: 200, body: { ok: false, error: 'not_allowed_token_type' }, is: 'unknown' },
        { status: 429, body: { ok: false, error: 'ratelimited' }, is: 'unknown' },
      ],
      source: 'https://docs.slack.dev/reference/methods/auth.test',
    },
    {
      keys: ['app-level-token'],
      method: 'POST',
      readOnly: 'auth.test only says which app the token is of',
      url: 'https://slack.com/api/auth.test',
      auth: 'bearer',
      answers: [
        { status: 200, json: { ok: { is: true }, app_id: 'string', app_name: 'string' }, is: 'active' },
        ...refusals,
      ],
      tells: { name: 'app_name' },
      replies: [
        { status: 200, body: { ok: true, app_name: 'Example', app_id: 'A12345678' }, is: 'active' },
        { status: 200, body: { ok: false, error: 'invalid_auth' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: { ok: false, error: 'ratelimited' }, is: 'unknown' },
      ],
      source: 'https://docs.slack.dev/reference/methods/auth.test',
    },
  ],
  revoke: [
    {
      keys: ['bot-token', 'user-token', 'rotating-token'],
      does: 'Revokes the token: what uses it fails at once, and a bot leaves the channels that it is in.',
      steps: [
        {
          method: 'POST',
          url: 'https://slack.com/api/auth.revoke',
          auth: 'bearer',
          done: [200],
          expects: { ok: { is: true }, revoked: { is: true } },
        },
      ],
      source: 'https://docs.slack.dev/reference/methods/auth.revoke',
    },
  ],
  sources: [
    'https://docs.slack.dev/authentication/tokens',
    'https://docs.slack.dev/authentication/using-token-rotation',
    'https://docs.slack.dev/reference/methods/auth.revoke',
    'https://slack.engineering/catching-compromised-cookies/',
    'lengths: observed in public code, not documented',
  ],
});
