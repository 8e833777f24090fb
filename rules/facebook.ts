import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Facebook',
  site: 'https://developers.facebook.com',
  keys: {
    'access-token': {
      name: 'Facebook access token',
      // Base64 of binary data can begin and go on like this, so without a word near it the match counts for less.
      pattern: /EAA[0-9A-Za-z]{90,350}/,
      shape: 'EAA<alnum:160-200>',
      context: {
        words: [
          'facebook',
          'instagram',
          'whatsapp',
          'messenger',
          'setDefaultAccessToken',
          'fb_token',
          'fb_access',
          'page_access_token',
        ],
        within: 140,
        required: false,
      },
      env: ['FACEBOOK_ACCESS_TOKEN', 'FB_ACCESS_TOKEN', 'META_ACCESS_TOKEN', 'FB_PAGE_TOKEN', 'WHATSAPP_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can act for the user, page, ad account or WhatsApp number that it was issued for, within its permissions.',
      examples: "$fb->setDefaultAccessToken('EAA<alnum:160>');",
      nearMisses: [
        'src: url(data:font/woff2;base64,d09GMgABAAA<alnum:20>EAA<alnum:120>)',
        'whatsapp_business_id: EAA-<upper:60>',
      ],
      rotate: {
        console: 'https://developers.facebook.com/tools/debug/accesstoken/',
        docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
        steps: [
          'look at the token in the Access Token Debugger to see what kind it is, whose it is and which app issued it',
          'issue a new token the same way: for a system user under Business settings, Users, System users; for a page or user through the login of your app',
          'put it where the old one is used, outside git',
          'kill the old one: revoke the tokens of the system user, or for a user or page call DELETE /me/permissions with it or remove the app in the account settings',
        ],
      },
    },
    'app-access-token': {
      name: 'Facebook app access token',
      pattern: /(?<app>[0-9]{14,17})(?:\||%7C)(?<rest>[0-9a-f]{32}|[0-9A-Za-z_-]{27})/,
      shape: ['<digit:15>|<b64u:26><alnum:1>', '<digit:16>|<hex:32>', '<digit:15>%7C<b64u:26><alnum:1>'],
      context: { words: ['facebook', 'fb_app', 'fb_token', 'fb_access', 'instagram_oembed'] },
      env: ['FACEBOOK_APP_TOKEN', 'FACEBOOK_ACCESS_TOKEN', 'FB_APP_TOKEN', 'FB_APP_ACCESS_TOKEN'],
      risk: 'Whoever has it can change the settings of your app and read what its users gave it; in the form with 32 hex digits it shows the app secret itself.',
      examples: 'curl "https://graph.facebook.com/debug_token?access_token=<digit:16>|<hex:32>"',
      nearMisses: [
        'https://graph.facebook.com/oauth?access_token=APP_ID|APP_SECRET',
        'FACEBOOK_APP_IDS=<digit:15>|<digit:15>',
      ],
    },
    'app-secret': {
      name: 'Facebook app secret',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['facebook', 'fb_secret', 'fb_app', 'fb_api_key'], within: 80 },
      env: ['FACEBOOK_APP_SECRET', 'FB_APP_SECRET', 'META_APP_SECRET', 'INSTAGRAM_APP_SECRET', 'WHATSAPP_APP_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{14,17})/ },
      risk: 'Whoever has it can act as your app: make app access tokens, sign calls and change what the app does for its users.',
      examples: '{"facebook": {"appId": "<digit:15>", "appSecret": "<hex:32>"}}',
      nearMisses: 'FACEBOOK_APP_SECRET=put_the_facebook_app_secret_here',
    },
  },
  rotate: {
    console: 'https://developers.facebook.com/apps/',
    docs: 'https://developers.facebook.com/docs/facebook-login/security/',
    make: 'open the app in the App Dashboard, App settings, Basic, and reset the app secret; app access tokens made from the old one die with it',
    put: 'put the new secret, and app access tokens made with it, where the old ones are used, outside git',
    end: 'turn on Require App Secret, so that a stolen user token alone is of no use',
    after: 'look through the roles, webhooks and settings of the app for changes that are not yours',
  },
  check: [
    {
      keys: ['app-secret'],
      url: 'https://graph.facebook.com/app?fields=id,name,link',
      auth: { header: 'Authorization', value: 'Bearer {pair}|{key}' },
      active: {
        status: 200,
        json: { id: 'string', name: 'string', link: { includes: 'facebook.com' } },
        header: { 'facebook-api-version': 'v' },
      },
      answers: {
        status: [400, 401],
        json: { 'error.code': { is: 190 }, 'error.type': { is: 'OAuthException' } },
        is: 'next',
      },
      tells: { organisation: 'name' },
      // An app for Instagram has an id and a secret of its own there, which Facebook does not know.
      next: {
        method: 'POST',
        readOnly: 'asks with a made-up code, for which nothing is handed out',
        url: 'https://api.instagram.com/oauth/access_token',
        auth: 'in-body',
        form: {
          client_id: '{pair}',
          client_secret: '{key}',
          grant_type: 'authorization_code',
          redirect_uri: 'https://example.com/',
          code: 'made-up',
        },
        active: {
          status: 400,
          json: { error_type: { is: 'OAuthException' }, error_message: { includes: 'Matching code was not found' } },
        },
        inactive: {
          status: 400,
          json: { error_type: { is: 'OAuthException' }, error_message: { is: 'Invalid platform app' } },
          because: 'neither Facebook nor Instagram takes it',
        },
        accepted: {
          error_type: 'OAuthException',
          code: 400,
          error_message: 'Matching code was not found or was already used',
        },
        refused: { error_type: 'OAuthException', code: 400, error_message: 'Invalid platform app' },
      },
      unclear: { 403: { error: { message: 'Application request limit reached', type: 'OAuthException', code: 4 } } },
      replies: [
        {
          status: 200,
          headers: { 'facebook-api-version': 'v23.0' },
          body: { id: '100000000000000', name: 'Example', link: 'https://www.facebook.com/games/?app_id=1' },
          is: 'active',
        },
        {
          status: 400,
          body: { error: { message: 'Invalid OAuth access token signature.', type: 'OAuthException', code: 190 } },
          is: 'next',
        },
      ],
      source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens',
    },
    {
      keys: ['access-token'],
      url: 'https://graph.facebook.com/me?fields=id,name',
      active: { status: 200, json: { id: 'string', name: 'string' }, header: { 'facebook-api-version': 'v' } },
      expired: { status: [400, 401], json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 463 } } },
      // The password was changed; the user removed the app.
      revoked: { status: [400, 401], json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 460 } } },
      answers: [
        { status: [400, 401], json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 458 } }, is: 'revoked' },
        // These tokens may work again.
        {
          status: [400, 401],
          json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 459 } },
          is: 'unknown',
          because: 'its user must log in at Facebook first (459)',
        },
        {
          status: [400, 401],
          json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 464 } },
          is: 'unknown',
          because: 'its user is not confirmed (464)',
        },
        {
          status: [400, 401],
          json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 490 } },
          is: 'unknown',
          because: 'its user must get through a check at Facebook first (490)',
        },
        {
          status: [400, 403],
          json: { 'error.message': { includes: 'require an appsecret_proof' } },
          is: 'unknown',
          because: 'its app takes requests only with a proof of the app secret',
          recorded: {
            error: { message: 'The user is checkpointed.', type: 'OAuthException', code: 190, error_subcode: 459 },
          },
        },
        {
          status: [400, 401],
          json: { 'error.code': { is: 190 }, 'error.type': { is: 'OAuthException' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'name' },
      unclear: {
        400: {
          error: {
            message: 'API calls from the server require an appsecret_proof argument',
            type: 'GraphMethodException',
            code: 100,
          },
        },
        200: { id: '1', name: 'a stranger' },
        403: { error: { message: 'Limit reached', type: 'OAuthException', code: 4 } },
      },
      replies: [
        {
          status: 200,
          headers: { 'facebook-api-version': 'v23.0' },
          body: { id: '1000000000000', name: 'Example Page' },
          is: 'active',
        },
        {
          status: 400,
          body: {
            error: {
              message: 'Error validating access token: Session has expired on Friday.',
              type: 'OAuthException',
              code: 190,
              error_subcode: 463,
            },
          },
          is: 'expired',
        },
        {
          status: 400,
          body: {
            error: {
              message: 'Error validating access token: The session has been invalidated.',
              type: 'OAuthException',
              code: 190,
              error_subcode: 460,
            },
          },
          is: 'revoked',
        },
        {
          status: 400,
          body: {
            error: {
              message: 'Error validating access token: The user is enrolled in a blocking, logged-in checkpoint',
              type: 'OAuthException',
              code: 190,
              error_subcode: 490,
            },
          },
          is: 'unknown',
        },
        {
          status: 400,
          body: { error: { message: 'The user has not authorized it.', code: 190, error_subcode: 458 } },
          is: 'revoked',
        },
        {
          status: 400,
          body: {
            error: {
              message: 'Invalid OAuth access token - Cannot parse access token',
              type: 'OAuthException',
              code: 190,
            },
          },
          is: 'inactive',
        },
        {
          status: 400,
          body: { error: { message: 'API calls require an appsecret_proof', type: 'GraphMethodException', code: 100 } },
          is: 'unknown',
        },
      ],
      source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
    },
    {
      keys: ['app-access-token'],
      url: 'https://graph.facebook.com/app?fields=id,name,link',
      // Its two parts, for in addresses the bar between them is written %7C.
      auth: { header: 'Authorization', value: 'Bearer {app}|{rest}' },
      active: {
        status: 200,
        json: { id: 'string', name: 'string', link: { includes: 'facebook.com' } },
        header: { 'facebook-api-version': 'v' },
      },
      inactive: { status: [400, 401], json: { 'error.code': { is: 190 }, 'error.type': { is: 'OAuthException' } } },
      tells: { organisation: 'name' },
      replies: [
        {
          status: 200,
          headers: { 'facebook-api-version': 'v23.0' },
          body: {
            id: '100000000000000',
            name: 'Example',
            link: 'https://www.facebook.com/games/?app_id=100000000000000',
          },
          is: 'active',
        },
        {
          status: 400,
          body: { error: { message: 'Invalid OAuth access token signature.', type: 'OAuthException', code: 190 } },
          is: 'inactive',
        },
      ],
      source: 'https://developers.facebook.com/docs/graph-api/reference/application/',
    },
  ],
  revoke: {
    keys: ['access-token'],
    does: 'Takes the app of the token its permissions for that user away: all tokens that it has for the user end.',
    steps: {
      method: 'DELETE',
      url: 'https://graph.facebook.com/me/permissions',
      auth: 'bearer',
      done: [200],
      expects: { success: { is: true } },
    },
    source: 'https://developers.facebook.com/docs/facebook-login/guides/permissions/request-revoke',
  },
  sources: [
    'https://developers.facebook.com/docs/graph-api/guides/error-handling',
    'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
    '{docs}',
    'https://developers.facebook.com/docs/instagram-platform/reference/oauth-access-token',
    'https://github.com/pdir/social-feed-bundle/issues/105 (that ids of Facebook are none of Instagram)',
    'format of tokens and secrets, and error 490: {observed}',
  ],
});
