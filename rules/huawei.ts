import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Huawei',
  site: 'https://developer.huawei.com',
  keys: {
    'client-secret': {
      name: 'Huawei (HMS) client secret',
      noCheck: 'no page was found that shows how it answers to a wrong secret',
      pattern: /[0-9a-f]{64}|[0-9A-F]{64}/,
      shape: ['<hex:64>', '<HEX:64>'],
      context: {
        words: ['huawei_client', 'huawei_app', 'huawei_secret', 'hms_client', 'hms_app', 'agconnect'],
        within: 60,
      },
      env: ['HUAWEI_CLIENT_SECRET', 'HUAWEI_APP_SECRET', 'HMS_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the app id can send push messages to all your users and call the APIs of your app in AppGallery.',
      nearMisses: 'image: swr.cn-north-4.myhuaweicloud.com/acme/app@sha256:<hex:64>',
    },
    'cloud-secret-key': {
      name: 'Huawei Cloud secret access key',
      noCheck: 'its calls are signed in a way of their own (SDK-HMAC-SHA256), for a host of each region',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: {
        words: [
          'huaweicloud_sdk',
          'huaweicloud_secret',
          'huaweicloud_access',
          'hw_secret_key',
          'hw_access_key',
          'huaweicloud_sk',
        ],
        within: 80,
      },
      env: ['HUAWEICLOUD_SDK_SK', 'HW_SECRET_KEY', 'HUAWEICLOUD_SECRET_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it and the access key id can use and delete what the user owns in the cloud, at its cost.',
      rotate: {
        console: 'https://console-intl.huaweicloud.com/iam/#/mine/accessKey',
        docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html',
        make: 'create a new access key at {console}',
        put: 'put both halves where the old ones are used, outside git',
        shownOnce: true,
        end: 'disable the old key there, and delete it when nothing fails',
      },
      examples: 'HW_ACCESS_KEY=<upnum:20>\nHW_SECRET_KEY=<alnum:40>\n',
      nearMisses: 'https://github.com/huaweicloud/huaweicloud-sdk-go-v3/commit/0<hex:40>',
    },
  },
  rotate: {
    console: 'https://developer.huawei.com/consumer/en/service/josp/agc/index.html',
    docs: 'https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189',
    make: 'open the app in AppGallery Connect at {console} and reset its client secret, which ends the old one',
    after: 'make the app anew with the new agconnect-services.json',
  },
  sources: ['{docs}', 'format: {observed}'],
});
