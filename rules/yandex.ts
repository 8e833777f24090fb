import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Yandex',
  site: 'https://yandex.com',
  keys: [
    {
      id: 'cloud-api-key',
      name: 'Yandex Cloud API key',
      severity: 'high',
      pattern: /AQVN[0-9A-Za-z_-]{35,38}/,
      env: ['YC_API_KEY', 'YANDEX_API_KEY', 'YANDEX_CLOUD_API_KEY', 'YANDEX_GPT_API_KEY', 'YANDEXGPT_API_KEY'],
      risk: 'Whoever has it can call the services its service account may use, such as the language and speech models, at your cost.',
      examples: [
        'YC_API_KEY=AQVN<b64u:35><alnum:1>',
        'curl -H "Authorization: Api-Key AQVN<b64u:35><alnum:1>" https://llm.api.cloud.yandex.net/foundationModels/v1/completion',
        "model = ChatYandexGPT(api_key='AQVN<b64u:35><alnum:1>', folder_id='b1g')",
      ],
      nearMisses: ['YC_API_KEY=AQVN-your-key', 'AQVM<alnum:36>', 'SAQVN<alnum:36>'],
    },
    {
      id: 'cloud-static-key',
      name: 'Yandex Cloud static access key (secret)',
      severity: 'high',
      pattern: /YC[M-P][0-9A-Za-z_-]{37}/,
      env: ['AWS_SECRET_ACCESS_KEY', 'YC_SECRET_KEY', 'YC_STORAGE_SECRET_KEY', 'YANDEX_SECRET_KEY'],
      risk: 'Whoever has it and its key id can read and change the buckets, queues and tables of the service account.',
      examples: [
        'export AWS_SECRET_ACCESS_KEY=YCM<b64u:36><alnum:1>',
        'provider "yandex" {\n  storage_access_key = "YCA<alnum:22>"\n  storage_secret_key = "YCP<b64u:36><alnum:1>"\n}',
        '[default]\naws_access_key_id = YCAJE<alnum:20>\naws_secret_access_key = YCO<b64u:36><alnum:1>\n',
      ],
      nearMisses: ['YC_STORAGE_ACCESS_KEY=YCAJE<alnum:20>', 'YC_SECRET_KEY=YCZ<alnum:37>', 'YCM <alnum:37>'],
    },
    {
      id: 'cloud-iam-token',
      name: 'Yandex Cloud IAM token',
      severity: 'high',
      pattern: /t1\.[0-9A-Za-z_-]{20,400}={0,2}\.[0-9A-Za-z_-]{86}={0,2}/,
      env: ['YC_TOKEN', 'YC_IAM_TOKEN'],
      risk: 'Whoever has it can act as the user or service account in Yandex Cloud for up to 12 hours.',
      rotate: {
        docs: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
        steps: [
          'revoke the token with yc iam revoke-token; otherwise it ends by itself within 12 hours',
          'get a new one with yc iam create-token when it is needed, and store none in a file under git',
          'look through the audit trail since the leak',
        ],
      },
      examples: [
        'YC_TOKEN=t1.<b64u:120>.<b64u:86>',
        'curl -H "Authorization: Bearer t1.<b64u:150>==.<b64u:86>==" https://iam.api.cloud.yandex.net/iam/v1/serviceAccounts',
        '{"iamToken": "t1.<b64u:90>.<b64u:86>"}',
      ],
      nearMisses: ['YC_TOKEN=t1.<b64u:120>', 'nt1.<b64u:120>.<b64u:86>', 't1.micro.<alnum:10>'],
    },
    {
      id: 'cloud-iam-cookie',
      name: 'Yandex Cloud IAM session cookie',
      severity: 'high',
      pattern: /c1\.[0-9A-Za-z_-]{20,400}={0,2}\.[0-9A-Za-z_-]{86}={0,2}/,
      risk: 'Whoever has it can use the console of Yandex Cloud as the signed-in user until the session ends.',
      rotate: {
        docs: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
        steps: [
          'sign out of every device in the settings of your Yandex ID, which ends the session',
          'sign in again, and remove the cookie from recordings and logs',
          'look through the audit trail since the leak',
        ],
      },
      examples: [
        'Cookie: yc_session=c1.<b64u:150>==.<b64u:86>==',
        '{"name": "yc_session", "value": "c1.<b64u:120>.<b64u:86>"}',
        "cookies = {'yc_session': 'c1.<b64u:150>.<b64u:86>'}",
      ],
      nearMisses: ['yc_session=c1.<b64u:120>', 'abc1.<b64u:120>.<b64u:86>', 'c1.large.<alnum:10>'],
    },
    {
      id: 'oauth-token',
      name: 'Yandex OAuth token',
      severity: 'critical',
      pattern: /y0_[0-9A-Za-z_-]{55,120}/,
      env: ['YANDEX_TOKEN', 'YANDEX_OAUTH_TOKEN', 'YC_TOKEN', 'YANDEX_DISK_TOKEN', 'YADISK_TOKEN'],
      risk: 'Whoever has it can use the services of Yandex it was granted for, such as Disk, Mail or Cloud, for up to a year.',
      rotate: {
        docs: 'https://yandex.com/dev/id/doc/en/',
        steps: [
          'take access away from the app in the settings of your Yandex ID, which ends its tokens',
          'get a new token and put it where the old one is used, outside git',
          'rotate what the token could read, if it was one for Yandex Cloud',
        ],
      },
      examples: [
        'YANDEX_TOKEN=y0_AgAAAA<b64u:49><alnum:1>',
        "y = yadisk.YaDisk(token='y0_AgAAAA<b64u:49><alnum:1>')",
        'curl -H "Authorization: OAuth y0__x<b64u:53><alnum:1>" https://cloud-api.yandex.net/v1/disk',
      ],
      nearMisses: ['YANDEX_TOKEN=y0_token', 'xy0_<alnum:58>', 'const y0_offset = <digit:10>;'],
    },
    {
      id: 'dictionary-api-key',
      name: 'Yandex Dictionary, Predictor or Translate API key',
      severity: 'low',
      pattern: /(?:dict|pdct|trnsl)\.1\.1\.[0-9]{8}T[0-9]{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}/,
      env: ['YANDEX_DICTIONARY_KEY', 'YANDEX_DICT_KEY', 'YANDEX_TRANSLATE_KEY'],
      risk: 'Whoever has it can use up the free quota of the key.',
      rotate: {
        docs: 'https://yandex.com/dev/dictionary',
        steps: [
          'get a new key from the developer page of the service',
          'put it where the old one is used, outside git',
          'switch the leaked key off there',
        ],
      },
      examples: [
        'https://dictionary.yandex.net/api/v1/dicservice.json/lookup?key=dict.1.1.20150127T111213Z.<hex:16>.<hex:40>&lang=en-ru',
        'YANDEX_TRANSLATE_KEY=trnsl.1.1.20170101T000000Z.<hex:16>.<hex:40>',
        '{"predictorKey": "pdct.1.1.20160202T101010Z.<hex:16>.<hex:40>"}',
      ],
      nearMisses: [
        'dict.1.1.<hex:16>.<hex:40>',
        'key=dict.1.1.20150127T111213Z.<hex:16>',
        'file.1.1.20150127T111213Z.<hex:16>.<hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.yandex.cloud',
    docs: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    steps: [
      'create a new key of the same type for the service account at https://console.yandex.cloud (Identity and Access Management > Service accounts), limited in scope and time',
      'put it where the old one is used, outside git; the secret is shown only once',
      'delete the leaked key there, or with yc iam api-key delete or yc iam access-key delete',
      'look through the audit trail and the bill since the leak',
    ],
  },
  checks: [
    {
      keys: ['dictionary-api-key'],
      url: 'https://dictionary.yandex.net/api/v1/dicservice.json/getLangs',
      auth: { query: 'key' },
      answers: [
        {
          status: 200,
          json: { '0': { includes: '-' }, '10': { includes: '-' }, '20': { includes: '-' } },
          is: 'active',
        },
        { status: [401, 403], json: { code: { is: 401 } }, is: 'inactive', because: 'API key is invalid (401)' },
        { status: [402, 403], json: { code: { is: 402 } }, is: 'disabled', because: 'API key is blocked (402)' },
      ],
      refusalMayMean: 'that it is a key of the Predictor, or of the closed Translate API',
      replies: [
        { status: 200, body: Array.from({ length: 24 }, () => 'be-ru'), is: 'active' },
        { status: 403, body: { code: 401, message: 'API key is invalid' }, is: 'inactive' },
        { status: 403, body: { code: 402, message: 'API key is blocked' }, is: 'disabled' },
        {
          status: 403,
          body: { code: 403, message: 'Exceeded the daily limit on the number of requests' },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://yandex.com/dev/dictionary/doc/dg/reference/getLangs.html',
    },
    {
      keys: ['cloud-iam-token'],
      url: 'https://resource-manager.api.cloud.yandex.net/resource-manager/v1/clouds?pageSize=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'clouds.0.id': 'string', 'clouds.0.name': 'string', 'clouds.0.organizationId': 'string' },
          is: 'active',
        },
        { status: 401, json: { code: { is: 16 }, message: { includes: 'expired' } }, is: 'expired' },
        { status: 401, json: { code: { is: 16 } }, is: 'inactive' },
      ],
      tells: { organisation: 'clouds.0.organizationId', name: 'clouds.0.name' },
      replies: [
        {
          status: 200,
          body: {
            clouds: [
              { id: 'b1gexample', createdAt: '2026-05-01T00:00:00Z', name: 'cloud-example', organizationId: 'o1' },
            ],
          },
          is: 'active',
        },
        { status: 200, body: { clouds: [] }, is: 'unknown' },
        { status: 401, body: { code: 16, message: 'The token has expired', details: [] }, is: 'expired' },
        { status: 401, body: { code: 16, message: 'The token is invalid', details: [] }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://yandex.cloud/en/docs/resource-manager/api-ref/Cloud/list',
    },
    {
      // Takes a token of any Yandex service.
      keys: ['oauth-token'],
      url: 'https://login.yandex.ru/info?format=json',
      auth: { header: 'Authorization', value: 'OAuth {key}' },
      answers: [
        { status: 200, json: { login: 'string', client_id: 'string', psuid: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'login' },
      replies: [
        { status: 200, body: { id: '1', login: 'owner', client_id: 'c1', psuid: '1.AAexample' }, is: 'active' },
        { status: 401, body: '', is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://yandex.ru/dev/id/doc/en/user-information',
    },
  ],
  revoke: [
    {
      keys: ['cloud-iam-token'],
      does: 'Revokes the IAM token: what uses it fails at once. Other tokens of the same account go on.',
      steps: [
        {
          method: 'POST',
          url: 'https://iam.api.cloud.yandex.net/iam/v1/tokens:revoke',
          auth: 'bearer',
          json: { iamToken: '{key}' },
          done: [200],
        },
      ],
      source: 'https://yandex.cloud/en/docs/iam/api-ref/IamToken/revoke',
    },
  ],
  sources: [
    'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
    'https://gitlab.com/gitlab-org/gitlab/-/issues/353039',
    'third letter of static keys and length of OAuth tokens: observed in public code, not documented',
  ],
});
