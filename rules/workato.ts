import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can do what its client role allows: read and change recipes, connections and jobs, and so reach what they are connected to.';

const me = {
  active: { id: 'number', plan_id: 'string', recipes_count: 'number' },
  inactive: { message: { is: 'Unauthorized' } },
  tells: { organisation: 'name', kind: 'plan_id' },
  accepted: { id: 17, name: 'Example', plan_id: 'oem_plan', recipes_count: 49, active_recipes_count: 2 },
  refused: { message: 'Unauthorized' },
  source: 'https://docs.workato.com/workato-api/users.html',
} as const;

export default defineProvider({
  name: 'Workato',
  site: 'https://www.workato.com',
  keys: {
    'api-token': {
      name: 'Workato developer API token',
      severity: 'critical',
      pattern: /wrka(?:us)?-eyJ[0-9A-Za-z_-]{8,200}\.[0-9A-Za-z_-]{16,1000}\.[0-9A-Za-z_-]{64,700}/,
      shape: 'wrkaus-eyJ<b64u:17>.<b64u:80>.<b64u:150><alnum:1>',
      env: ['WORKATO_API_TOKEN', 'WORKATO_TOKEN', 'WORKATO_API_KEY'],
      risk,
    },
    'regional-api-token': {
      name: 'Workato developer API token of another region',
      severity: 'critical',
      pattern:
        /wrka(?<region>eu|jp|sg|au|il|kr)-eyJ[0-9A-Za-z_-]{8,200}\.[0-9A-Za-z_-]{16,1000}\.[0-9A-Za-z_-]{64,700}/,
      shape: 'wrkaeu-eyJ<b64u:17>.<b64u:80>.<b64u:150><alnum:1>',
      env: ['WORKATO_API_TOKEN', 'WORKATO_TOKEN', 'WORKATO_API_KEY'],
      risk,
    },
  },
  rotate: {
    console: 'https://app.workato.com/members/api/clients',
    docs: 'https://docs.workato.com/workato-api/api-clients.html',
    make: 'open the API client under Workspace admin, API clients, and refresh its token: the old one ends at once',
    shownOnce: true,
    end: 'look through the activity audit log since the leak',
  },
  check: [
    {
      ...me,
      keys: ['api-token'],
      url: 'https://www.workato.com/api/users/me',
      elsewhere: 'the sandbox for developers, or a private Workato',
    },
    { ...me, keys: ['regional-api-token'], url: 'https://app.{region}.workato.com/api/users/me' },
  ],
  sources: ['https://docs.workato.com/workato-api.html', '{docs}', 'form: {observed}'],
});
