import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Budibase',
  site: 'https://budibase.com',
  keys: {
    'api-key': {
      name: 'Budibase API key',
      pattern: /[0-9a-f]{32}-[0-9a-f]{76,80}/,
      shape: '<hex:32>-<hex:78-80>',
      context: { words: ['budibase'], within: 120 },
      env: ['BUDIBASE_API_KEY', 'BUDIBASE_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can do all that its user can: read and change the apps, their tables and, for an admin, the users.',
      examples: 'curl -H "x-budibase-api-key: <hex:32>-<hex:80>" https://budibase.app/api/public/v1/users/search',
    },
  },
  rotate: {
    docs: 'https://docs.budibase.com/docs/public-api',
    make: 'choose View API key in the menu of your user in the portal and generate a new one: the old one ends at once',
    put: 'put it in BUDIBASE_API_KEY, outside git',
  },
  check: {
    method: 'POST',
    readOnly: 'a search, for an app with a made-up name',
    url: 'https://budibase.app/api/public/v1/applications/search',
    auth: { header: 'x-budibase-api-key' },
    json: { name: 'made-up' },
    active: { data: 'array' },
    inactive: { status: [401, 403], json: { message: { includes: 'Invalid API key' } } },
    elsewhere: 'a Budibase server of your own, or an account with an address of its own',
    accepted: { data: [] },
    replies: {
      status: 403,
      body: { message: "Invalid API key - may need re-generated, or user doesn't exist", status: 403 },
      is: 'inactive',
    },
    source: 'https://docs.budibase.com/reference/appsearch',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
