import { defineProvider } from '../src/rulebook/define-provider.ts';

const QUERY = {
  method: 'POST',
  readOnly: 'a query of GraphQL, which changes nothing',
  url: 'https://backboard.railway.com/graphql/v2',
} as const;

export default defineProvider({
  name: 'Railway',
  site: 'https://railway.com',
  keys: {
    'api-token': {
      name: 'Railway API token',
      severity: 'critical',
      // Projects, services and environments have ids that look the same and stand near.
      pattern:
        /(?:(?:api[_-]?)?token|api_?key)["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      context: { words: ['railway'], within: 60 },
      env: ['RAILWAY_TOKEN', 'RAILWAY_API_TOKEN', 'RAILWAY_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can deploy code, read all variables and databases of your projects and delete them.',
      examples: [
        'RAILWAY_TOKEN=<uuid>',
        "export RAILWAY_API_TOKEN='<uuid>'",
        '{"railway": {"token": "<uuid>", "project": "none"}}',
        'env:\n  RAILWAY_API_TOKEN: <uuid>\n',
      ],
      nearMisses: [
        'RAILWAY_PROJECT_ID=<uuid>\nRAILWAY_TOKEN=$TOKEN',
        'https://railway.com/project/<uuid>',
        'RAILWAY_SERVICE_ID=<uuid>',
      ],
    },
  },
  rotate: {
    console: 'https://railway.com/account/tokens',
    docs: 'https://docs.railway.com/guides/public-api',
    make: 'create a new token at {console}, or for a project under Settings, Tokens of the project',
    shownOnce: true,
    end: 'delete the old token there',
    after: 'change the variables of the projects that it could read, and look through the deployments',
  },
  check: {
    ...QUERY,
    json: { query: 'query { me { id email name } }' },
    active: { status: 200, json: { 'data.me.id': 'string', 'data.me.email': 'string' }, kind: 'account token' },
    answers: { status: 200, json: { 'errors.0.message': { includes: 'Not Authorized' } }, is: 'next' },
    tells: { account: 'data.me.email' },
    accepted: { data: { me: { id: 'u1', email: 'owner@example.com', name: 'Owner' } } },
    recorded: { next: { errors: [{ message: 'Not Authorized', path: ['me'] }], data: null } },
    next: {
      ...QUERY,
      auth: { header: 'Project-Access-Token' },
      json: { query: 'query { projectToken { projectId environmentId } }' },
      active: {
        status: 200,
        json: { 'data.projectToken.projectId': 'string', 'data.projectToken.environmentId': 'string' },
        kind: 'project token',
      },
      inactive: {
        status: 200,
        json: { 'errors.0.message': { includes: 'Not Authorized' } },
        mayMean: 'a token of a workspace, which may ask neither who it is nor for a project of its own',
      },
      accepted: { data: { projectToken: { projectId: 'p1', environmentId: 'e1' } } },
      refused: { errors: [{ message: 'Not Authorized', path: ['projectToken'] }], data: null },
    },
    source: 'https://docs.railway.com/guides/public-api',
  },
  sources: ['{docs}', 'https://docs.railway.com/reference/oauth/login-and-tokens', 'form: {observed}'],
});
