import { defineProvider } from '../src/rulebook/define-provider.ts';

// "modal" is also a word of every web page, yet never near such a key. A file ~/.modal.toml holds no name but the fields.
const context = { words: ['modal', 'token_id', 'token_secret', 'tokenId', 'tokenSecret'], within: 100 };

export default defineProvider({
  name: 'Modal',
  site: 'https://modal.com',
  keys: {
    'token-secret': {
      name: 'Modal token secret',
      severity: 'critical',
      pattern: /as-[0-9A-Za-z]{22}/,
      context,
      pair: { key: 'token-id' },
      env: ['MODAL_TOKEN_SECRET'],
      entropy: 3.3,
      risk: 'Whoever has it and the token id can run code on your account at your cost and read its secrets, volumes and logs.',
      examples: [
        'MODAL_TOKEN_SECRET=as-<alnum:22>\nMODAL_TOKEN_ID=ak-<alnum:22>\n',
        '[default]\ntoken_secret = "as-<alnum:22>"\ntoken_id = "ak-<alnum:22>"\nactive = true\n',
        'modal token set --token-secret as-<alnum:22> --token-id ak-<alnum:22>',
        'client = modal.Client.from_credentials(token_secret="as-<alnum:22>", token_id=TOKEN_ID)',
      ],
      nearMisses: [
        'MODAL_TOKEN_SECRET=as-<alnum:10>',
        'className="modal as-<lower:5>-<lower:9>"',
        'id = "as-<alnum:22>"',
        'class-<alnum:22>',
      ],
    },
    'token-id': {
      name: 'Modal token id',
      severity: 'low',
      role: 'id',
      pattern: /ak-[0-9A-Za-z]{22}/,
      shape: 'ak-<alnum:22>',
      context,
      env: ['MODAL_TOKEN_ID'],
      entropy: 3.3,
      risk: 'Whoever has it can use it only together with the token secret.',
    },
  },
  rotate: {
    console: 'https://modal.com/settings/tokens',
    docs: 'https://modal.com/docs/reference/cli/token',
    make: 'create a new token at {console}, or with modal token new',
    put: 'put it in MODAL_TOKEN_ID and MODAL_TOKEN_SECRET, outside git',
    end: 'delete the old token there',
    after: 'look through apps and usage since the leak, and replace the secrets that Modal keeps for you',
  },
  check: {
    strategy: 'modal-hello',
    keys: ['token-secret'],
    hosts: ['api.modal.com'],
    source: 'https://github.com/modal-labs/modal-client (client.hello)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
