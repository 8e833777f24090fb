import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dub',
  site: 'https://dub.co',
  keys: {
    'api-key': {
      name: 'Dub API key',
      pattern: /dub_[0-9A-Za-z]{24}/,
      shape: 'dub_<alnum:24>',
      env: ['DUB_API_KEY', 'DUB_TOKEN', 'DUB_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can, within its permissions, point your short links elsewhere and read who clicks and pays.',
    },
  },
  rotate: {
    console: 'https://app.dub.co/settings/tokens',
    docs: 'https://dub.co/docs/api-reference/tokens',
    make: 'create a new key in the settings of the workspace, API Keys, with only the permissions it needs',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'see whether links were changed since the leak',
  },
  check: {
    url: 'https://api.dub.co/links?pageSize=1',
    active: { '0.id': 'string', '0.shortLink': 'string', '0.workspaceId': 'string' },
    limited: {
      status: 403,
      json: { 'error.code': { is: 'forbidden' }, 'error.doc_url': { includes: 'dub.co' } },
      because: 'its permissions do not cover links',
    },
    inactive: { 'error.code': { is: 'unauthorized' }, 'error.doc_url': { includes: 'dub.co' } },
    accepted: [{ id: 'link_1', domain: 'dub.sh', key: 'x', shortLink: 'https://dub.sh/x', workspaceId: 'ws_1' }],
    refused: {
      error: {
        code: 'unauthorized',
        message: 'Unauthorized: Invalid API key.',
        doc_url: 'https://dub.co/docs/api-reference/errors#unauthorized',
      },
    },
    recorded: {
      limited: {
        error: {
          code: 'forbidden',
          message: 'The provided key does not have the required permissions.',
          doc_url: 'https://dub.co/docs/api-reference/errors#forbidden',
        },
      },
    },
    unclear: { 200: [] },
    source: 'https://dub.co/docs/api-reference/errors',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
