import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['SONAR_TOKEN', 'SONARQUBE_TOKEN', 'SONAR_LOGIN'];

// Whoever brings a wrong token gets a bare 401, whoever brings none is told that this is not valid.
const VALID = [
  { status: 200, json: { valid: { is: true } }, is: 'active' },
  { status: 200, json: { valid: { is: false } }, is: 'inactive' },
  { status: 401, is: 'inactive' },
] as const;
const VALID_REPLIES = [
  { status: 200, body: { valid: true }, is: 'active' },
  { status: 200, body: { valid: false }, is: 'inactive' },
  { status: 401, body: '', is: 'inactive' },
  { status: 429, body: { errors: [{ msg: 'Too many requests' }] }, is: 'unknown' },
] as const;

export default defineProvider({
  name: 'SonarQube',
  site: 'https://www.sonarsource.com',
  keys: {
    'user-token': {
      name: 'SonarQube user token',
      pattern: /squ_[0-9a-f]{40}/,
      shape: 'squ_<hex:40>',
      env,
      risk: 'Whoever has it can do all that its owner can through the web API: read source code and, for an admin, run the server.',
      examples: 'curl -u squ_<hex:40>: https://sonar.example.org/api/projects/search',
    },
    'global-analysis-token': {
      name: 'SonarQube global analysis token',
      severity: 'medium',
      pattern: /sqa_[0-9a-f]{40}/,
      shape: 'sqa_<hex:40>',
      env,
      risk: 'Whoever has it can upload analyses to any project that its owner may analyse.',
    },
    'project-analysis-token': {
      name: 'SonarQube project analysis token',
      severity: 'medium',
      pattern: /sqp_[0-9a-f]{40}/,
      shape: 'sqp_<hex:40>',
      env,
      risk: 'Whoever has it can upload analyses to one project and so pass or fail its quality gate.',
      examples: '<sonar.login>sqp_<hex:40></sonar.login>',
    },
    'badge-token': {
      name: 'SonarQube project badge token',
      noCheck: 'it opens the badges of one project, whose name it does not tell',
      severity: 'low',
      pattern: /sqb_[0-9a-f]{40}/,
      shape: 'sqb_<hex:40>',
      risk: 'Whoever has it can show the badges of one private project, with its quality gate and measures.',
      rotate: {
        make: 'choose Renew token under Get project badges in the information of the project: the old token ends',
        put: 'put the new address of the badge where the old one was',
      },
    },
    'organization-token': {
      name: 'SonarQube Cloud scoped organization token',
      severity: 'medium',
      // The prefix is documented, the rest is not.
      pattern: /sqco_[0-9A-Za-z]{40,80}/,
      shape: 'sqco_<alnum:48-60>',
      env,
      entropy: 3.5,
      risk: 'Whoever has it can upload analyses to the projects of the organization in its scope.',
      rotate: {
        docs: 'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
        make: 'as an admin create a new scoped organization token in the administration of the organization',
        put: 'put it in SONAR_TOKEN in your CI, outside git',
        end: 'revoke the old token there; it is deleted at once',
      },
    },
    'legacy-token': {
      name: 'SonarQube token (without prefix)',
      // Old servers, and SonarQube Cloud still: looks like any commit.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['sonar.login', 'sonar.token', 'sonarToken', 'sonarcloud_token', 'sonar_auth_token', 'sonar_api_token'],
        within: 12,
      },
      env,
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can do all that its owner can through the web API, or upload analyses, by the kind of the token.',
      examples: 'sonar-scanner -Dsonar.host.url=https://sonarcloud.io -Dsonar.token=<hex:40>',
      nearMisses: 'uses: SonarSource/sonarqube-scan-action@<hex:40>',
    },
  },
  rotate: {
    console: 'https://sonarcloud.io/account/security',
    docs: 'https://docs.sonarsource.com/sonarqube-server/2026.1/user-guide/managing-tokens',
    make: 'generate a new token of the narrowest type under My Account, Security on your SonarQube server, or at {console}, with an expiry',
    put: 'put it in SONAR_TOKEN in your CI, outside git; it is shown only once',
    end: 'revoke the old token on the same page',
  },
  check: [
    {
      // Tokens of SonarQube Server; those of the cloud have another beginning. Servers before 10.0 know no bearer tokens.
      keys: ['user-token', 'global-analysis-token', 'project-analysis-token'],
      url: '{server}/api/authentication/validate',
      auth: { basic: '{key}:' },
      answers: VALID,
      replies: VALID_REPLIES,
      source: 'https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/',
    },
    {
      keys: ['organization-token', 'legacy-token'],
      url: 'https://sonarcloud.io/api/authentication/validate',
      answers: VALID,
      replies: VALID_REPLIES,
      elsewhere: 'a SonarQube server of your own, or the cloud in the United States (sonarqube.us)',
      source: 'https://docs.sonarsource.com/sonarqube-cloud/appendices/web-api/',
    },
  ],
  sources: [
    '{docs}',
    'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
    'lengths: {observed}',
  ],
});
