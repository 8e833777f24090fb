import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ClickHelp',
  site: 'https://clickhelp.com',
  keys: {
    'api-key': {
      name: 'ClickHelp API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['clickhelp'], within: 100 },
      env: ['CLICKHELP_API_KEY', 'CLICKHELP_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      beside: {
        host: /([0-9a-z-]{1,60}\.clickhelp\.co)/,
        user: /(?:(?:login|user(?:_?name)?)["']?\s{0,3}[:=]\s{0,3}["']?|(?:-u|--user)\s["']?)([\w.@-]{2,60})/,
      },
      risk: 'Whoever has it and the login name can read and change the documentation that its owner may.',
      examples: 'curl --user administrator:<alnum:22><digit:2> https://acme.clickhelp.co/api/v1/projects',
    },
  },
  rotate: {
    docs: 'https://clickhelp.com/online-documentation-tool/developer-documentation/rest-api/',
    make: 'open your profile in the portal and generate a new API key: the old one ends',
  },
  check: {
    url: 'https://{host}/api/v1/projects',
    domains: ['clickhelp.co'],
    auth: { basic: '{user}:{key}' },
    active: { '0.url': 'string', '0.fullUrl': 'string', '0.visibility': 'string' },
    // Documented: an authentication issue.
    inactive: 401,
    accepted: [
      {
        fullUrl: 'https://acme.clickhelp.co/articles/project-manual',
        parentUrl: null,
        projectName: 'Manual',
        url: 'project-manual',
        visibility: 'Private',
        createdOn: '2017-12-07T11:39:23',
      },
    ],
    refused: { message: 'made up' },
    source: 'https://clickhelp.com/software-documentation-tool/user-manual/getting-projects.html',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
