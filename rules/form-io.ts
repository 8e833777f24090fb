import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Form.io',
  site: 'https://form.io',
  noCheck: 'it belongs to a project with a host of its own, and ends within hours',
  keys: {
    'jwt-token': {
      name: 'Form.io JWT token',
      severity: 'medium',
      pattern: /eyJ[0-9A-Za-z_-]{33}\.[0-9A-Za-z_-]{150,400}\.[0-9A-Za-z_-]{43}/,
      shape: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ<alnum:240>.<alnum:43>',
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.<alnum:260>.<alnum:43>',
      ],
      // Not "form.io" alone: hosts of Terraform end so, and PlatformIO has "formio" in its name.
      context: { words: ['formio.form.io', 'api.form.io', 'x-jwt-token', 'formio_jwt', 'formio token'] },
      env: ['FORMIO_TOKEN', 'FORMIO_JWT_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can act as the user who signed in, in the projects of Form.io that this one may open, until it expires.',
      rotate: {
        docs: 'https://help.form.io/userguide/projects/project-settings',
        make: 'sign the user in anew: the program gets another token',
        put: 'keep it in memory, outside git',
        end: 'log out with GET /logout of the project, or wait until the old one has expired',
      },
      nearMisses: 'source = "registry.terraform.io/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ<alnum:240>.<alnum:43>"',
    },
  },
  rotate: {
    docs: 'https://help.form.io/userguide/projects/project-settings',
    make: 'open the settings of the project, API Keys, and add another key',
    end: 'delete the old key there',
  },
  sources: [
    '{docs}',
    'https://www.postman.com/collections/3967924-6a214849-6df3-cd91-a978-099f3d49a6ef-RW1Yq1CA',
    'length: {observed}',
  ],
});
