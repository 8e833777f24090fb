import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Confluent Cloud',
  site: 'https://www.confluent.io',
  keys: [
    {
      id: 'api-secret',
      name: 'Confluent Cloud API secret',
      severity: 'critical',
      // The last six characters are a CRC-32 in base64, a checksum that the engine does not know.
      pattern: /cflt[0-9A-Za-z+/]{60}/,
      env: ['CONFLUENT_CLOUD_API_SECRET', 'CONFLUENT_API_SECRET', 'KAFKA_API_SECRET', 'CCLOUD_API_SECRET'],
      entropy: 4,
      pair: { key: 'api-key-id' },
      risk: 'Whoever has it can, with its key id, read and write the topics of the cluster, or with a cloud key create and delete clusters at your cost.',
      examples: [
        'CONFLUENT_CLOUD_API_KEY=<upnum:16>\nCONFLUENT_CLOUD_API_SECRET=cflt<b64:59><alnum:1>\n',
        'provider "confluent" {\n  cloud_api_key    = "<upnum:16>"\n  cloud_api_secret = "cflt<b64:59><alnum:1>"\n}\n',
        'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="<upnum:16>" password="cflt<b64:59><alnum:1>";',
        '{"sasl.username": "<upnum:16>", "sasl.password": "cflt<b64:59><alnum:1>"}',
      ],
      nearMisses: [
        'CONFLUENT_CLOUD_API_SECRET=cflt-your-api-secret',
        'cflt_<alnum:60>',
        'CONFLUENT_CLOUD_API_SECRET=cflt<b64:20>',
        'id: CFLT<upnum:60>',
      ],
    },
    {
      id: 'api-secret-old',
      name: 'Confluent Cloud API secret (before July 2025)',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{64}/,
      context: { words: ['confluent', 'ccloud'], within: 144 },
      env: ['CONFLUENT_CLOUD_API_SECRET', 'CONFLUENT_API_SECRET', 'KAFKA_API_SECRET', 'CCLOUD_API_SECRET'],
      entropy: 4.5,
      pair: { key: 'api-key-id' },
      confidence: 'medium',
      risk: 'Whoever has it can, with its key id, read and write the topics of the cluster, or with a cloud key create and delete clusters at your cost.',
      examples: [
        'CONFLUENT_CLOUD_API_SECRET=<b64:63><alnum:1>',
        'bootstrap.servers=pkc-<lownum:5>.eu-central-1.aws.confluent.cloud:9092\nsasl.username=<upnum:16>\nsasl.password=<b64:63><alnum:1>\n',
        "const ccloud = { key: '<upnum:16>', secret: '<b64:63><alnum:1>' };",
      ],
      nearMisses: [
        'image: confluentinc/cp-kafka@sha256:<hex:64>',
        'sasl.password=<b64:63><alnum:1>',
        'CONFLUENT_API_SECRET=<b64:40>',
      ],
    },
    {
      id: 'api-key-id',
      name: 'Confluent Cloud API key id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Z]{16}/,
      context: { words: ['confluent', 'ccloud', 'sasl.username', 'sasl_username', 'kafka', 'sasl.jaas.config'] },
      env: ['CONFLUENT_CLOUD_API_KEY', 'CONFLUENT_API_KEY', 'KAFKA_API_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it knows the name of the key; it is of use only together with the API secret.',
      examples: [
        'CONFLUENT_CLOUD_API_KEY=<upnum:16>\nCONFLUENT_CLOUD_API_SECRET=cflt<b64:15><b64:15><b64:15><b64:14><alnum:1>\n',
        'sasl.username=<upnum:16>\nsasl.password=cflt<b64:15><b64:15><b64:15><b64:14><alnum:1>\n',
        '{"confluent": {"key": "<upnum:16>", "secret": "cflt<b64:15><b64:15><b64:15><b64:14><alnum:1>"}}',
      ],
      nearMisses: [
        'AWS_BUCKET_ID=<upnum:16>',
        'CONFLUENT_ENVIRONMENT=env-<lownum:6>',
        'KAFKA_CLUSTER_ID=lkc-<lownum:6>',
      ],
    },
  ],
  rotate: {
    console: 'https://confluent.cloud/settings/api-keys',
    docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    steps: [
      'create a new key for the same owner (a service account rather than a user) and the same cluster or resource: in the Console, or with confluent api-key create',
      'put key id and secret where the old ones are used, outside git; the secret is shown only once',
      'when all clients run on the new key, delete the old one there or with confluent api-key delete',
    ],
  },
  checks: [
    {
      keys: ['api-secret', 'api-secret-old'],
      url: 'https://api.confluent.cloud/org/v2/environments?page_size=1',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: { api_version: { is: 'org/v2' }, kind: { is: 'EnvironmentList' }, data: 'array' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.status': { is: '401' } }, is: 'inactive' },
      ],
      tells: { name: 'data.0.display_name' },
      refusalMayMean: 'that it is a key of one cluster, which opens no more than that',
      replies: [
        {
          status: 200,
          body: {
            api_version: 'org/v2',
            kind: 'EnvironmentList',
            metadata: {},
            data: [{ id: 'env-1', display_name: 'default' }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { errors: [{ id: 'e1', status: '401', detail: 'Unauthorized', source: {} }] },
          is: 'inactive',
        },
        { status: 429, body: { errors: [{ id: 'e1', status: '429', detail: 'Too many requests' }] }, is: 'unknown' },
      ],
      source: 'https://docs.confluent.io/cloud/current/api.html#tag/Environments-(orgv2)',
    },
  ],
  revoke: [
    {
      does: 'Deletes the key by itself; works for a Cloud API key, and only if its owner may delete keys.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.confluent.cloud/iam/v2/api-keys/{pair}',
          auth: { basic: '{pair}:{key}' },
          done: [204],
        },
      ],
      source: 'https://docs.confluent.io/cloud/current/api.html#tag/API-Keys-(iamv2)/operation/deleteIamV2ApiKey',
    },
  ],
  sources: [
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    'https://docs.confluent.io/cloud/current/api.html#tag/API-Keys-(iamv2)',
  ],
});
