import { defineProvider } from '../src/rulebook/define-provider.ts';

// What the tasks of Model Studio look like, in China and elsewhere.
const TASKS = {
  status: 200,
  json: { request_id: 'string', page_no: 'number', total_page: 'number' },
  is: 'active',
} as const;
const NO_TASKS = { request_id: 'r1', data: [], total: 0, total_page: 0, page_no: 1, page_size: 1 };
const BAD_KEY = { code: 'InvalidApiKey', message: 'Invalid API-key provided.', request_id: 'r1' };

export default defineProvider({
  name: 'Alibaba Cloud',
  site: 'https://www.alibabacloud.com',
  keys: {
    'access-key-secret': {
      name: 'Alibaba Cloud AccessKey secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{30}/,
      // LTAI5t and LTAI4 are how the IDs that stand beside it begin.
      context: { words: ['access key secret', 'aliyun', 'alicloud', 'alibaba_cloud', 'LTAI5t', 'LTAI4'], within: 100 },
      env: [
        'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
        'ALICLOUD_SECRET_KEY',
        'ALIYUN_ACCESS_KEY_SECRET',
        'OSS_ACCESS_KEY_SECRET',
        'ALIBABACLOUD_ACCESS_KEY_SECRET',
      ],
      entropy: 4,
      confidence: 'medium',
      pair: { key: 'access-key-id' },
      risk: 'Whoever has it and its AccessKey ID can do all that its user may: read, delete and spend.',
      examples: [
        'ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t<alnum:18>\nALIBABA_CLOUD_ACCESS_KEY_SECRET=<alnum:30>\n',
        'aliyun:\n  oss:\n    access-key-id: LTAI5t<alnum:18>\n    access-key-secret: <alnum:30>\n',
        'provider "alicloud" {\n  access_key = "LTAI4<alnum:19>"\n  secret_key = "<alnum:30>"\n}\n',
        "const client = new OSS({ accessKeyId: 'LTAI5t<alnum:18>', accessKeySecret: '<alnum:30>', bucket: 'files' });",
      ],
      nearMisses: [
        'import com.aliyuncs.ecs.model.v20140526.DescribeInstanceStatusResponse;',
        'ALIBABA_CLOUD_ACCESS_KEY_SECRET=<alnum:24>',
        'session = <alnum:30>',
        'accessKeySecret: "YOUR_ACCESS_KEY_SECRET"',
      ],
    },
    'access-key-id': {
      name: 'Alibaba Cloud AccessKey ID',
      severity: 'low',
      role: 'id',
      // 16 characters in all for old keys, 24 for those of today.
      pattern: /LTAI[0-9A-Za-z]{12,21}/,
      shape: ['LTAI5t<alnum:18>', 'LTAI<alnum:12>'],
      env: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALICLOUD_ACCESS_KEY', 'ALIYUN_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_ID'],
      risk: 'Whoever has it knows which account the secret beside it belongs to.',
      nearMisses: '"MULTAI<alnum:16>"',
    },
    'sts-security-token': {
      name: 'Alibaba Cloud STS security token',
      noCheck: 'it is a part of a temporary key and says nothing alone',
      // CAIS also begins other base64 of protocol buffers, so a word must stand near.
      pattern: /CAIS[0-9A-Za-z+/]{150,1400}={0,2}/,
      shape: ['CAIS<b64:500><alnum:1>', 'CAIS<b64:420>ab==', 'CAIS<alnum:600>'],
      context: { words: ['security token', 'aliyun', 'alibaba cloud'], within: 144 },
      env: ['ALIBABA_CLOUD_SECURITY_TOKEN', 'ALICLOUD_SECURITY_TOKEN', 'ALIYUN_SECURITY_TOKEN'],
      risk: 'Whoever has it and the key pair beside it can act as the assumed role until it expires.',
      rotate: {
        docs: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole',
        steps: [
          'take permissions from the RAM role, or delete it, until the token has expired: it cannot be deleted itself',
          'rotate the AccessKey pair that called AssumeRole if it may have leaked too',
          'assume the role anew where it is needed',
          'look in ActionTrail for what was done since the leak',
        ],
      },
      examples: '{"Credentials": {"AccessKeyId": "STS.<alnum:24>", "SecurityToken": "CAIS<b64:420>ab=="}}',
      nearMisses: 'continuation: "CAIS<b64:300>"',
    },
    'model-studio-api-key': {
      name: 'Alibaba Cloud Model Studio (DashScope) API key',
      // Other services issue sk- and 32 hexadecimal digits too. sk-sp- is the form of the coding plan.
      pattern: /sk-(?:sp-)?[0-9a-f]{32}/,
      shape: ['sk-<hex:32>', 'sk-sp-<hex:32>'],
      context: { words: ['dashscope', 'qwen', 'bailian', 'modelstudio', 'aliyun', 'tongyi'], within: 120 },
      env: ['DASHSCOPE_API_KEY', 'QWEN_API_KEY', 'BAILIAN_API_KEY', 'ALIBABA_API_KEY'],
      risk: 'Whoever has it can run Qwen and the other models at your cost.',
      rotate: {
        console: 'https://bailian.console.aliyun.com',
        docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
        make: 'create a new key in the Model Studio console of the same region, API Key page; keys work in one region only',
        end: 'delete the old key there and check the usage since the leak',
      },
      examples: '{"base_url": "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "api_key": "sk-<hex:32>"}',
      nearMisses: 'DASHSCOPE_API_KEY=sk-<upper:32>',
    },
  },
  rotate: {
    console: 'https://ram.console.aliyun.com',
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    make: 'create a second AccessKey pair for the same RAM user in the RAM console',
    put: 'put it where the old one is used',
    end: 'disable the old pair, see that all still works, then delete it',
    after: 'look in ActionTrail for what was done with it since the leak',
  },
  check: [
    {
      keys: ['access-key-secret'],
      // Asks whose key it is, which every key may. The string that is signed is the query once more, encoded as a whole.
      url: 'https://sts.aliyuncs.com/?AccessKeyId={pair}&Action=GetCallerIdentity&Format=JSON&SignatureMethod=HMAC-SHA1&SignatureNonce={millis}&SignatureVersion=1.0&Timestamp={iso}&Version=2015-04-01&Signature={signature}',
      auth: 'signed',
      sign: [
        { as: 'stamp', of: '{iso|percent}', out: 'bytes' },
        {
          as: 'signature',
          hash: 'sha1',
          key: '{key}&',
          of: 'GET&%2F&AccessKeyId%3D{pair}%26Action%3DGetCallerIdentity%26Format%3DJSON%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D{millis}%26SignatureVersion%3D1.0%26Timestamp%3D{stamp|percent}%26Version%3D2015-04-01',
          out: 'base64',
        },
      ],
      active: { Arn: { includes: 'acs:' }, IdentityType: 'string', RequestId: 'string' },
      inactive: { status: 400, json: { Code: { is: 'SignatureDoesNotMatch' } }, because: 'SignatureDoesNotMatch' },
      answers: [
        {
          status: [400, 404],
          json: { Code: { is: 'InvalidAccessKeyId.NotFound' } },
          is: 'inactive',
          because: 'InvalidAccessKeyId.NotFound',
        },
        {
          status: [400, 403],
          json: { Code: { is: 'InvalidAccessKeyId.Inactive' } },
          is: 'disabled',
          because: 'InvalidAccessKeyId.Inactive',
        },
      ],
      tells: { account: 'AccountId', name: 'Arn', kind: 'IdentityType' },
      accepted: {
        AccountId: '1',
        UserId: '2',
        PrincipalId: '2',
        IdentityType: 'RAMUser',
        Arn: 'acs:ram::1:user/ci',
        RequestId: 'r1',
      },
      refused: {
        Code: 'SignatureDoesNotMatch',
        Message: 'Specified signature does not match our calculation.',
        HostId: 'sts.aliyuncs.com',
        RequestId: 'r1',
      },
      unclear: {
        400: { Code: 'Throttling.User', Message: 'Request was denied due to user flow control.', RequestId: 'r1' },
      },
      replies: [
        {
          status: 404,
          body: {
            Code: 'InvalidAccessKeyId.NotFound',
            Message: 'Specified access key is not found.',
            HostId: 'sts.aliyuncs.com',
            RequestId: 'r1',
          },
          is: 'inactive',
        },
        {
          status: 400,
          body: {
            Code: 'InvalidAccessKeyId.Inactive',
            Message: 'Specified access key is disabled.',
            HostId: 'sts.aliyuncs.com',
            RequestId: 'r1',
          },
          is: 'disabled',
        },
      ],
      source: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity',
    },
    {
      // The two sites know each only its own keys.
      keys: ['model-studio-api-key'],
      url: 'https://dashscope.aliyuncs.com/api/v1/tasks/?page_no=1&page_size=1',
      answers: [TASKS, { status: 401, json: { code: { is: 'InvalidApiKey' } }, is: 'next' }],
      recorded: { next: BAD_KEY },
      tooMany: { code: 'Throttling.RateQuota', message: 'Requests rate limit exceeded.', request_id: 'r1' },
      replies: { status: 200, body: NO_TASKS, is: 'active' },
      next: {
        url: 'https://dashscope-intl.aliyuncs.com/api/v1/tasks/?page_no=1&page_size=1',
        answers: [
          TASKS,
          { status: 401, json: { code: { is: 'InvalidApiKey' } }, is: 'inactive', because: 'InvalidApiKey' },
        ],
        tooMany: { code: 'Throttling.RateQuota', message: 'Requests rate limit exceeded.', request_id: 'r1' },
        replies: [
          { status: 200, body: NO_TASKS, is: 'active' },
          { status: 401, body: BAD_KEY, is: 'inactive' },
        ],
      },
      elsewhere: 'the region of the United States or Hong Kong, or the coding plan',
      source: 'https://help.aliyun.com/zh/model-studio/manage-asynchronous-tasks',
    },
  ],
  sources: [
    '{docs}',
    'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole',
    'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
    'lengths: {observed}',
  ],
});
