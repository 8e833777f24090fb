import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Strava',
  site: 'https://www.strava.com',
  keys: {
    'client-secret': {
      name: 'Strava client secret',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['strava_client_secret', 'strava client secret', 'stravaClientSecret', 'strava_secret'],
        within: 60,
      },
      env: ['STRAVA_CLIENT_SECRET', 'STRAVA_SECRET', 'STRAVA_APP_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /client_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{1,7})/ },
      risk: 'Whoever has it and the client id can pose as your application and renew the tokens of its users.',
      examples: 'STRAVA_CLIENT_ID=12345\nSTRAVA_CLIENT_SECRET=<hex:40>\n',
      rotate: {
        console: 'https://www.strava.com/settings/api',
        docs: 'https://developers.strava.com/docs/getting-started/',
        make: 'generate a new client secret at {console}: the old one ends',
        put: 'put the new one in STRAVA_CLIENT_SECRET, outside git',
      },
    },
    token: {
      name: 'Strava access or refresh token',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: [
          'strava_access',
          'strava_refresh',
          'strava_token',
          'strava token',
          'strava access token',
          'strava.com/api',
        ],
        within: 60,
      },
      env: ['STRAVA_ACCESS_TOKEN', 'STRAVA_REFRESH_TOKEN', 'STRAVA_TOKEN', 'STRAVA_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the profile and activities of the athlete, routes from the front door on, within its scopes.',
    },
  },
  rotate: {
    console: 'https://www.strava.com/settings/apps',
    docs: 'https://developers.strava.com/docs/authentication/',
    make: 'authorise the application anew: that gives new tokens',
    put: 'put them where the old ones are used, outside git',
    end: 'end the old ones: revoke the access of the application at {console}, or with POST https://www.strava.com/oauth/deauthorize; an access token ends by itself after six hours',
  },
  check: [
    {
      keys: ['client-secret'],
      method: 'POST',
      readOnly: 'asks for a token with a made-up code, so that none is made',
      url: 'https://www.strava.com/oauth/token',
      auth: 'in-body',
      form: { client_id: '{pair}', client_secret: '{key}', code: 'made-up', grant_type: 'authorization_code' },
      active: {
        status: 400,
        json: { 'errors.0.resource': { is: 'AuthorizationCode' }, 'errors.0.field': { is: 'code' } },
      },
      inactive: {
        status: [400, 401],
        json: { 'errors.0.resource': { is: 'Application' }, 'errors.0.code': { is: 'invalid' } },
      },
      accepted: { message: 'Bad Request', errors: [{ resource: 'AuthorizationCode', field: 'code', code: 'invalid' }] },
      refused: { message: 'Authorization Error', errors: [{ resource: 'Application', field: '', code: 'invalid' }] },
      source: 'https://developers.strava.com/docs/authentication/; the answers: observed in public code',
    },
    {
      keys: ['token'],
      url: 'https://www.strava.com/api/v3/athlete',
      active: { id: 'number', resource_state: 'number', badge_type_id: 'number' },
      inactive: { 'errors.0.field': { is: 'access_token' }, 'errors.0.code': { is: 'invalid' } },
      limited: {
        status: 401,
        json: { 'errors.0.code': { is: 'missing' } },
        because: 'its scopes do not cover the profile',
      },
      refusalMayMean: 'that it is a refresh token, which no call takes, or an access token whose six hours are over',
      tells: { account: 'username', name: 'firstname' },
      accepted: { id: 1, username: 'owner', resource_state: 2, firstname: 'Owner', badge_type_id: 0 },
      refused: {
        message: 'Authorization Error',
        errors: [{ resource: 'Athlete', field: 'access_token', code: 'invalid' }],
      },
      recorded: {
        limited: {
          message: 'Authorization Error',
          errors: [{ resource: 'AccessToken', field: 'profile:read_permission', code: 'missing' }],
        },
      },
      source: 'https://developers.strava.com/docs/reference/#api-Athletes-getLoggedInAthlete',
    },
  ],
  sources: ['{docs}', 'https://developers.strava.com/docs/getting-started/', 'lengths: {observed}'],
});
