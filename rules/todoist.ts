import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Todoist',
  site: 'https://www.todoist.com',
  keys: {
    'api-token': {
      name: 'Todoist API token',
      severity: 'medium',
      // The personal token and the tokens of apps look the same.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['todoist'], within: 60 },
      env: ['TODOIST_API_TOKEN', 'TODOIST_TOKEN', 'TODOIST_API_KEY', 'TODOIST_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete all tasks, projects and comments of its owner.',
      examples: 'const api = new TodoistApi("<hex:40>");',
      nearMisses: 'https://github.com/Doist/todoist-api-typescript/commit/<hex:12>',
    },
    'client-secret': {
      name: 'Todoist app client secret',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['todoist client secret', 'todoistClientSecret', 'todoist.com/oauth'], within: 60 },
      env: ['TODOIST_CLIENT_SECRET', 'TODOIST_SECRET'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'its token endpoint does not say of a made-up code whether the secret was right',
      risk: 'Whoever has it and the client id can pose as your app before users of Todoist.',
      rotate: {
        console: 'https://developer.todoist.com/appconsole.html',
        docs: 'https://developer.todoist.com/api/v1/#tag/Authorization',
        make: 'open the app at {console} and reset its client secret: the old one ends',
        put: 'put the new one in TODOIST_CLIENT_SECRET, outside git',
      },
    },
  },
  rotate: {
    console: 'https://app.todoist.com/app/settings/integrations/developer',
    docs: 'https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB',
    make: 'open Settings, Integrations, Developer, and issue a new API token: the old one ends; the token of an app ends when you remove the app there',
  },
  check: {
    keys: ['api-token'],
    url: 'https://api.todoist.com/api/v1/user',
    active: { id: 'string', inbox_project_id: 'string', tz_info: 'object' },
    inactive: { error_tag: 'string', http_code: { is: 401 } },
    tells: { account: 'email', name: 'full_name' },
    accepted: {
      id: '1',
      email: 'owner@example.com',
      full_name: 'Owner',
      inbox_project_id: 'p1',
      tz_info: { timezone: 'Europe/Berlin' },
    },
    refused: { error: 'Unauthorized', error_code: 401, error_extra: {}, error_tag: 'UNAUTHORIZED', http_code: 401 },
    source: 'https://developer.todoist.com/api/v1/#tag/User',
  },
  sources: ['{docs}', '{check}', 'https://developer.todoist.com/api/v1/#tag/Errors', 'alphabet: {observed}'],
});
