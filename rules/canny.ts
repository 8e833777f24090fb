import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Canny',
  site: 'https://canny.io',
  keys: {
    'api-key': {
      name: 'Canny secret API key',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: ['<uuid>', '<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>'],
      context: { words: ['canny_api', 'canny_secret', 'canny.io/api', 'CANNY_KEY'], within: 80 },
      env: ['CANNY_API_KEY', 'CANNY_SECRET_KEY', 'CANNY_SECRET_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read the feedback and the users of your boards, change and delete them.',
      examples: 'curl https://canny.io/api/v1/boards/list -d apiKey=<uuid>',
      nearMisses: 'CANNY_APP_ID=<hex:24>',
    },
  },
  rotate: {
    console: 'https://canny.io/admin/settings/api',
    docs: 'https://developers.canny.io/api-reference',
    make: 'reset the secret API key at {console}: the old one ends',
  },
  check: {
    method: 'POST',
    readOnly: 'lists the boards',
    url: 'https://canny.io/api/v1/boards/list',
    auth: 'in-body',
    json: { apiKey: '{key}' },
    active: { 'boards.0.id': 'string', 'boards.0.postCount': 'number', 'boards.0.isPrivate': 'boolean' },
    inactive: { status: [400, 401, 403], json: { error: { includes: 'invalid' } } },
    refusalMayMean: 'something else: the words of a refusal are documented nowhere',
    accepted: { boards: [{ id: 'b1', name: 'Ideas', postCount: 1, isPrivate: false }] },
    refused: { error: 'invalid api key' },
    source: 'https://developers.canny.io/api-reference#list_boards',
  },
  sources: ['{docs}', 'format: {observed}'],
});
