import type { Answer } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const alive: readonly Answer[] = [
  {
    status: 200,
    json: { 'data.type': { is: 'users' }, 'data.attributes.is-service-account': { is: true } },
    is: 'active',
    kind: 'token of a team or organization',
  },
  {
    status: 200,
    json: { 'data.type': { is: 'users' }, 'data.id': { includes: 'user-' }, 'data.attributes.username': 'string' },
    is: 'active',
    kind: 'token of a user',
  },
];
const user = {
  data: {
    id: 'user-example1',
    type: 'users',
    attributes: { username: 'owner', email: 'owner@example.com', 'is-service-account': false },
  },
};
const unauthorized = { errors: [{ status: '401', title: 'unauthorized' }] };

export default defineProvider({
  name: 'HCP Terraform',
  site: 'https://app.terraform.io',
  keys: {
    'api-token': {
      name: 'HCP Terraform (Terraform Cloud) API token',
      severity: 'critical',
      // The same for users, teams, organizations and Terraform Enterprise.
      pattern: /[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,90}/,
      shape: '<alnum:14>.atlasv1.<alnum:67>',
      env: ['TFE_TOKEN', 'TF_TOKEN_app_terraform_io', 'TF_API_TOKEN', 'TERRAFORM_CLOUD_TOKEN', 'ATLAS_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can read state with the secrets in it and start runs that change your infrastructure, within the rights of its user, team or organization.',
      nearMisses: ['TFE_TOKEN=<alnum:14>.atlasv2.<alnum:67>', 'module = "app.terraform.io/<lower:8>/vpc/aws"'],
    },
    'agent-token': {
      name: 'HCP Terraform agent token',
      noCheck: 'the one call that takes it registers an agent',
      // Looks like the others; only its name tells that it opens nothing but its agent pool.
      pattern: /[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,90}/,
      shape: '<alnum:14>.atlasv1.<alnum:67>',
      context: { words: ['tfc agent', 'tfe agent'], within: 24 },
      env: ['TFC_AGENT_TOKEN', 'TFE_AGENT_TOKEN'],
      risk: 'Whoever has it can run an agent of the pool, which is handed runs with their variables and secrets.',
      rotate: {
        docs: 'https://developer.hashicorp.com/terraform/cloud-docs/agents/agent-pools',
        make: 'open the agent pool in the settings of the organization, Agents, and create a new token',
        put: 'put it in TFC_AGENT_TOKEN of the agents, outside git, and restart them; it is shown only once',
        end: 'revoke the old token there, and look for agents and runs that are not yours',
      },
    },
  },
  rotate: {
    console: 'https://app.terraform.io/app/settings/tokens',
    docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    steps: [
      'find its kind: user tokens are at https://app.terraform.io/app/settings/tokens, team and organization tokens in the settings of the organization, API tokens',
      'create a new token with an expiry date; an organization has one token only, and regenerating it ends the old one at once',
      'put it where the old one is used (terraform login, TFE_TOKEN), outside git; it is shown only once',
      'delete the old token, look at the runs since the leak, and rotate the secrets kept in state',
    ],
  },
  check: {
    keys: ['api-token'],
    // Tokens of Europe, and of a Terraform Enterprise server of one's own, look alike.
    url: 'https://app.terraform.io/api/v2/account/details',
    answers: [
      ...alive,
      { status: 401, json: { 'errors.0.status': { is: '401' }, 'errors.0.title': { is: 'unauthorized' } }, is: 'next' },
    ],
    tells: { account: 'data.attributes.username', name: 'data.attributes.email' },
    recorded: { next: unauthorized },
    tooMany: {
      errors: [{ status: '429', title: 'Too many requests', detail: 'You have exceeded the API rate limit.' }],
    },
    replies: [
      { status: 200, body: user, is: 'active' },
      {
        status: 200,
        body: {
          data: {
            id: 'user-example2',
            type: 'users',
            attributes: { username: 'api-team_1', 'is-service-account': true },
          },
        },
        is: 'active',
      },
    ],
    next: {
      url: 'https://app.eu.terraform.io/api/v2/account/details',
      answers: [
        ...alive,
        {
          status: 401,
          json: { 'errors.0.status': { is: '401' }, 'errors.0.title': { is: 'unauthorized' } },
          is: 'inactive',
          recorded: unauthorized,
        },
      ],
      tells: { account: 'data.attributes.username', name: 'data.attributes.email' },
      tooMany: {
        errors: [{ status: '429', title: 'Too many requests', detail: 'You have exceeded the API rate limit.' }],
      },
      replies: { status: 200, body: user, is: 'active' },
    },
    elsewhere: 'a Terraform Enterprise server',
    source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account',
  },
  sources: [
    '{docs}',
    'https://developer.hashicorp.com/terraform/cli/config/config-file#credentials',
    'length: {observed}',
  ],
});
