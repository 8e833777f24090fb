import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Instagram',
  site: 'https://www.instagram.com',
  keys: {
    'access-token': {
      name: 'Instagram user access token',
      // IGQV and IGQW were issued by the Basic Display API, which was closed in December 2024.
      pattern: /IG(?:QV|QW|AA)[0-9A-Za-z_-]{60,300}/,
      shape: ['IGAA<alnum:150>', 'IGQVJ<b64u:150><alnum:1>'],
      context: {
        words: ['instagram', 'ig_token', 'ig_access', 'igToken', 'igAccessToken', 'insta_token'],
        within: 140,
        required: false,
      },
      env: ['INSTAGRAM_ACCESS_TOKEN', 'INSTAGRAM_TOKEN', 'IG_ACCESS_TOKEN', 'INSTAGRAM_LONG_LIVED_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read the profile and media of the account, and post, comment or answer messages where it was permitted to.',
      examples: 'curl "https://graph.instagram.com/me/media?fields=id&access_token=IGAA<alnum:150>"',
      nearMisses: 'IGAAB="<alnum:20>"',
    },
  },
  rotate: {
    console: 'https://www.instagram.com/accounts/manage_access/',
    docs: 'https://developers.facebook.com/docs/instagram-platform/reference/access_token',
    steps: [
      'take the app off the list of apps and websites at https://www.instagram.com/accounts/manage_access/, which ends its tokens for the account',
      'have the account log in at the app again, or generate a new token in the App Dashboard of Meta',
      'put the new token where the old one is used, outside git; it ends after 60 days',
      'look for posts, comments and messages that are not yours',
    ],
  },
  check: {
    url: 'https://graph.instagram.com/me?fields=user_id,username,account_type',
    auth: { query: 'access_token' },
    active: { id: 'string', username: 'string', account_type: 'string' },
    answers: [
      {
        status: [400, 401],
        json: { 'error.code': { is: 190 }, 'error.message': { includes: 'expired' } },
        is: 'expired',
        recorded: {
          error: {
            message: 'Error validating access token: Session has expired on Friday.',
            type: 'OAuthException',
            code: 190,
          },
        },
      },
      // These tokens may work again.
      {
        status: [400, 401],
        json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 459 } },
        is: 'unknown',
        because: 'its user must log in first (459)',
        recorded: {
          error: { message: 'The user is checkpointed.', type: 'OAuthException', code: 190, error_subcode: 459 },
        },
      },
      {
        status: [400, 401],
        json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 464 } },
        is: 'unknown',
        because: 'its user is not confirmed (464)',
        recorded: {
          error: { message: 'The user is not confirmed.', type: 'OAuthException', code: 190, error_subcode: 464 },
        },
      },
      {
        status: [400, 401],
        json: { 'error.code': { is: 190 }, 'error.error_subcode': { is: 490 } },
        is: 'unknown',
        because: 'its user must get through a check first (490)',
        recorded: {
          error: {
            message: 'Error validating access token: The user is enrolled in a blocking, logged-in checkpoint',
            type: 'OAuthException',
            code: 190,
            error_subcode: 490,
          },
        },
      },
      {
        status: [400, 401],
        json: { 'error.code': { is: 190 }, 'error.type': { is: 'OAuthException' } },
        is: 'inactive',
        recorded: {
          error: { message: 'Invalid OAuth access token - Cannot parse it', type: 'OAuthException', code: 190 },
        },
      },
    ],
    tells: { account: 'username', kind: 'account_type' },
    accepted: { user_id: '17840000000000000', username: 'example', account_type: 'BUSINESS', id: '1000' },
    unclear: { 403: { error: { message: 'Application request limit reached', type: 'OAuthException', code: 4 } } },
    source: 'https://developers.facebook.com/docs/instagram-platform/reference/me',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://developers.facebook.com/docs/graph-api/guides/error-handling',
    'beginnings and lengths, and error 490: {observed}',
  ],
});
