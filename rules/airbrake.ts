import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Airbrake',
  site: 'https://www.airbrake.io',
  keys: [
    {
      id: 'user-key',
      name: 'Airbrake user key or token',
      severity: 'high',
      pattern: /[0-9A-Za-z-]{40}/,
      context: {
        words: ['airbrake_user', 'airbrake_auth', 'airbrakeUserKey', 'airbrake_api', 'api.airbrake.io'],
        within: 80,
      },
      env: ['AIRBRAKE_USER_KEY', 'AIRBRAKE_USER_TOKEN', 'AIRBRAKE_TOKEN', 'AIRBRAKE_API_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, errors and deploys that its user can see.',
      examples: [
        'AIRBRAKE_USER_KEY=<alnum:40>',
        'curl "https://api.airbrake.io/api/v4/projects?key=<hex:40>"',
        '{"airbrakeUserKey": "<alnum:40>"}',
      ],
      nearMisses: [
        'gem "airbrake", github: "airbrake/airbrake", ref: "<hex:40>"',
        'AIRBRAKE_USER_KEY=<alnum:24>',
        'token = "<alnum:40>"',
      ],
    },
    {
      id: 'project-key',
      name: 'Airbrake project key',
      severity: 'medium',
      pattern: /[0-9A-Za-z-]{32}/,
      context: {
        words: ['airbrake_project_key', 'airbrakeProjectKey', 'Airbrake.configure', 'AirbrakeNotifier', 'airbrake:'],
        within: 100,
      },
      env: ['AIRBRAKE_PROJECT_KEY', 'AIRBRAKE_API_KEY', 'AIRBRAKE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send false errors and deploys to the project.',
      examples: [
        'AIRBRAKE_PROJECT_KEY=<hex:32>',
        "Airbrake.configure do |c|\n  c.project_id = 105138\n  c.project_key = '<hex:32>'\nend\n",
        'airbrake:\n  projectId: 105138\n  projectKey: <hex:32>\n',
      ],
      nearMisses: ['project_key: <hex:32>', 'AIRBRAKE_PROJECT_KEY=<hex:64>', 'AIRBRAKE_SESSION=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://airbrake.io/users/edit',
    docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
    steps: [
      'make a new user key under the profile at https://airbrake.io/users/edit, or a new project key under Settings of the project',
      'put it where the old one is used, outside git',
      'remove the old key there',
    ],
  },
  checks: [
    {
      keys: ['user-key'],
      url: 'https://api.airbrake.io/api/v4/projects',
      auth: { query: 'key' },
      answers: [
        {
          status: 200,
          json: { count: 'number', 'projects.0.id': 'number', 'projects.0.name': 'string' },
          is: 'active',
        },
        { status: 401, json: { type: { is: 'Unauthorized' } }, is: 'inactive' },
      ],
      tells: { name: 'projects.0.name' },
      replies: [
        {
          status: 200,
          body: { count: 1, page: 1, projects: [{ id: 1, name: 'Example', deployCount: 0, noticeTotalCount: 3 }] },
          is: 'active',
        },
        { status: 401, body: { code: 401, type: 'Unauthorized', message: 'unauthorized' }, is: 'inactive' },
        { status: 403, body: { code: 403, type: 'Forbidden', message: 'forbidden' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.airbrake.io/docs/devops-tools/api/#list-projects-v4',
    },
  ],
  sources: ['https://docs.airbrake.io/docs/devops-tools/api/', 'format: observed in public code, not documented'],
});
