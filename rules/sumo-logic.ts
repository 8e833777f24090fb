import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sumo Logic',
  site: 'https://www.sumologic.com',
  keys: {
    'access-key': {
      name: 'Sumo Logic access key',
      pattern: /[0-9A-Za-z]{62,64}/,
      context: { words: ['sumologic', 'sumo_access', 'sumo'] },
      env: ['SUMOLOGIC_ACCESSKEY', 'SUMOLOGIC_ACCESS_KEY', 'SUMO_ACCESS_KEY', 'SUMO_LOGIC_ACCESS_KEY'],
      // Above what hex digits can reach, so that no SHA-256 counts.
      entropy: 4.3,
      pair: { key: 'access-id' },
      confidence: 'medium',
      risk: 'Whoever has it and the access id can search your logs and change collectors, users and content as its owner can.',
      examples: [
        'SUMOLOGIC_ACCESSID=su<alnum:12>\nSUMOLOGIC_ACCESSKEY=<alnum:64>',
        'provider "sumologic" {\n  access_id  = "su<alnum:12>"\n  access_key = "<alnum:64>"\n}\n',
        '{"sumologic": {"accessId": "su<alnum:12>", "accessKey": "<alnum:64>"}}',
        'curl -u "su<alnum:12>:<alnum:64>" https://api.us2.sumologic.com/api/v1/collectors',
      ],
      nearMisses: [
        'nonce = "<alnum:64>"',
        'sumologic image digest sha256:<hex:64>',
        'SUMOLOGIC_ACCESSKEY=<alnum:40>',
        'SUMOLOGIC_ACCESSKEY=your-access-key',
      ],
    },
    'access-id': {
      name: 'Sumo Logic access id',
      severity: 'low',
      role: 'id',
      pattern: /su[0-9A-Za-z]{12}/,
      shape: 'su<alnum:12>',
      context: { words: ['sumologic', 'sumo_access', 'sumo'] },
      env: ['SUMOLOGIC_ACCESSID', 'SUMOLOGIC_ACCESS_ID', 'SUMO_ACCESS_ID', 'SUMO_LOGIC_ACCESS_ID'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it still needs the access key that belongs to it.',
      nearMisses: 'SUMOLOGIC_ACCESSID=xu<alnum:12>',
    },
    'http-source-token': {
      name: 'Sumo Logic HTTP source address',
      noCheck: 'it only sends logs',
      severity: 'medium',
      // The last part of the address https://<collector>.sumologic.com/receiver/v1/http/… is all that a sender needs.
      pattern: /ZaVnC4dhaV[0-9A-Za-z_-]{80,130}={0,2}/,
      shape: 'ZaVnC4dhaV<b64u:105-109><alnum:1>==',
      env: ['SUMO_HTTP_URL', 'SUMOLOGIC_URL', 'SUMO_ENDPOINT', 'SUMO_LOGIC_ENDPOINT'],
      risk: 'Whoever has it can send any logs and metrics into your account, which costs ingest volume and hides what is real.',
      examples:
        'SUMO_ENDPOINT=https://endpoint1.collection.us2.sumologic.com/receiver/v1/http/ZaVnC4dhaV<b64u:105><alnum:1>==',
      nearMisses: [
        'url: https://collectors.sumologic.com/receiver/v1/http/<b64u:40>',
        'ZaVnC4dhbV<b64u:105><alnum:1>==',
      ],
      rotate: {
        docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/generate-new-url/',
        steps: [
          'open Collection in Sumo Logic, find the HTTP source and show its address',
          'regenerate the address, which ends the old one at once',
          'put the new one where the old one is used, outside git',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    make: 'create a new access key under Preferences, Personal Access Keys, or for a service account under Administration, Account Security, Access Keys',
    put: 'put id and key where the old ones are used, outside git; the key is shown only once',
    end: 'deactivate the old key in the same list, watch for errors, then delete it',
    after: 'look through the audit index for what was done with it',
  },
  check: {
    // Another deployment than US1 answers with a redirect to its own, which is not followed.
    keys: ['access-key'],
    url: 'https://api.sumologic.com/api/v1/accessKeys/personal',
    auth: { basic: '{pair}:{key}' },
    active: { 'data.0.id': 'string', 'data.0.label': 'string', 'data.0.disabled': 'boolean' },
    inactive: { 'errors.0.code': { is: 'unauthorized' } },
    answers: { status: 401, json: { code: { is: 'unauthorized' } }, is: 'inactive' },
    accepted: {
      data: [
        {
          id: 'suExample',
          label: 'ci',
          corsHeaders: [],
          disabled: false,
          createdAt: '2026-05-01T00:00:00Z',
          createdBy: '0001',
          modifiedAt: '2026-05-01T00:00:00Z',
        },
      ],
    },
    refused: { id: 'A1', errors: [{ code: 'unauthorized', message: 'Credential could not be verified.' }] },
    alsoRefused: [{ status: 401, id: 'A1', code: 'unauthorized', message: 'Credential could not be verified.' }],
    tooMany: { id: 'A1', errors: [{ code: 'rate.limit.exceeded', message: 'Rate limit exceeded' }] },
    replies: { status: 301, headers: { location: 'https://api.eu.sumologic.com/' }, body: '', is: 'unknown' },
    // The documents tell of both.
    refusalMayMean: 'that it is of another deployment than US1, or that too many logins were made within a minute',
    source: 'https://api.sumologic.com/docs/#tag/accessKeyManagement',
  },
  revoke: {
    keys: ['access-key'],
    does: 'Deletes the access key, in deployment US1: what uses it fails at once.',
    steps: {
      method: 'DELETE',
      url: 'https://api.sumologic.com/api/v1/accessKeys/{pair}',
      auth: { basic: '{pair}:{key}' },
      done: [204],
    },
    source: 'https://api.sumologic.com/docs/#tag/accessKeyManagement',
  },
  sources: [
    '{docs}',
    'https://www.sumologic.com/help/docs/api/about-apis/troubleshooting',
    'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/',
    'format: {observed}',
  ],
});
