import { defineProvider } from '../src/rulebook/define-provider.ts';

// "modal" is also a word of every web page, yet never near such a key. A file ~/.modal.toml holds no name but the fields.
const context = { words: ['modal', 'token_id', 'token_secret', 'tokenId', 'tokenSecret'], within: 100 };

const proxied = { words: ['modal-secret', 'modal-key', 'modal_proxy'], within: 100 };

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
      tells: true,
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
    'proxy-token-secret': {
      name: 'Modal proxy auth token secret',
      severity: 'medium',
      noCheck: 'it opens web endpoints of the workspace, whose addresses it does not tell',
      pattern: /ws-[0-9A-Za-z]{22}/,
      context: proxied,
      env: ['MODAL_PROXY_TOKEN_SECRET', 'MODAL_PROXY_SECRET', 'MODAL_PROXY_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it and its id can call every web endpoint of the workspace that asks for a proxy token, at your cost.',
      examples: [
        'curl -H "Modal-Key: wk-<alnum:10><alnum:12>" -H "Modal-Secret: ws-<alnum:22>" https://acme--app.modal.run',
        'headers = {"Modal-Key": "wk-<alnum:10><alnum:12>", "Modal-Secret": "ws-<alnum:22>"}',
        'MODAL_PROXY_TOKEN_ID=wk-<alnum:10><alnum:12>\nMODAL_PROXY_TOKEN_SECRET=ws-<alnum:22>\n',
      ],
      nearMisses: ['curl -H "Modal-Secret: ws-456"', 'workspace = "ws-<alnum:16>"', 'news-<alnum:22>'],
      rotate: {
        console: 'https://modal.com/settings/proxy-auth-tokens',
        docs: 'https://modal.com/docs/guide/webhook-proxy-auth',
        make: 'create a new proxy auth token in the settings of the workspace',
        put: 'put it where callers send it from, outside git',
        end: 'delete the old one there, and look at the calls of the endpoints since the leak',
      },
    },
    'proxy-token-id': {
      name: 'Modal proxy auth token id',
      severity: 'low',
      role: 'id',
      pattern: /wk-[0-9A-Za-z]{22}/,
      context: proxied,
      env: ['MODAL_PROXY_TOKEN_ID'],
      entropy: 3.3,
      risk: 'Whoever has it can use it only together with the token secret.',
      examples: [
        'curl -H "Modal-Key: wk-<alnum:22>" https://acme--app.modal.run',
        'headers = {"Modal-Key": "wk-<alnum:22>", "Modal-Secret": secret}',
        'MODAL_PROXY_TOKEN_ID=wk-<alnum:22>',
      ],
      nearMisses: ['Modal-Key: wk-123', 'week = "wk-<alnum:22>"', 'hawk-<alnum:22>'],
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
  sources: [
    '{docs}',
    'https://modal.com/docs/guide/webhook-proxy-auth (that they begin with wk- and ws-)',
    'format: {observed}',
  ],
});
