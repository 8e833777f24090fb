import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'RubyGems',
  site: null,
  registry: true,
  keys: [
    {
      id: 'api-key',
      name: 'RubyGems API key',
      severity: 'critical',
      pattern: /rubygems_[0-9a-f]{48}/,
      env: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY', 'RUBYGEMS_AUTH_TOKEN'],
      risk: 'Whoever has it can publish or yank versions of your gems, as far as its scopes go, and so run code at everyone who updates them.',
      examples: [
        'GEM_HOST_API_KEY=rubygems_<hex:48>',
        '---\n:rubygems_api_key: rubygems_<hex:48>\n',
        '{"env": {"RUBYGEMS_API_KEY": "rubygems_<hex:48>"}}',
        'curl -X DELETE -H "Authorization: rubygems_<hex:48>" -F gem_name=demo -F version=1.0.0 "$HOST/api/v1/gems/yank"',
      ],
      nearMisses: [
        'export RUBYGEMS_API_KEY=rubygems_your_api_key',
        'rubygems_<upnum:48>',
        'rubygems_<hex:20>',
        'cache-key: rubygems_<hex:64>',
      ],
    },
    {
      id: 'api-key-old',
      name: 'RubyGems API key (old form)',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['rubygems_api_key', 'rubygems_key'], within: 40 },
      env: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can publish or yank versions of all your gems, and so run code at everyone who updates them.',
      examples: [
        '---\n:rubygems_api_key: <hex:32>\n',
        'export GEM_HOST_API_KEY="<hex:32>"',
        'deploy:\n  provider: rubygems\n  rubygems_api_key: <hex:32>\n',
      ],
      nearMisses: ['rubygems_version: 3.4.10 # <hex:32>', 'api_key: <hex:32>', ':rubygems_api_key: <hex:64>'],
    },
  ],
  rotate: {
    docs: 'https://github.com/rubygems/guides',
    steps: [
      'sign in to your account, open Settings, API keys, and create a new key with the fewest scopes, one gem and MFA; or use trusted publishing, which needs no stored key',
      'put it in ~/.gem/credentials (mode 0600) or in GEM_HOST_API_KEY, outside git',
      'delete the old key in the same place; Reset deletes all keys at once',
      'look through the versions of your gems published since the leak and yank what is not yours',
    ],
  },
  checks: [
    {
      url: 'https://rubygems.org/api/v1/gems.json',
      auth: { header: 'Authorization' },
      answers: [
        { status: 200, json: { '0.name': 'string', '0.project_uri': { includes: 'rubygems.org' } }, is: 'active' },
        {
          status: 403,
          text: 'This API key cannot perform the specified action',
          is: 'limited',
          because: 'it may not list the gems of its owner',
        },
        { status: 401, text: 'Access Denied', is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: [{ name: 'demo', downloads: 1, version: '1.0.0', project_uri: 'https://rubygems.org/gems/demo' }],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 403, body: 'This API key cannot perform the specified action on this gem.', is: 'limited' },
        { status: 401, body: 'Access Denied. Please sign up for an account at https://rubygems.org', is: 'inactive' },
        { status: 429, headers: { 'retry-after': '60' }, body: 'Retry later\n', is: 'unknown' },
      ],
      source: 'https://guides.rubygems.org/rubygems-org-api/#gem-methods',
    },
  ],
  sources: ['https://github.com/rubygems/guides', 'https://github.com/rubygems/rubygems'],
});
