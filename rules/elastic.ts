import { defineProvider } from '../src/rulebook/define-provider.ts';

const who = {
  auth: { header: 'Authorization', value: 'ApiKey {key}' },
  active: { authentication_type: { is: 'api_key' }, username: 'string', 'api_key.id': 'string' },
  expired: { 'error.additional_unsuccessful_credentials': { includes: 'api key is expired' } },
  revoked: { 'error.additional_unsuccessful_credentials': { includes: 'has been invalidated' } },
  inactive: {
    'error.type': { is: 'security_exception' },
    'error.reason': { includes: 'unable to authenticate with provided credentials' },
  },
  tells: { account: 'username', name: 'api_key.name' },
  accepted: {
    username: 'owner',
    roles: [],
    authentication_realm: { name: '_es_api_key', type: '_es_api_key' },
    authentication_type: 'api_key',
    api_key: { id: 'k1', name: 'ci' },
  },
  refused: {
    error: {
      type: 'security_exception',
      reason: 'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
      additional_unsuccessful_credentials: 'API key: unable to find apikey with id k1',
    },
    status: 401,
  },
  recorded: {
    expired: { error: { additional_unsuccessful_credentials: 'API key: api key is expired' }, status: 401 },
    revoked: {
      error: { additional_unsuccessful_credentials: 'API key: api key [k1] has been invalidated' },
      status: 401,
    },
  },
  source: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-authenticate',
} as const;

export default defineProvider({
  name: 'Elastic',
  site: 'https://www.elastic.co',
  keys: {
    'cloud-api-key': {
      name: 'Elastic Cloud API key',
      severity: 'critical',
      pattern: /essu_[0-9A-Za-z_+/-]{60,200}={0,2}/,
      shape: ['essu_<alnum:60-200>', 'essu_<alnum:91>='],
      env: ['EC_API_KEY', 'ELASTIC_CLOUD_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can, within its roles, read and change the deployments and projects of the organisation.',
    },
    'elasticsearch-api-key': {
      name: 'Elasticsearch API key',
      // Base64 of an id of 20 characters, a colon and a secret of 22.
      pattern: /[0-9A-Za-z+/]{26}[AEIMQUYcgkosw048]6[0-9A-Za-z+/]{29}[AQgw]==/,
      shape: '<any:[0-9A-Za-z]:26>g6<any:[0-9A-Za-z]:29>w==',
      context: { words: ['elastic', 'Authorization: ApiKey'] },
      env: ['ELASTICSEARCH_API_KEY', 'ELASTIC_API_KEY', 'ES_API_KEY', 'ELASTIC_SEARCH_API_KEY'],
      entropy: 3.5,
      beside: { host: /https:\/\/([0-9a-z][0-9a-z.-]{1,120}\.(?:es\.io|found\.io|elastic\.cloud|elastic-cloud\.com))/ },
      risk: 'Whoever has it and reaches the cluster can read and change indices, as far as its roles go.',
      examples:
        'ELASTICSEARCH_URL=https://shop.es.us-central1.gcp.cloud.es.io\nELASTICSEARCH_API_KEY=<any:[0-9A-Za-z]:26>g6<any:[0-9A-Za-z]:29>w==',
      nearMisses: 'elastic: sha512-<b64:86>==',
      rotate: {
        docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
        make: 'create a new key in Kibana on the page API keys (Stack Management), with only the indices it needs and an expiry',
        put: 'put it where the old one is used, outside git; it is shown only once',
        end: 'delete the old key there, or with DELETE /_security/api_key',
        after: 'look through the audit log of the cluster, where it is on',
      },
    },
  },
  rotate: {
    console: 'https://cloud.elastic.co/account/keys',
    docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    make: 'create a new key at {console}, with only the roles it needs and an expiry',
    put: 'put it in EC_API_KEY, outside git; it is shown only once',
    end: 'revoke the old key there',
  },
  check: [
    {
      keys: ['cloud-api-key'],
      url: 'https://api.elastic-cloud.com/api/v1/organizations',
      auth: { header: 'Authorization', value: 'ApiKey {key}' },
      active: { 'organizations.0.id': 'string', 'organizations.0.name': 'string' },
      inactive: { 'errors.0.code': { is: 'root.unauthenticated' } },
      tells: { organisation: 'organizations.0.name' },
      accepted: { organizations: [{ id: 'o1', name: 'Example', default_disk_usage_alerts_enabled: true }] },
      refused: { errors: [{ code: 'root.unauthenticated', message: 'The supplied authentication is invalid' }] },
      source:
        'https://www.elastic.co/docs/api/doc/cloud/operation/operation-list-organizations; the refusal: observed in public code',
    },
    {
      ...who,
      keys: ['elasticsearch-api-key'],
      url: 'https://{host}/_security/_authenticate',
      domains: ['es.io', 'found.io', 'elastic.cloud', 'elastic-cloud.com'],
    },
  ],
  sources: [
    'https://www.elastic.co/docs/deploy-manage/api-keys',
    'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key',
    'lengths: {observed}',
  ],
});
