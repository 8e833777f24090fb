import { defineProvider } from '../src/rulebook/define-provider.ts';

const atHome = 'on your ThingsBoard, or at https://thingsboard.cloud';

export default defineProvider({
  name: 'ThingsBoard',
  site: 'https://thingsboard.io',
  keys: {
    'api-key': {
      name: 'ThingsBoard API key',
      severity: 'critical',
      // Its beginning is a setting of the server, and so is its length: 64 characters in the documents, 86 unless set.
      pattern: /tb_[0-9A-Za-z_-]{60,90}/,
      shape: 'tb_<b64u:62><alnum:2>',
      context: { words: ['thingsboard', 'x-authorization'], within: 120 },
      env: ['THINGSBOARD_API_KEY', 'TB_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can do all that its user may: read telemetry, command devices and, for an administrator, run the platform.',
      examples: "curl -H 'X-Authorization: ApiKey tb_<b64u:84><alnum:2>' $TB_URL/api/auth/user",
      nearMisses: '<span class="tb_thingsboard-widget-container-with-a-rather-long-name-for-a-class-x">',
    },
    'device-token': {
      name: 'ThingsBoard device access token',
      noCheck: 'a good one is answered with an empty object where the device has no attributes, as any server may',
      severity: 'medium',
      pattern: /api\/v1\/(?<secret>[0-9A-Za-z]{20})/,
      context: { words: ['thingsboard', '/telemetry', '/attributes', '/rpc'], within: 60 },
      entropy: 3,
      risk: 'Whoever has it can pose as the device: send false telemetry, read its attributes and take its commands.',
      examples: [
        'curl -X POST -d \'{"temperature": 25}\' https://thingsboard.cloud/api/v1/<alnum:20>/telemetry',
        'TB_URL=http://iot.example.com:8080/api/v1/<lownum:20>/attributes',
        'coap-client -m post coap://coap.thingsboard.cloud/api/v1/<lownum:20>/telemetry -f data.json',
      ],
      nearMisses: [
        'https://thingsboard.cloud/api/v1/$ACCESS_TOKEN/telemetry',
        'https://thingsboard.cloud/api/v1/provision',
        'https://shop.example.com/api/v1/<lownum:20>/orders',
        'POST https://thingsboard.cloud/api/v1/<alnum:24>/telemetry',
      ],
      rotate: {
        docs: 'https://thingsboard.io/docs/user-guide/ssl/http-access-token/',
        make: `open the device ${atHome}, then Manage credentials, and set a new access token; the old one ends at once`,
        put: 'give the device its new token, outside git',
        after: 'look at the telemetry since the leak for values that the device did not send',
      },
    },
    'provisioning-credential': {
      name: 'ThingsBoard provisioning key or secret',
      noCheck: 'the only call that takes it makes a device',
      // Key and secret of a device profile look the same, stand together and are of use only so.
      pattern: /[0-9a-z]{20}/,
      shape: '<lownum:20>',
      context: { words: ['provisionDeviceKey', 'provisionDeviceSecret'], within: 40 },
      env: ['PROVISION_DEVICE_SECRET', 'PROVISION_DEVICE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and its other half can add devices of their own to your platform and send it any data.',
      examples:
        '{"deviceName": "meter-1", "provisionDeviceKey": "<lownum:20>", "provisionDeviceSecret": "<lownum:20>"}',
      nearMisses: '"provisionDeviceSecret": "YOUR_PROVISION_SECRET_HERE"',
      rotate: {
        docs: 'https://thingsboard.io/docs/user-guide/device-provisioning/',
        make: `open the device profile ${atHome}, then Device provisioning, and set a new key and a new secret; the old ones end at once`,
        put: 'give them to the devices that are still to be provisioned, outside git',
        after: 'look through the devices that were added since the leak and delete what is not yours',
      },
    },
  },
  rotate: {
    docs: 'https://thingsboard.io/docs/user-guide/security/api-keys',
    make: `open Account, Security, API keys ${atHome}, and generate a new key with an end`,
    put: 'put it where the old one is used, outside git',
    shownOnce: true,
    end: 'delete the old key in the same list',
  },
  check: {
    keys: ['api-key'],
    url: 'https://thingsboard.cloud/api/auth/user',
    auth: { header: 'X-Authorization', value: 'ApiKey {key}' },
    active: { 'id.entityType': { is: 'USER' }, authority: 'string', email: 'string' },
    inactive: { status: { is: 401 }, errorCode: { is: 10 } },
    elsewhere: 'a ThingsBoard server of your own, or the cloud in Europe (eu.thingsboard.cloud)',
    tells: { account: 'email', kind: 'authority' },
    accepted: {
      id: { entityType: 'USER', id: '784f394c-42b6-435a-983c-b7beff2784f9' },
      authority: 'TENANT_ADMIN',
      email: 'owner@example.com',
      name: 'owner@example.com',
    },
    refused: { status: 401, message: 'Authentication failed', errorCode: 10, timestamp: 1763769600000 },
    source: 'https://thingsboard.io/docs/paas/reference/rest-api/',
  },
  sources: [
    '{docs}',
    'https://thingsboard.io/docs/paas/reference/http-api/provisioning/',
    'https://github.com/thingsboard/thingsboard (ApiKeyServiceImpl, ThingsboardErrorResponse)',
    'length of access tokens and provisioning credentials: {observed}',
  ],
});
