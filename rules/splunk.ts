import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Splunk',
  site: 'https://www.splunk.com',
  keys: {
    'hec-token': {
      name: 'Splunk HTTP Event Collector token',
      noCheck: 'it only sends events, and its server is your own',
      severity: 'medium',
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: '<uuid>',
      context: {
        words: [
          'splunk_hec',
          'splunk-token',
          'splunk_token',
          'authorization: splunk',
          'services/collector',
          'splunk_hec_token',
          'hec_token',
        ],
        within: 80,
      },
      env: ['SPLUNK_HEC_TOKEN', 'SPLUNK_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can send false events to your indexes and fill them, at your cost.',
      examples: 'curl -H "Authorization: Splunk <uuid>" https://http-inputs.example.org/services/collector/event',
      nearMisses: 'splunk app guid: <uuid>',
      rotate: {
        docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
        make: 'create a new token under Settings, Data inputs, HTTP Event Collector, for the same indexes only',
        end: 'disable the old token there, then delete it',
      },
    },
    'authentication-token': {
      name: 'Splunk authentication token',
      // A JWT whose header names splunk.secret as its key.
      pattern: /eyJraWQiOiJzcGx1bmsuc2VjcmV0Ii[0-9A-Za-z_-]{20,120}\.[0-9A-Za-z_-]{80,800}\.[0-9A-Za-z_-]{60,100}/,
      shape: 'eyJraWQiOiJzcGx1bmsuc2VjcmV0Ii<b64u:48>.<b64u:220>.<b64u:85><alnum:1>',
      env: ['SPLUNK_AUTH_TOKEN', 'SPLUNK_BEARER_TOKEN', 'SPLUNK_TOKEN'],
      risk: 'Whoever has it can do what its user can: search all data that the user sees and, for an admin, run code on the server.',
    },
    'observability-token': {
      name: 'Splunk Observability Cloud access token',
      noCheck:
        'the address to ask holds the realm of the organization, and a token that may only send data is refused there as a dead one',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{22}/,
      shape: '<alnum:22>',
      context: {
        words: [
          'signalfx',
          'x-sf-token',
          'splunk_access_token',
          'splunk_observability',
          'splunkobservability',
          'sfx_token',
        ],
        within: 60,
      },
      env: ['SPLUNK_ACCESS_TOKEN', 'SIGNALFX_ACCESS_TOKEN', 'SIGNALFX_AUTH_TOKEN', 'SFX_AUTH_TOKEN', 'SFX_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can send false metrics and traces at your cost or, with the API scope, read and change dashboards and alerts.',
      examples: 'curl -H "X-SF-Token: <alnum:22>" https://ingest.us1.signalfx.com/v2/datapoint',
      nearMisses: 'signalfx_agent_collector_image',
      rotate: {
        console: 'https://login.signalfx.com',
        docs: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
        make: 'rotate the token under Settings, Access Tokens; give the old one no grace period',
      },
    },
  },
  rotate: {
    docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Security/CreateAuthTokens',
    make: 'create a new token under Settings, Tokens, with an expiry',
    shownOnce: true,
    end: 'delete the old token there and look through the audit index since the leak',
  },
  check: {
    keys: ['authentication-token'],
    url: '{server}/services/authentication/current-context?output_mode=json',
    active: {
      'entry.0.name': { is: 'context' },
      'entry.0.content.username': 'string',
      'entry.0.content.capabilities': 'array',
    },
    inactive: { 'messages.0.type': { is: 'WARN' }, 'messages.0.text': { includes: 'call not properly authenticated' } },
    tells: { account: 'entry.0.content.username', scopes: 'entry.0.content.roles' },
    accepted: {
      entry: [{ name: 'context', content: { username: 'owner', roles: ['user'], capabilities: ['search'] } }],
    },
    refused: { messages: [{ type: 'WARN', text: 'call not properly authenticated' }] },
    source: 'https://docs.splunk.com/Documentation/Splunk/latest/RESTREF/RESTaccess',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://docs.splunk.com/Documentation/Splunk/latest/Data/FormateventsforHTTPEventCollector',
    'length of tokens of Observability Cloud: {observed}',
  ],
});
