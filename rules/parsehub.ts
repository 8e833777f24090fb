import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ParseHub',
  site: 'https://www.parsehub.com',
  keys: {
    'api-key': {
      name: 'ParseHub API key',
      severity: 'medium',
      // Tokens of projects and runs look the same: only the name tells it.
      pattern:
        /api_?key["'\])]{0,2}\s{0,3}(?:=>|[:=,])\s{0,3}["']?(?<secret>t[0-9A-Za-z_-]{11}(?:[0-9A-Za-z_-]{12})?)/i,
      context: { words: ['parsehub'] },
      env: ['PARSEHUB_API_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can run your projects on your plan, and read and delete what they fetched.',
      examples: [
        'PARSEHUB_API_KEY=t<alnum:11>\n',
        'params = {"api_key": "t<alnum:11>", "format": "json"}\nr = requests.get("https://www.parsehub.com/api/v2/projects", params=params)',
        'curl "https://www.parsehub.com/api/v2/projects?api_key=t<alnum:23>&limit=1"',
      ],
      nearMisses: [
        'https://www.parsehub.com/api/v2/projects/t<alnum:11>/last_ready_run/data',
        'parsehub: project_token: "t<alnum:11>"',
        'PARSEHUB_API_KEY=${PARSEHUB_KEY}',
      ],
    },
  },
  rotate: {
    console: 'https://www.parsehub.com/account',
    docs: 'https://www.parsehub.com/docs/ref/api/v2/',
    make: 'ask the support of ParseHub for another key, if {console} offers no button for it',
    end: 'see that the old key is refused',
  },
  check: {
    url: 'https://www.parsehub.com/api/v2/projects?limit=1',
    auth: { query: 'api_key' },
    active: { projects: 'array', total_projects: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { projects: [], total_projects: 0 },
    refused: '',
    source: 'https://www.parsehub.com/docs/ref/api/v2/#list-all-projects',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
