import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Authress',
  site: 'https://authress.io',
  keys: {
    'access-key': {
      name: 'Authress service client access key',
      severity: 'critical',
      // Client, key id, account and private key, joined by dots.
      pattern:
        /(?<client>(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30})\.(?<keyid>[0-9A-Za-z]{4,6})\.(?<account>acc[_-][0-9A-Za-z-]{10,32})\.[0-9A-Za-z+/_=-]{30,120}/,
      shape: [
        'sc_<lownum:20>.<lownum:4>.acc_<lownum:16>.<b64:64>',
        'ext_<lownum:16>.<lownum:5>.acc-<lownum:14>.<b64:80>',
        'authress_<lownum:20>.<lownum:6>.acc_<lownum:20>.<b64:96>',
        'scauth_<lownum:12>.<lownum:4>.acc_<lownum:12>.<b64:64>',
      ],
      context: { words: ['authress'] },
      tells: true,
      env: ['AUTHRESS_ACCESS_KEY', 'AUTHRESS_SERVICE_CLIENT_ACCESS_KEY', 'AUTHRESS_KEY', 'SERVICE_CLIENT_ACCESS_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can sign in as the service client and read and change the users, roles and access records that it may.',
      nearMisses: [
        'clientId: sc_<lownum:20>',
        'AUTHRESS_ACCESS_KEY=sc_<lownum:20>.<lownum:4>.acc_<lownum:16>',
        'import ext_storage.file.acc_loader.module_name',
        'esc_<lownum:20>.<lownum:4>.acct<lownum:16>.<b64:64>',
      ],
    },
  },
  rotate: {
    console: 'https://authress.io/app/#/',
    docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys/',
    make: 'create a second access key for the same service client in the Authress management portal',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old access key there, or with DELETE /v1/clients/{clientId}/access-keys/{keyId}',
    after: 'look through the audit trail of the account for what the client did since the leak',
  },
  check: {
    strategy: 'authress',
    hosts: ['{account}.api.authress.io'],
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys/',
  },
  sources: ['https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/', '{docs}'],
});
