import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ReadMe',
  site: 'https://readme.com',
  keys: {
    'api-key': {
      name: 'ReadMe API key',
      pattern: /rdme_[0-9a-z]{70}/,
      shape: 'rdme_<lownum:70>',
      env: ['README_API_KEY', 'RDME_API_KEY', 'README_IO_API_KEY'],
      risk: 'Whoever has it can read, change and delete the documentation of the project, and so what your users copy.',
      nearMisses: 'rdme_<upper:70>',
    },
  },
  rotate: {
    console: 'https://dash.readme.com',
    docs: 'https://docs.readme.com/main/docs/your-dashboard-and-profile',
    make: 'create a new key in the dashboard of the project: Configuration, API Keys',
    put: 'put it in README_API_KEY, outside git, and in the secrets of the workflow that uploads',
    end: 'delete the old key there and look through the change history of the pages',
  },
  check: {
    // Projects of the new kind know the second version only; the first has the telling refusal.
    url: 'https://api.readme.com/v2/projects/me',
    active: { 'data.name': 'string', 'data.subdomain': 'string' },
    answers: { status: 401, is: 'next' },
    tells: { organisation: 'data.name' },
    accepted: { data: { name: 'Example', subdomain: 'example', plan: 'free' } },
    recorded: { next: { type: 'https://docs.readme.com', title: 'Unauthorized', status: 401 } },
    next: {
      url: 'https://dash.readme.com/api/v1',
      auth: { basic: '{key}:' },
      active: { name: 'string', subdomain: 'string', jwtSecret: 'string' },
      inactive: { error: { is: 'APIKEY_NOTFOUND' } },
      limited: {
        status: 403,
        json: { error: { is: 'API_ACCESS_REVOKED' } },
        because: 'ReadMe took its project the access to the API',
      },
      tells: { organisation: 'name' },
      accepted: {
        name: 'Example',
        subdomain: 'example',
        jwtSecret: 'made-up',
        baseUrl: 'https://docs.example.com',
        plan: 'free',
      },
      refused: { error: 'APIKEY_NOTFOUND', message: "We couldn't find your API key." },
      recorded: { limited: { error: 'API_ACCESS_REVOKED', message: 'Your ReadMe API access has been revoked.' } },
    },
    source: 'https://docs.readme.com/main/reference/getproject-1',
  },
  sources: ['{docs}', 'length: {observed}'],
});
