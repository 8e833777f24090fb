import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'MongoDB',
  site: 'https://www.mongodb.com',
  keys: [
    {
      id: 'srv-password',
      name: 'MongoDB password in an SRV connection string',
      severity: 'critical',
      pattern:
        /mongodb\+srv:\/\/[0-9A-Za-z._~%!$&*+,;=-]{1,64}:(?<secret>[0-9A-Za-z._~%!$&*+,;=#^?()'-]{3,88})@[0-9A-Za-z.-]{2,253}/,
      literal: true,
      entropy: 2,
      env: ['MONGODB_URI', 'MONGO_URI', 'MONGO_URL', 'DATABASE_URL'],
      risk: 'Whoever has it can connect to your Atlas cluster, as far as its network access list lets them, and read or change its data.',
      examples: [
        'MONGODB_URI=mongodb+srv://app:<alnum:16>@cluster0.<lownum:7>.mongodb.net/shop?retryWrites=true&w=majority',
        "mongoose.connect('mongodb+srv://admin:<alnum:12>%40<alnum:4>@prod.<lownum:5>.mongodb.net/app');",
        '{"database": {"uri": "mongodb+srv://reporting:<alnum:20>@data.<lownum:5>.mongodb.net"}}',
      ],
      nearMisses: [
        'MONGODB_URI=mongodb+srv://<user>:<password>@cluster0.abcde.mongodb.net/test',
        'uri: mongodb+srv://{{ db_user }}:{{ db_password }}@cluster0.abcde.mongodb.net',
        'mongosh "mongodb+srv://cluster0.<lownum:5>.mongodb.net/test" --username app',
      ],
      rotate: {
        console: 'https://cloud.mongodb.com',
        docs: 'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/',
        steps: [
          'add a new database user with only the roles that the app needs: Atlas, Database Access',
          'put its name and password where the old ones are used, outside git',
          'delete the leaked database user there',
          'take 0.0.0.0/0 out of the network access list if it is in it',
        ],
      },
    },
    {
      id: 'uri-password',
      name: 'MongoDB password in a connection string',
      severity: 'high',
      // More often than the SRV form a server on the developer's own machine.
      pattern:
        /mongodb:\/\/[0-9A-Za-z._~%!$&*+,;=-]{1,64}:(?<secret>[0-9A-Za-z._~%!$&*+,;=#^?()'-]{3,88})@[0-9A-Za-z.-]{2,253}/,
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      env: ['MONGODB_URI', 'MONGO_URI', 'MONGO_URL', 'DATABASE_URL'],
      risk: 'Whoever has it and can reach the server can read or change the data that this user may.',
      examples: [
        'MONGO_URL=mongodb://app:<alnum:16>@db1.example.com:27017,db2.example.com:27017/shop?replicaSet=rs0',
        'client = MongoClient("mongodb://backup:<alnum:24>@10.0.3.7:27017/admin")',
        'spring:\n  data:\n    mongodb:\n      uri: mongodb://svc:<alnum:20>@mongo.internal/app?authSource=admin\n',
      ],
      nearMisses: [
        'MONGO_URL=mongodb://localhost:27017/test',
        'mongodb://root:root@mongo:27017',
        'uri: "mongodb://{{ user }}:{{ password }}@mongo.internal/app"',
        'mongodb://app:$MONGO_PASSWORD@mongo.internal:27017/app',
      ],
      rotate: {
        docs: 'https://www.mongodb.com/docs/manual/tutorial/change-own-password-and-custom-data/',
        steps: [
          'give the user a new password with db.changeUserPassword(), or make a new user with only the roles that the app needs',
          'put it where the old one is used, outside git',
          'drop the leaked user with db.dropUser() if you made a new one',
        ],
      },
    },
    {
      id: 'atlas-service-account-secret',
      name: 'MongoDB Atlas service account secret',
      severity: 'critical',
      pattern: /mdb_sa_sk_[0-9A-Za-z_-]{40}/,
      env: ['MONGODB_ATLAS_CLIENT_SECRET', 'MCLI_CLIENT_SECRET'],
      risk: 'Whoever has it can administer the Atlas organisation or project within its roles: clusters, users, backups, access lists.',
      examples: [
        'MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_<b64u:39><alnum:1>',
        'provider "mongodbatlas" {\n  client_id     = "mdb_sa_id_<hex:24>"\n  client_secret = "mdb_sa_sk_<b64u:39><alnum:1>"\n}\n',
        'curl -u "mdb_sa_id_<hex:24>:mdb_sa_sk_<b64u:39><alnum:1>" https://cloud.mongodb.com/api/oauth/token',
      ],
      nearMisses: [
        'MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_<hex:24>',
        'client_secret = "mdb_sa_sk_your_secret"',
        'mdb_sb_sk_<b64u:39><alnum:1>',
      ],
      rotate: {
        console: 'https://cloud.mongodb.com',
        docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
        steps: [
          'open the service account under Access Manager, Applications, and generate a new client secret; the account may have two',
          'put it where the old one is used, outside git',
          'revoke the old secret there; tokens that it already made stay valid for up to an hour',
        ],
      },
    },
    {
      id: 'atlas-private-key',
      name: 'MongoDB Atlas API private key',
      severity: 'critical',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: ['mongodb_atlas', 'mongo_atlas', 'atlas_private', 'atlas_api', 'cloud.mongodb.com', 'mcli_private'],
      },
      env: ['MONGODB_ATLAS_PRIVATE_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY', 'MCLI_PRIVATE_API_KEY', 'ATLAS_PRIVATE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can, with the public half beside it, administer the Atlas organisation or project within its roles.',
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
  ],
  rotate: {
    console: 'https://cloud.mongodb.com',
    docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    steps: [
      'create a new key at https://cloud.mongodb.com, Access Manager, Applications, API Keys, with an access list; or a service account, which MongoDB now advises',
      'put both halves where the old ones are used, outside git; the private half is shown only once',
      'delete the old key there',
      'look through the activity feed for what was done with it',
    ],
  },
  sources: [
    'https://www.mongodb.com/docs/manual/reference/connection-string/',
    'https://www.mongodb.com/docs/atlas/configure-api-access/',
    'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    'key formats: observed in public code, not documented',
  ],
});
