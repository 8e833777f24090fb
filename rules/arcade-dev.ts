import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Arcade.dev',
  site: 'https://www.arcade.dev',
  keys: {
    'api-key': {
      name: 'Arcade.dev API key',
      pattern: /arc_[0-9A-Za-z]{48,60}/,
      shape: 'arc_<alnum:48-60>',
      context: { words: ['arcade_api', 'arcade.dev', 'arcadepy', 'arcadejs', 'arcadeai', 'arcade_user_id'] },
      env: ['ARCADE_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can call tools in the name of the users of your agents, with the accounts that they connected.',
    },
  },
  rotate: {
    console: 'https://api.arcade.dev/dashboard/api-keys',
    docs: 'https://docs.arcade.dev/en/get-started/setup/api-keys',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the calls of tools since the leak',
  },
  check: {
    url: 'https://api.arcade.dev/v1/tools?limit=1',
    active: { 'items.0.fully_qualified_name': 'string', 'items.0.toolkit': 'object', total_count: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    elsewhere: 'an Arcade engine of your own',
    accepted: {
      items: [{ fully_qualified_name: 'Math.Add@1.0.0', qualified_name: 'Math.Add', toolkit: { name: 'Math' } }],
      limit: 1,
      offset: 0,
      page_count: 1,
      total_count: 1,
    },
    refused: { name: 'unauthorized', message: 'Unauthorized' },
    source: 'the npm package @arcadeai/arcadejs (tools.list)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
