import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BugSnag',
  site: 'https://www.bugsnag.com',
  keys: {
    'auth-token': {
      name: 'BugSnag personal auth token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['bugsnag'], within: 80 },
      env: ['BUGSNAG_AUTH_TOKEN', 'BUGSNAG_PERSONAL_AUTH_TOKEN', 'BUGSNAG_ACCESS_TOKEN', 'BUGSNAG_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read the errors of your projects with what users sent in them, and change projects.',
      nearMisses: 'bugsnag session <hex:24>',
    },
    'notifier-key': {
      name: 'BugSnag notifier API key',
      noCheck: 'it only sends errors',
      severity: 'low',
      publicByDesign: true,
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['bugsnag'], within: 80 },
      env: ['BUGSNAG_API_KEY', 'BUGSNAG_KEY', 'NEXT_PUBLIC_BUGSNAG_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send false errors to one project; it stands in every app that reports to BugSnag.',
      examples: "Bugsnag.start({ apiKey: '<hex:32>' });",
    },
  },
  rotate: {
    console: 'https://app.bugsnag.com/settings/my-account/auth-tokens',
    docs: 'https://docs.bugsnag.com/api/data-access/',
    make: 'generate a new token at {console}',
    end: 'revoke the old token there; a notifier key is renewed in the settings of the project',
  },
  check: {
    keys: ['auth-token'],
    url: 'https://api.bugsnag.com/user/organizations?per_page=1',
    auth: { header: 'Authorization', value: 'token {key}' },
    active: { '0.slug': 'string', '0.collaborators_url': 'string', '0.projects_url': 'string' },
    inactive: { 'errors.0': { is: 'Bad credentials' } },
    elsewhere: 'Insight Hub (api.insighthub.smartbear.com), or a BugSnag server of your own',
    tells: { organisation: '0.name' },
    accepted: [
      {
        id: 'o1',
        name: 'Example',
        slug: 'example',
        collaborators_url: 'https://api.bugsnag.com/organizations/o1/collaborators',
        projects_url: 'https://api.bugsnag.com/organizations/o1/projects',
      },
    ],
    refused: { errors: ['Bad credentials'] },
    source: 'https://docs.bugsnag.com/api/data-access/; the words of the refusal: observed in public code',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://github.com/SmartBear/smartbear-mcp (which projects are at home in Insight Hub)',
    'format: {observed}',
  ],
});
