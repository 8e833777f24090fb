import { defineProvider } from '../src/rulebook/define-provider.ts';

const ANSWERS = [
  { status: 200, json: { id: 'string', login: 'string' }, is: 'active' },
  { status: 401, json: { message: { includes: 'You must log in first' } }, is: 'inactive' },
  // Plain text, unlike that for no token at all.
  { status: 401, text: 'Invalid token provided', is: 'inactive' },
] as const;
const REPLIES = [
  { status: 200, body: { id: 'u-1', login: 'owner', name: 'Owner' }, is: 'active' },
  { status: 401, body: { message: 'You must log in first.' }, is: 'inactive' },
  { status: 401, body: 'Invalid token provided.', is: 'inactive' },
  { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
] as const;

export default defineProvider({
  name: 'CircleCI',
  site: 'https://circleci.com',
  keys: {
    'personal-token': {
      name: 'CircleCI personal API token',
      severity: 'critical',
      // A UUID in base 58 and 40 hex digits.
      pattern: /CCIPAT_[1-9A-HJ-NP-Za-km-z]{20,22}_[0-9a-f]{40}/,
      shape: 'CCIPAT_<any:[1-9A-HJ-NP-Za-km-z]:21-22>_<hex:40>',
      env: ['CIRCLE_TOKEN', 'CIRCLECI_TOKEN', 'CIRCLECI_CLI_TOKEN', 'CIRCLECI_API_TOKEN'],
      risk: 'Whoever has it can read and change all your projects, run pipelines and so get at the secrets that jobs are given.',
      nearMisses: ['CCIPAT_<any:[1-9A-HJ-NP-Za-km-z]:22>', 'CCIPAZ_<any:[1-9A-HJ-NP-Za-km-z]:22>_<hex:40>'],
    },
    'project-token': {
      name: 'CircleCI project API token',
      severity: 'medium',
      pattern: /CCIPRJ_[1-9A-HJ-NP-Za-km-z]{20,22}_[0-9a-f]{40}/,
      shape: 'CCIPRJ_<any:[1-9A-HJ-NP-Za-km-z]:21-22>_<hex:40>',
      env: ['CIRCLE_TOKEN', 'CIRCLECI_TOKEN', 'CIRCLE_PROJECT_TOKEN'],
      risk: 'Whoever has it can read the state of the project’s builds, and with the scope Admin read and change its settings.',
      nearMisses: ['CCIPRJ_<any:[1-9A-HJ-NP-Za-km-z]:22>', 'CCIPRX_<any:[1-9A-HJ-NP-Za-km-z]:22>_<hex:40>'],
      rotate: {
        docs: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
        make: 'open the project’s settings, API Permissions, and add a new token: scope Status is enough for a badge',
        put: 'put it where the old one is used',
        end: 'remove the old token in the same list',
      },
    },
    'api-token-old': {
      name: 'CircleCI API token (old form)',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['circle-token', 'circleci_token', 'circleci_api', 'circleci_cli', 'circleci.com/api'],
        within: 80,
      },
      env: ['CIRCLE_TOKEN', 'CIRCLECI_TOKEN', 'CIRCLECI_CLI_TOKEN', 'CIRCLECI_API_TOKEN', 'CIRCLE_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your projects, or one of them if it is a project token, and run pipelines.',
      examples: 'https://circleci.com/gh/acme/app.svg?style=shield&circle-token=<hex:40>',
      nearMisses: 'CIRCLECI_TOKEN=$CIRCLE_TOKEN',
    },
  },
  rotate: {
    console: 'https://app.circleci.com/settings/user/tokens',
    docs: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
    make: 'create a new token with an expiry date at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'remove the old token there',
    after:
      'look for pipelines that are not yours, and change the contexts’ and projects’ environment variables if there are any',
  },
  check: [
    {
      keys: ['api-token-old'],
      url: 'https://circleci.com/api/v2/me',
      auth: { header: 'Circle-Token' },
      answers: ANSWERS,
      tells: { account: 'login' },
      refusalMayMean: 'that it is a token of a project, which may not ask for its owner',
      replies: REPLIES,
      source: 'https://circleci.com/docs/api/v2/#operation/getCurrentUser',
    },
    {
      // Project tokens are refused here though they are good, and the old form may be one.
      keys: ['personal-token'],
      url: 'https://circleci.com/api/v2/me',
      auth: { header: 'Circle-Token' },
      answers: ANSWERS,
      tells: { account: 'login' },
      also: {
        url: 'https://circleci.com/api/v2/me/collaborations',
        auth: { header: 'Circle-Token' },
        tells: { organisation: '0.name' },
      },
      replies: REPLIES,
      elsewhere: 'a CircleCI server of your own',
      source: 'https://circleci.com/docs/api/v2/#operation/getCurrentUser',
    },
    {
      keys: ['project-token'],
      url: 'https://circleci.com/api/v1.1/projects',
      auth: { header: 'Circle-Token' },
      active: { '0.vcs_url': 'string', '0.reponame': 'string' },
      inactive: { message: { includes: 'You must log in first' } },
      answers: { status: 401, text: 'Invalid token provided', is: 'inactive' },
      refusalMayMean: 'that a token of a project may not list projects',
      accepted: [{ vcs_url: 'https://github.com/acme/app', reponame: 'app', username: 'acme' }],
      refused: { message: 'You must log in first.' },
      source: 'https://circleci.com/docs/api/v1/#projects',
    },
  ],
  sources: ['{docs}', 'https://circleci.com/changelog/new-format-for-api-access-tokens/'],
});
