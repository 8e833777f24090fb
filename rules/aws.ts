import { defineProvider } from '../src/rulebook/define-provider.ts';

// What follows AKIA and ASIA is I or J in old ids, Q to Z or a digit in those of today. Without it these would be words of
// their own only, as in Asia/Tokyo.
const ID_BEGINNINGS = ['akia', 'asia'].flatMap((kind) => [...'ijqrstuvwxyz234567'].map((next) => kind + next));

// Long-term keys are good in every region; those of 12 hours only in their own.
const MODELS = {
  url: 'https://bedrock.us-east-1.amazonaws.com/foundation-models',
  auth: 'bearer',
  answers: [
    {
      status: 200,
      json: { 'modelSummaries.0.modelArn': { includes: 'arn:aws' }, 'modelSummaries.0.modelId': 'string' },
      is: 'active',
    },
    {
      status: 403,
      text: 'is not authorized to perform: bedrock:',
      is: 'limited',
      because: 'its policy does not allow to list models',
    },
    { status: 403, json: { Message: { includes: 'make sure your API Key is valid' } }, is: 'inactive' },
  ],
  replies: [
    {
      status: 200,
      body: {
        modelSummaries: [
          { modelArn: 'arn:aws:bedrock:us-east-1::foundation-model/x', modelId: 'x', providerName: 'Example' },
        ],
      },
      is: 'active',
    },
    {
      status: 403,
      body: {
        Message:
          'User: arn:aws:iam::000000000000:user/BedrockAPIKey-1 is not authorized to perform: bedrock:ListFoundationModels',
      },
      is: 'limited',
    },
    {
      status: 403,
      body: { Message: 'Authentication failed: Please make sure your API Key is valid.' },
      is: 'inactive',
    },
    { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
  ],
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html',
} as const;

const DEACTIVATE = 'Action=UpdateAccessKey&AccessKeyId={pair}&Status=Inactive&Version=2010-05-08';

export default defineProvider({
  name: 'Amazon Web Services',
  site: 'https://aws.amazon.com',
  keys: {
    'secret-access-key': {
      name: 'AWS secret access key',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{40}/,
      context: {
        // Not aws alone, which stands near every id of its documents.
        words: [
          'aws secret',
          'aws access',
          'aws key',
          'aws_sk',
          'secret access key',
          'secretKey',
          'secret_key',
          ...ID_BEGINNINGS,
          'BasicAWSCredentials',
          'BasicSessionCredentials',
        ],
        within: 80,
      },
      env: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY', 'AMAZON_SECRET_ACCESS_KEY', 'TF_VAR_aws_secret_key'],
      // Fewer than 1 in 2,000 random keys lies below; a SHA-1 in hex has 4 at most, paths and identifiers seldom more.
      entropy: 4.3,
      pair: { key: 'access-key-id' },
      risk: 'Whoever has it and its access key ID can do all that its user may: read, delete and spend.',
      examples: [
        'AWS_ACCESS_KEY_ID=AKIA<base32:16>\nAWS_SECRET_ACCESS_KEY=<alnum:1><b64:38><alnum:1>\n',
        '{"AccessKey": {"AccessKeyId": "AKIA<base32:16>", "SecretAccessKey": "<alnum:1><b64:38><alnum:1>"}}',
        'provider "aws" {\n  access_key = "AKIA<base32:16>"\n  secret_key = "<alnum:1><b64:38><alnum:1>"\n}\n',
        "new S3Client({ credentials: { accessKeyId: 'AKIA<base32:16>', secretAccessKey: '<alnum:40>' } });",
        'new BasicAWSCredentials("AKIA<base32:16>", "<alnum:1><b64:38><alnum:1>");',
        'jane,AKIAQ<base32:15>,<alnum:1><b64:38><alnum:1>\n',
      ],
      nearMisses: [
        'uses: aws-actions/configure-aws-credentials@<hex:40>',
        'AWS_SECRET_ACCESS_KEY=<alnum:36>',
        'aws_secret_access_key = $(vault read -field=secret_key aws/creds/deploy-to-production)',
        'commit message for the build machine: <alnum:1><b64:38><alnum:1>',
        'TZ=Asia/Tokyo\nDIGEST=<alnum:1><b64:38><alnum:1>\n',
      ],
    },
    'access-key-id': {
      name: 'AWS access key ID',
      severity: 'low',
      role: 'id',
      // AKIA: long-term, ASIA: temporary (STS), ABIA: service bearer token, ACCA: context-specific credential.
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[2-7A-Z]{16}/,
      shape: ['AKIA<base32:16>', 'ASIA<base32:16>'],
      env: ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'],
      risk: 'Whoever has it knows which account and key the secret beside it belongs to.',
      nearMisses: ['"UserId": "AIDA<base32:17>"', '"RoleId": "AROA<base32:17>"', 'AWS_ACCESS_KEY_ID=AKIA<lower:16>'],
    },
    'session-token': {
      name: 'AWS session token',
      noCheck: 'it is a part of a temporary key and says nothing alone',
      // Base64 of the binary header that STS tokens begin with ("origin_ec", formerly "er/aws").
      // AWS promises no length: typically below 4096 characters, those in use have some 300 to 1300.
      pattern: /(?:IQoJb3JpZ2luX2Vj|F[Qw]oGZXIvYXdz)[0-9A-Za-z+/]{100,4096}={0,2}/,
      shape: [
        'IQoJb3JpZ2luX2Vj<alnum:240-1300>==',
        'FwoGZXIvYXdz<alnum:1><b64:300-1300><alnum:1>',
        'IQoJb3JpZ2luX2Vj<b64:300-4000><alnum:1>',
      ],
      env: ['AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'],
      risk: 'Whoever has it and the key pair beside it can act as the signed-in role or user until it expires.',
      rotate: {
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
        steps: [
          'find the role or user that the access key ID beside it (ASIA...) was issued for',
          'revoke the sessions: IAM console, Roles, the role, Revoke sessions, Revoke active sessions',
          'sign in anew or assume the role anew where the session is needed',
          'look in CloudTrail for what was done with it since the leak',
        ],
      },
      nearMisses: 'aws_session_token = <b64:200>',
    },
    'bedrock-api-key': {
      name: 'Amazon Bedrock API key (long-term)',
      // Base64 of "BedrockAPIKey-<id>-at-<account>:<secret>"; other user names begin otherwise after ABSK.
      pattern: /ABSK[0-9A-Za-z+/]{109,269}={0,2}/,
      shape: ['ABSK<b64:126>ab==', 'ABSK<b64:127>a=', 'ABSK<b64:127><alnum:1>'],
      env: ['AWS_BEARER_TOKEN_BEDROCK', 'BEDROCK_API_KEY'],
      risk: 'Whoever has it can run every Bedrock model at your cost, as long as its IAM user lives.',
      rotate: {
        console: 'https://console.aws.amazon.com/bedrock',
        docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
        make: 'create a new key in the Bedrock console, API keys; a short-term one where you can, else with an expiry date',
        end: 'deactivate, then delete the old key there, or with iam delete-service-specific-credential',
        after: 'check Bedrock usage and CloudTrail since the leak',
      },
      nearMisses: 'ABSK-<alnum:128>',
    },
    'bedrock-short-term-api-key': {
      name: 'Amazon Bedrock API key (short-term)',
      severity: 'medium',
      // Base64 of a presigned bedrock.amazonaws.com request; lives 12 hours at most.
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+/]{100,6000}={0,2}/,
      shape: [
        'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t<b64:280-2400>ab==',
        'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t<b64:900-2400>a=',
        'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t<b64:900-5600><alnum:1>',
      ],
      env: ['AWS_BEARER_TOKEN_BEDROCK'],
      risk: 'Whoever has it can run Bedrock models at your cost for up to 12 hours.',
      rotate: {
        docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
        steps: [
          'revoke the session it was made from: IAM console, Roles, the role, Revoke sessions; it cannot be deleted',
          'or deny bedrock:CallWithBearerToken to that role until the key has expired (12 hours at most)',
          'generate a new key and keep it in AWS_BEARER_TOKEN_BEDROCK, outside git',
        ],
      },
      nearMisses: ['AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-here', 'bedrock-api-key-rotation-<uuid>'],
    },
    'claude-platform-api-key': {
      name: 'Claude Platform on AWS API key (long-term)',
      noCheck: 'each call names a region and a workspace, which it does not tell',
      // Base64 of three bytes and "AeaApiKey-<id>-at-<account>:<secret>", as told by the decoder of a public tool.
      pattern: /AEAAQWVhQXBpS2V5L[0-9A-Za-z+/]{60,260}={0,2}/,
      shape: ['AEAAQWVhQXBpS2V5L<b64:112>ab==', 'AEAAQWVhQXBpS2V5L<b64:116>a=', 'AEAAQWVhQXBpS2V5L<b64:114><alnum:1>'],
      env: ['ANTHROPIC_AWS_API_KEY'],
      risk: 'Whoever has it can run every Claude model of its workspace at the cost of your AWS account.',
      rotate: {
        console: 'https://console.aws.amazon.com/iam/home#/users',
        docs: 'https://docs.aws.amazon.com/claude-platform/latest/userguide/authentication.html',
        make: 'create a new key in the console of Claude Platform on AWS, a short-term one where you can, else with an expiry date',
        end: 'deactivate, then delete the old key of its IAM user (AeaApiKey-…), or with iam delete-service-specific-credential',
        after: 'check its usage and CloudTrail since the leak',
      },
      nearMisses: ['AEAA<alnum:128>', 'ANTHROPIC_AWS_API_KEY=AEAA...'],
    },
    'claude-platform-short-term-api-key': {
      name: 'Claude Platform on AWS API key (short-term)',
      severity: 'medium',
      noCheck: 'each call names a region and a workspace',
      // Base64 of a presigned request; lives 12 hours at most.
      pattern: /aws-external-anthropic-api-key-YXdzLWV4dGVybmFsLWFudGhyb3Bp[0-9A-Za-z+/]{100,6000}={0,2}/,
      shape: [
        'aws-external-anthropic-api-key-YXdzLWV4dGVybmFsLWFudGhyb3Bp<b64:280-2400>ab==',
        'aws-external-anthropic-api-key-YXdzLWV4dGVybmFsLWFudGhyb3Bp<b64:900-5600><alnum:1>',
      ],
      env: ['ANTHROPIC_AWS_API_KEY'],
      risk: 'Whoever has it can run Claude models at the cost of your AWS account for up to 12 hours.',
      rotate: {
        docs: 'https://docs.aws.amazon.com/claude-platform/latest/userguide/authentication.html',
        steps: [
          'revoke the session it was made from: IAM console, Roles, the role, Revoke sessions; it cannot be deleted',
          'or deny aws-external-anthropic:CallWithBearerToken to that role until the key has expired (12 hours at most)',
          'generate a new key and keep it in ANTHROPIC_AWS_API_KEY, outside git',
        ],
      },
      nearMisses: 'ANTHROPIC_AWS_API_KEY=aws-external-anthropic-api-key-here',
    },
    'appsync-api-key': {
      name: 'AWS AppSync API key',
      severity: 'medium',
      pattern: /da2-[0-9a-z]{26}/,
      shape: 'da2-<lownum:26>',
      env: ['APPSYNC_API_KEY', 'AWS_APPSYNC_API_KEY', 'REACT_APP_APPSYNC_API_KEY'],
      beside: {
        api: /([0-9a-z]{26})\.appsync-api\.[a-z0-9-]{6,20}\.amazonaws\.com/,
        region: /[0-9a-z]{26}\.appsync-api\.([a-z0-9-]{6,20})\.amazonaws\.com/,
      },
      examples:
        'curl -H "x-api-key: da2-<lownum:26>" https://<lownum:13><lownum:13>.appsync-api.eu-west-1.amazonaws.com/graphql',
      risk: 'Whoever has it can run every GraphQL operation that your AppSync API opens to API keys.',
      rotate: {
        console: 'https://console.aws.amazon.com/appsync/home',
        docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
        make: 'create a new key: AppSync console, the API, Settings, API keys, or aws appsync create-api-key',
        put: 'put it where the old one is used; in a browser app use Cognito or IAM instead',
        end: 'delete the old key there, or with aws appsync delete-api-key',
      },
      nearMisses: 'id="da2-<upper:26>"',
    },
    'ses-smtp-password': {
      name: 'Amazon SES SMTP password',
      // Base64 of the byte 0x04 and an HMAC-SHA-256 of the user's secret key: 44 characters, B and A-P first.
      pattern: /B[A-P][0-9A-Za-z+/]{42}/,
      context: { words: ['email-smtp.'], within: 144 },
      env: ['SES_SMTP_PASSWORD', 'AWS_SES_SMTP_PASSWORD'],
      entropy: 4.3,
      confidence: 'medium',
      inAddress: true,
      risk: 'Whoever has it and its user name can send mail as your verified domains.',
      rotate: {
        console: 'https://console.aws.amazon.com/ses',
        docs: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
        make: 'create new SMTP credentials: SES console, SMTP settings, Create SMTP credentials',
        put: 'put the new user name and password where the old ones are used',
        end: 'delete the old IAM user, or its access key: the SMTP user name is the access key ID',
      },
      examples: [
        'SES_SMTP_USER=AKIA<base32:16>\nSES_SMTP_PASSWORD=B<any:[A-P]:1><b64:41><alnum:1>\n',
        'smtp:\n  host: email-smtp.eu-west-1.amazonaws.com\n  password: B<any:[A-P]:1><alnum:42>\n',
        'nodemailer({ host: "email-smtp.us-east-1.amazonaws.com", auth: { pass: "B<any:[A-P]:1><b64:41><alnum:1>" } })',
      ],
      nearMisses: [
        'integrity: B<any:[A-P]:1><alnum:42>',
        'host: email-smtp.us-east-1.amazonaws.com\npassword: $SMTP_PASS',
        'SES_SMTP_PASSWORD=<any:[a-z]:1><alnum:43>',
      ],
    },
  },
  rotate: {
    console: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    steps: [
      'create a second access key for the same user in the IAM console, or use a role or SSO session instead of a key',
      'put it where the old one is used and see in "last used" that the old one rests',
      'deactivate the old key; at once if you can bear the outage, it can be activated again',
      'delete the old key, and remove the quarantine policy if AWS has attached one',
      'look in CloudTrail and in all regions for users, keys and machines that you did not make',
    ],
  },
  check: [
    {
      strategy: 'aws-sts',
      keys: ['secret-access-key'],
      // A key is at home in one partition of AWS, and none of the others knows it.
      hosts: [
        'sts.amazonaws.com',
        'sts.us-gov-west-1.amazonaws.com',
        'sts.eusc-de-east-1.amazonaws.eu',
        'sts.cn-north-1.amazonaws.com.cn',
      ],
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
    },
    {
      keys: ['bedrock-api-key'],
      ...MODELS,
      elsewhere: 'AWS GovCloud (US)',
    },
    {
      keys: ['bedrock-short-term-api-key'],
      ...MODELS,
      refusalMayMean: 'that it is of another region than us-east-1',
    },
    {
      // Every API of GraphQL knows what it is called itself.
      keys: ['appsync-api-key'],
      method: 'POST',
      readOnly: 'a query of GraphQL for the name of its own type',
      url: 'https://{api}.appsync-api.{region}.amazonaws.com/graphql',
      auth: { header: 'x-api-key' },
      json: { query: '{ __typename }' },
      active: { status: 200, json: { 'data.__typename': 'string' }, header: { 'x-amzn-requestid': '-' } },
      inactive: { 'errors.0.errorType': { is: 'UnauthorizedException' } },
      refused: {
        errors: [{ errorType: 'UnauthorizedException', message: 'You are not authorized to make this call.' }],
      },
      tooMany: { errors: [{ errorType: 'ThrottlingException' }] },
      replies: {
        status: 200,
        headers: { 'x-amzn-requestid': '1-2' },
        body: { data: { __typename: 'Query' } },
        is: 'active',
      },
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    },
    {
      strategy: 'login',
      keys: ['ses-smtp-password'],
      hosts: ['{host}'],
      source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    },
  ],
  revoke: {
    keys: ['secret-access-key'],
    does: 'Makes the access key inactive, if its user may: what uses it fails within seconds. IAM can make it active again.',
    steps: {
      method: 'POST',
      url: 'https://iam.amazonaws.com/',
      auth: 'signed',
      sign: [
        {
          as: 'authorization',
          aws4: {
            id: '{pair}',
            key: '{key}',
            region: 'us-east-1',
            service: 'iam',
            host: 'iam.amazonaws.com',
            body: DEACTIVATE,
          },
        },
      ],
      headers: {
        authorization: '{authorization}',
        'content-type': 'application/x-www-form-urlencoded',
        'x-amz-date': '{stamp}',
      },
      text: DEACTIVATE,
      done: [200],
    },
    source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html',
  },
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    'beginnings of session tokens and length of Bedrock keys: {observed}',
  ],
});
