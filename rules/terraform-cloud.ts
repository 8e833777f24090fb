import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'HCP Terraform',
  site: 'https://app.terraform.io',
  keys: [
    {
      id: 'api-token',
      name: 'HCP Terraform (Terraform Cloud) API token',
      severity: 'critical',
      // The same for users, teams, organizations and Terraform Enterprise.
      pattern: /[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,90}/,
      env: ['TFE_TOKEN', 'TF_TOKEN_app_terraform_io', 'TF_API_TOKEN', 'TERRAFORM_CLOUD_TOKEN', 'ATLAS_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can read state with the secrets in it and start runs that change your infrastructure, within the rights of its user, team or organization.',
      examples: [
        'TFE_TOKEN=<alnum:14>.atlasv1.<alnum:67>',
        'credentials "app.terraform.io" {\n  token = "<alnum:14>.atlasv1.<alnum:67>"\n}\n',
        '{"credentials": {"app.terraform.io": {"token": "<alnum:14>.atlasv1.<alnum:67>"}}}',
        'curl -H "Authorization: Bearer <alnum:14>.atlasv1.<alnum:67>" https://app.terraform.io/api/v2/account/details',
      ],
      nearMisses: [
        'token = "your-token.atlasv1.goes-here"',
        'TFE_TOKEN=<alnum:14>.atlasv2.<alnum:67>',
        '<alnum:14>.atlasv1.<alnum:12>',
        'module = "app.terraform.io/<lower:8>/vpc/aws"',
      ],
    },
  ],
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
  sources: [
    'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    'https://developer.hashicorp.com/terraform/cli/config/config-file#credentials',
    'length: observed in public code, not documented',
  ],
});
