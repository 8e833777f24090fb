import { defineProvider } from '../src/rulebook/define-provider.ts';

const ANSWERS = [
  { status: 200, json: { id: 'string', handle: 'string', img_url: 'string' }, is: 'active' },
  // 403 in its documents, 401 as it is seen to answer since 2026.
  { status: [401, 403], json: { status: 'number', err: { is: 'Token expired' } }, is: 'expired' },
  { status: [401, 403], json: { status: 'number', err: { is: 'Invalid token' } }, is: 'inactive' },
  {
    status: 403,
    json: { status: { is: 403 }, err: { includes: 'requires the current_user:read scope' } },
    is: 'limited',
    because: 'not allowed to read its user',
  },
] as const;
const REPLIES = [
  {
    status: 200,
    body: { id: '1', handle: 'Owner', email: 'owner@example.com', img_url: 'https://example.com/a.png' },
    is: 'active',
  },
  { status: 403, body: { status: 403, err: 'Token expired' }, is: 'expired' },
  { status: 403, body: { status: 403, err: 'Invalid token' }, is: 'inactive' },
  { status: 401, body: { status: 401, err: 'Invalid token' }, is: 'inactive' },
  {
    status: 403,
    body: {
      status: 403,
      err: 'Invalid scope(s): file_content:read. This endpoint requires the current_user:read scope',
    },
    is: 'limited',
  },
  { status: 429, body: { status: 429, err: 'Rate limit exceeded' }, is: 'unknown' },
] as const;

export default defineProvider({
  name: 'Figma',
  site: 'https://www.figma.com',
  keys: {
    'personal-access-token': {
      name: 'Figma personal access token',
      pattern: /figd_[0-9A-Za-z_-]{38,42}/,
      shape: 'figd_<b64u:39><alnum:1>',
      env: ['FIGMA_TOKEN', 'FIGMA_API_KEY', 'FIGMA_ACCESS_TOKEN', 'FIGMA_PERSONAL_ACCESS_TOKEN', 'FIGMA_PAT'],
      risk: 'Whoever has it can read files, comments and projects as its owner, and write what its scopes allow.',
      nearMisses: ['configd_<b64u:40>', 'FIGMA_FILE_KEY=<alnum:22>'],
    },
    'plan-access-token': {
      name: 'Figma plan access token',
      severity: 'critical',
      pattern: /figp_[0-9A-Za-z_-]{38,54}={0,2}/,
      shape: ['figp_<alnum:40>', 'figp_<b64u:43><alnum:1>', 'figp_<alnum:38>=='],
      env: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN', 'FIGMA_PLAN_ACCESS_TOKEN'],
      risk: 'Whoever has it can read the files and data of the whole organization that the token was made for.',
      rotate: {
        docs: 'https://developers.figma.com/docs/rest-api/plan-access-tokens/',
        make: 'let an admin of the organization make a new plan access token, with few scopes and a resource allowlist',
        put: 'put it where the old one is used, outside git',
        end: 'revoke the old token in the admin settings and read the activity log of the organization',
      },
    },
    'oauth-token': {
      name: 'Figma OAuth token',
      // Figma does not document these beginnings; user and refresh tokens differ in one letter.
      pattern: /fig(?:u|ur|h|o|r|ou|oh|or)_[0-9A-Za-z_-]{40}/,
      shape: ['figu_<b64u:39><alnum:1>', 'figur_<b64u:39><alnum:1>'],
      context: { words: ['figma'], required: false },
      env: ['FIGMA_OAUTH_TOKEN', 'FIGMA_ACCESS_TOKEN', 'FIGMA_REFRESH_TOKEN'],
      risk: 'Whoever has it can use the Figma account of a user with the scopes that he or she gave to your app.',
      rotate: {
        docs: 'https://developers.figma.com/docs/rest-api/',
        steps: [
          'let the user remove the app under Connected apps in the Figma settings and connect it anew',
          'keep the new tokens outside git',
          'change the client secret of the app among your apps on the developer site if it leaked too',
        ],
      },
      examples:
        '{"access_token": "figu_<b64u:39><alnum:1>", "refresh_token": "figur_<b64u:39><alnum:1>", "app": "figma"}',
      nearMisses: ['configu_<b64u:40>', 'FIGMA_NODE=figure_<alnum:40>'],
    },
    'old-personal-access-token': {
      name: 'Figma personal access token (old form)',
      pattern: /[0-9a-f]{3,7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<digit:4-6>-<uuid>',
      context: { words: ['figma'] },
      env: ['FIGMA_TOKEN', 'FIGMA_ACCESS_TOKEN', 'FIGMA_PERSONAL_ACCESS_TOKEN', 'FIGMA_API_TOKEN'],
      risk: 'Whoever has it can read and comment on all files of its owner; such tokens have no scopes and no end.',
      nearMisses: 'FIGMA_TOKEN=<digit:5>-<hex:32>',
    },
  },
  rotate: {
    docs: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
    make: 'open Settings, Security, Personal access tokens in Figma and generate a new token with few scopes and an expiry',
    shownOnce: true,
    end: 'revoke the old token in the same list; that works at once',
  },
  check: [
    {
      keys: ['oauth-token'],
      url: 'https://api.figma.com/v1/me',
      answers: ANSWERS,
      tells: { account: 'email', name: 'handle' },
      refusalMayMean: 'that it is a refresh token, which no call takes',
      replies: REPLIES,
      source: 'https://developers.figma.com/docs/rest-api/users-endpoints/',
    },
    {
      // Among OAuth tokens are refresh tokens, which no call takes.
      keys: ['personal-access-token', 'old-personal-access-token'],
      url: 'https://api.figma.com/v1/me',
      auth: { header: 'X-Figma-Token' },
      answers: ANSWERS,
      tells: { account: 'email', name: 'handle' },
      replies: REPLIES,
      elsewhere: 'Figma for Government (api.figma-gov.com)',
      source: 'https://developers.figma.com/docs/rest-api/users-endpoints/',
    },
    {
      keys: ['plan-access-token'],
      url: 'https://api.figma.com/v1/me',
      auth: { header: 'X-Figma-Token' },
      answers: ANSWERS,
      replies: REPLIES,
      refusalMayMean: 'that a token of a plan has no user to tell of',
      source: 'https://developers.figma.com/docs/rest-api/users-endpoints/',
    },
  ],
  sources: [
    '{docs}',
    'https://developers.figma.com/docs/rest-api/plan-access-tokens/',
    'https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-token',
    'key shapes: {observed}',
  ],
});
