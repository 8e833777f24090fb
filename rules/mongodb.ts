import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MongoDB',
  site: 'https://www.mongodb.com',
  keys: {
    'atlas-password': {
      name: 'MongoDB Atlas database password in a connection string',
      severity: 'critical',
      // Other hosts are found by rules/address.ts; for Atlas it is known where the user is changed.
      pattern:
        /mongodb\+srv:\/\/[0-9A-Za-z._~%!$&*+,;=-]{1,64}:(?<secret>[0-9A-Za-z._~%!$&*+,;=#^?()'-]{3,88})@[0-9A-Za-z-]{1,64}(?:\.[0-9a-z]{4,12})?\.mongodb\.net/,
      literal: true,
      entropy: 2,
      env: ['MONGODB_URI', 'MONGO_URI', 'MONGO_URL', 'DATABASE_URL'],
      risk: 'Whoever has it can read or change the data of your cluster, if its access list lets them connect.',
      examples: [
        'MONGODB_URI=mongodb+srv://app:<alnum:16>@cluster0.<lownum:7>.mongodb.net/shop?retryWrites=true&w=majority',
        "mongoose.connect('mongodb+srv://admin:<alnum:12>%40<alnum:4>@prod.<lownum:5>.mongodb.net/app');",
        '{"database": {"uri": "mongodb+srv://reporting:<alnum:20>@data-<lownum:5>.mongodb.net"}}',
      ],
      nearMisses: [
        'MONGODB_URI=mongodb+srv://<user>:<password>@cluster0.abcde.mongodb.net/test',
        'uri: mongodb+srv://{{ db_user }}:{{ db_password }}@cluster0.abcde.mongodb.net',
        'MONGO_URL=mongodb+srv://app:$MONGO_PASSWORD@cluster0.abcde.mongodb.net/app',
        'mongodb+srv://app:password@cluster0.abcde.mongodb.net/app',
        'mongosh "mongodb+srv://cluster0.<lownum:5>.mongodb.net/test" --username app',
      ],
      rotate: {
        console: 'https://cloud.mongodb.com',
        docs: 'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/',
        make: 'add a new database user with only the roles that the app needs: Atlas, Database Access',
        put: 'put its name and password where the old ones are used, outside git',
        end: 'delete the leaked database user there',
        after: 'take 0.0.0.0/0 out of the network access list if it is in it',
      },
    },
    'atlas-service-account-secret': {
      name: 'MongoDB Atlas service account secret',
      severity: 'critical',
      pattern: /mdb_sa_sk_[0-9A-Za-z_-]{40}/,
      shape: 'mdb_sa_sk_<b64u:39><alnum:1>',
      env: ['MONGODB_ATLAS_CLIENT_SECRET', 'MCLI_CLIENT_SECRET'],
      pair: { key: 'atlas-service-account-id' },
      risk: 'Whoever has it can administer the Atlas organisation or project within its roles: clusters, users, backups, access lists.',
      examples: [
        'provider "mongodbatlas" {\n  client_id     = "mdb_sa_id_<hex:24>"\n  client_secret = "mdb_sa_sk_<b64u:39><alnum:1>"\n}\n',
        'curl -u "mdb_sa_id_<hex:24>:mdb_sa_sk_<b64u:39><alnum:1>" https://cloud.mongodb.com/api/oauth/token',
      ],
      nearMisses: ['MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_<hex:24>', 'mdb_sb_sk_<b64u:39><alnum:1>'],
      rotate: {
        console: 'https://cloud.mongodb.com',
        docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
        make: 'open the service account under Access Manager, Applications, and generate a new client secret',
        put: 'put it where the old one is used, outside git',
        end: 'revoke the old secret there; tokens that it already made stay valid for up to an hour',
      },
    },
    'atlas-service-account-id': {
      name: 'MongoDB Atlas service account id',
      severity: 'low',
      role: 'id',
      pattern: /mdb_sa_id_[0-9a-f]{24}/,
      shape: 'mdb_sa_id_<hex:24>',
      env: ['MONGODB_ATLAS_CLIENT_ID', 'MCLI_CLIENT_ID'],
      risk: 'Whoever has it can name your service account; it opens nothing without the secret.',
      nearMisses: 'mdb_sb_id_<hex:24>',
    },
    'atlas-private-key': {
      name: 'MongoDB Atlas API private key',
      severity: 'critical',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: ['mongodb_atlas', 'mongo_atlas', 'atlas_private', 'atlas_api', 'cloud.mongodb.com', 'mcli_private'],
      },
      env: ['MONGODB_ATLAS_PRIVATE_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY', 'MCLI_PRIVATE_API_KEY', 'ATLAS_PRIVATE_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:public[_-]?(?:api[_-]?)?key["']?\s{0,3}[:=]\s{0,3}["']?|(?:-u|--user)[ =]["']?)([a-z]{8})/ },
      risk: 'Whoever has it and the public half beside it can administer the Atlas organisation or project within its roles.',
      examples: [
        'MONGODB_ATLAS_PUBLIC_KEY=<lower:8>\nMONGODB_ATLAS_PRIVATE_KEY=<uuid>',
        'provider "mongodbatlas" {\n  public_key  = "<lower:8>"\n  private_key = "<uuid>"\n}\n',
        'curl --digest -u "<lower:8>:<uuid>" https://cloud.mongodb.com/api/atlas/v2/groups',
      ],
      nearMisses: [
        'request_id: <uuid>',
        'MONGODB_ATLAS_PROJECT_ID=<hex:24>',
        'MONGODB_ATLAS_PRIVATE_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
      ],
    },
  },
  rotate: {
    console: 'https://cloud.mongodb.com',
    docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    make: 'create a new key at {console}, Access Manager, Applications, API Keys, with an access list; or a service account, which MongoDB now advises',
    put: 'put both halves where the old ones are used, outside git; the private half is shown only once',
    end: 'delete the old key there',
    after: 'look through the activity feed for what was done with it',
  },
  check: [
    {
      strategy: 'login',
      keys: ['atlas-password'],
      hosts: ['{host}'],
      source: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
    },
    {
      strategy: 'oauth-client-credentials',
      keys: ['atlas-service-account-secret'],
      url: 'https://cloud.mongodb.com/api/oauth/token',
      client: 'basic',
      source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    },
    {
      strategy: 'atlas-digest',
      keys: ['atlas-private-key'],
      hosts: ['cloud.mongodb.com'],
      elsewhere: 'MongoDB Atlas for Government',
      source: 'https://www.mongodb.com/docs/atlas/api/api-authentication/',
    },
  ],
  sources: [
    '{check}',
    '{docs}',
    'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    'key formats: {observed}',
  ],
});
