import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Convex',
  site: 'https://www.convex.dev',
  keys: {
    'deploy-key': {
      name: 'Convex deploy key',
      severity: 'critical',
      // Kind and place of the deployment, then base64 of a JSON that begins with "v2".
      pattern: /[dp][a-z]{2,6}:[0-9a-z][0-9a-z:-]{2,80}\|eyJ2MiI6I[0-9A-Za-z+/]{20,90}={0,2}/,
      shape: ['prod:happy-animal-123|eyJ2MiI6I<b64:45><alnum:1>=', 'preview:acme:shop|eyJ2MiI6I<b64:45><alnum:1>='],
      context: { words: ['convex'] },
      env: ['CONVEX_DEPLOY_KEY', 'CONVEX_ADMIN_KEY', 'CONVEX_SELF_HOSTED_ADMIN_KEY'],
      entropy: 3.2,
      noCheck: 'no call that only reads is documented for it',
      risk: 'Whoever has it can deploy code to the deployment and read and change all its data and environment variables.',
      nearMisses: 'CONVEX_DEPLOYMENT=prod:happy-animal-123',
    },
    'access-token': {
      name: 'Convex team access token',
      severity: 'critical',
      pattern: /eyJ2MiI6I[0-9A-Za-z+/]{46}=/,
      shape: 'eyJ2MiI6I<b64:45><alnum:1>=',
      context: { words: ['convex'] },
      env: ['CONVEX_TEAM_ACCESS_TOKEN', 'CONVEX_ACCESS_TOKEN', 'CONVEX_MANAGEMENT_TOKEN', 'CONVEX_TOKEN'],
      entropy: 3.4,
      risk: 'Whoever has it can make and delete projects and deployments of the team and so reach all their data.',
      rotate: {
        console: 'https://dashboard.convex.dev/team/settings/access-tokens',
        docs: 'https://docs.convex.dev/management-api',
        make: 'open the settings of the team, Access Tokens, and make a new token',
        put: 'put it where the old one is used, outside git',
        end: 'delete the old token there',
      },
    },
  },
  rotate: {
    console: 'https://dashboard.convex.dev',
    docs: 'https://docs.convex.dev/cli/deploy-key-types',
    make: 'open the settings of the deployment, or of the project, at {console} and generate a new deploy key',
    put: 'put it in CONVEX_DEPLOY_KEY, outside git',
    end: 'delete the old key in the same list',
  },
  check: {
    keys: ['access-token'],
    url: 'https://api.convex.dev/v1/token_details',
    active: { type: { is: 'teamToken' }, teamId: 'number', name: 'string' },
    inactive: { status: [401, 403], json: { code: { is: 'AccessTokenInvalid' } } },
    answers: {
      status: [401, 403],
      json: { code: { is: 'AuthenticationFailed' } },
      is: 'inactive',
      recorded: { code: 'AuthenticationFailed', message: 'Authentication failed' },
    },
    tells: { name: 'name', kind: 'type' },
    accepted: { type: 'teamToken', teamId: 1, name: 'ci' },
    refused: { code: 'AccessTokenInvalid', message: 'The access token is invalid' },
    source: 'https://docs.convex.dev/management-api/get-token-details; its fields: observed in public code',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
