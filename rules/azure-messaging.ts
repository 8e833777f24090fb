import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can send, receive or manage messages or devices, as the access policy it belongs to allows.';

const beside = {
  namespace: /([0-9a-z][0-9a-z-]{4,48})\.servicebus\.windows\.net/,
  name: /SharedAccessKeyName=([\w.-]{1,64})/,
};

/** Newer keys tell themselves what they are for, by a mark that stands 10 from the end. */
const marked = { severity: 'critical', entropy: 4, risk } as const;

export default defineProvider({
  name: 'Azure Service Bus, Event Hubs, Relay and IoT Hub',
  site: 'https://azure.microsoft.com/products/service-bus',
  keys: {
    'service-bus-key': {
      ...marked,
      beside,
      name: 'Azure Service Bus shared access key',
      pattern: /[0-9A-Za-z+/]{33}\+ASb[A-P][0-9A-Za-z+/]{5}=/,
      shape: '<b64:33>+ASb<any:[A-P]:1><b64:5>=',
      examples:
        'Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=<b64:33>+ASbB<b64:5>=',
      nearMisses: ['value: <b64:43>=', 'value: <b64:33>+ASb<any:[Q-Z]:1><b64:5>='],
    },
    'event-hubs-key': {
      ...marked,
      beside,
      name: 'Azure Event Hubs shared access key',
      pattern: /[0-9A-Za-z+/]{33}\+AEh[A-P][0-9A-Za-z+/]{5}=/,
      shape: '<b64:33>+AEh<any:[A-P]:1><b64:5>=',
      examples:
        'Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=<b64:33>+AEhB<b64:5>=',
      nearMisses: ['value: <b64:43>=', 'value: <b64:33>+AEh<any:[Q-Z]:1><b64:5>='],
    },
    'relay-key': {
      ...marked,
      beside,
      name: 'Azure Relay shared access key',
      pattern: /[0-9A-Za-z+/]{33}\+ARm[A-P][0-9A-Za-z+/]{5}=/,
      shape: '<b64:33>+ARm<any:[A-P]:1><b64:5>=',
      examples:
        'Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=<b64:33>+ARmB<b64:5>=',
      nearMisses: ['value: <b64:43>=', 'value: <b64:33>+ARm<any:[Q-Z]:1><b64:5>='],
    },
    'iot-hub-key': {
      ...marked,
      name: 'Azure IoT Hub or Device Provisioning shared access key',
      noCheck: 'it opens a hub of its own, whose name does not stand in it',
      pattern: /[0-9A-Za-z+/]{33}AIoT[A-P][0-9A-Za-z+/]{5}=/,
      shape: '<b64:33>AIoT<any:[A-P]:1><b64:5>=',
      nearMisses: ['value: <b64:43>=', 'value: <b64:33>AIoT<any:[Q-Z]:1><b64:5>='],
    },
    'shared-access-key': {
      name: 'Azure Service Bus, Event Hubs, Relay or IoT Hub shared access key',
      pattern: /[0-9A-Za-z+/]{43}=/,
      context: { words: ['sharedaccesskey', 'servicebus.windows.net', 'azure-devices.net'], within: 144 },
      env: ['AZURE_SERVICEBUS_CONNECTION_STRING', 'EVENTHUB_CONNECTION_STRING', 'IOTHUB_CONNECTION_STRING'],
      entropy: 4,
      beside,
      risk,
      examples: [
        'AZURE_SERVICEBUS_CONNECTION_STRING="Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<b64:43>="',
        '{"EventHub": "Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=<b64:43>=;EntityPath=events"}',
        "var client = Client.fromConnectionString('HostName=example.azure-devices.net;DeviceId=one;SharedAccessKey=<b64:43>=');",
      ],
      nearMisses: [
        'SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<yourkey>',
        '"integrity": "sha256-<b64:43>="',
        'Endpoint=sb://example.servicebus.windows.net/;SharedAccessKey=<b64:20>=',
      ],
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    steps: [
      'move clients to the secondary key of the same access policy (Shared access policies of the resource)',
      'regenerate the leaked key there; tokens signed with it stop working at once',
      'consider Microsoft Entra ID in place of shared access keys',
    ],
  },
  check: {
    // Hardly any key may list the queues, but a good one is told just that.
    url: 'https://{namespace}.servicebus.windows.net/$Resources/Queues?$skip=0&$top=1&api-version=2021-05',
    keys: ['service-bus-key', 'event-hubs-key', 'relay-key', 'shared-access-key'],
    auth: 'signed',
    sign: [
      {
        as: 'signature',
        hash: 'sha256',
        key: '{key}',
        of: 'https%3A%2F%2F{namespace}.servicebus.windows.net%2F\n{soon}',
        out: 'base64',
      },
    ],
    headers: {
      authorization:
        'SharedAccessSignature sr=https%3A%2F%2F{namespace}.servicebus.windows.net%2F&sig={signature|percent}&se={soon}&skn={name}',
    },
    active: 'http://www.w3.org/2005/Atom',
    limited: {
      status: [401, 403],
      text: 'claims required for this operation',
      because: 'it may not list the queues',
    },
    inactive: { status: 401, text: 'InvalidSignature', because: 'InvalidSignature' },
    // A policy may stand on the namespace or on one thing in it, and is looked for only where the request goes.
    refusalMayMean: 'that it is for one queue, topic, event hub or relay, and not for the whole namespace',
    replies: [
      {
        status: 200,
        headers: { 'content-type': 'application/atom+xml' },
        body: '<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Queues</title></feed>',
        is: 'active',
      },
      {
        status: 401,
        headers: { 'content-type': 'application/xml' },
        body: '<Error><Code>401</Code><Detail>Manage,EntityRead claims required for this operation.</Detail></Error>',
        is: 'limited',
      },
      {
        status: 401,
        headers: { 'content-type': 'application/xml' },
        body: '<Error><Code>401</Code><Detail>InvalidSignature: The token has an invalid signature.</Detail></Error>',
        is: 'inactive',
      },
    ],
    source: 'https://learn.microsoft.com/rest/api/eventhub/generate-sas-token',
  },
  sources: [
    '{docs}',
    '{check}',
    'marks: the patterns of microsoft/security-utilities, the library by which Microsoft scans its own code',
  ],
});
