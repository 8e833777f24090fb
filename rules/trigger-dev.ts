import { defineProvider } from '../src/rulebook/define-provider.ts';

const elsewhere = 'a Trigger.dev server of your own';
const tokenGenerator = 'apps/webapp/app/services/personalAccessToken.server.ts';

export default defineProvider({
  name: 'Trigger.dev',
  site: 'https://trigger.dev',
  keys: {
    'secret-key': {
      name: 'Trigger.dev secret key',
      pattern: /tr_(?:dev|stg|prod|preview)_[0-9A-Za-z]{20,24}/,
      shape: ['tr_dev_<alnum:20>', 'tr_prod_<alnum:20>', 'tr_stg_<alnum:24>', 'tr_preview_<alnum:20>'],
      env: ['TRIGGER_SECRET_KEY', 'TRIGGER_API_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can start, read and cancel runs of your tasks in its environment and read their payloads.',
    },
    'personal-token': {
      name: 'Trigger.dev personal access token',
      severity: 'critical',
      pattern: /tr_pat_[1-9a-km-z]{40}/,
      shape: 'tr_pat_<any:[1-9a-km-z]:40>',
      env: ['TRIGGER_ACCESS_TOKEN'],
      risk: 'Whoever has it can deploy code to all projects of its owner and read their environment variables.',
      rotate: {
        console: 'https://cloud.trigger.dev/account/tokens',
        docs: 'https://trigger.dev/docs/management/authentication',
        make: 'create a new token at {console}',
        shownOnce: true,
        end: 'revoke the old token there and look through the deployments since the leak',
      },
    },
  },
  rotate: {
    console: 'https://cloud.trigger.dev',
    docs: 'https://trigger.dev/docs/apikeys',
    make: 'regenerate the key on the page API keys of the environment ({console}): the old one ends within a day',
  },
  check: [
    {
      keys: ['secret-key'],
      url: 'https://api.trigger.dev/api/v1/runs?page[size]=1',
      active: { 'data.0.id': { includes: 'run_' }, 'data.0.taskIdentifier': 'string', pagination: 'object' },
      inactive: { error: { includes: 'API key' } },
      elsewhere,
      accepted: { data: [{ id: 'run_1', status: 'COMPLETED', taskIdentifier: 'hello' }], pagination: {} },
      refused: { error: 'Invalid API key' },
      source: 'https://trigger.dev/docs/management/runs/list',
    },
    {
      keys: ['personal-token'],
      url: 'https://api.trigger.dev/api/v2/whoami',
      active: { userId: 'string', email: 'string', dashboardUrl: 'string' },
      inactive: { error: { is: 'Invalid or Missing Access Token' } },
      elsewhere,
      tells: { account: 'email' },
      accepted: { userId: 'u1', email: 'owner@example.com', dashboardUrl: 'https://cloud.trigger.dev' },
      refused: { error: 'Invalid or Missing Access Token' },
      source: 'https://github.com/triggerdotdev/trigger.dev (apps/webapp/app/routes/api.v2.whoami.ts)',
    },
  ],
  sources: [
    `https://github.com/triggerdotdev/trigger.dev (${tokenGenerator})`,
    '{docs}',
    'length of secret keys: {observed}',
  ],
});
