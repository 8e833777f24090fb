import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hetzner',
  site: 'https://www.hetzner.com',
  keys: {
    'cloud-token': {
      name: 'Hetzner Cloud API token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:60><upper:2><lower:2>',
      context: { words: ['hcloud', 'hetzner'], within: 100 },
      env: ['HCLOUD_TOKEN', 'HETZNER_API_TOKEN', 'HETZNER_CLOUD_TOKEN', 'HETZNER_TOKEN', 'HCLOUD_API_TOKEN'],
      // Digests, which have no capitals, stay below it.
      entropy: 4.3,
      risk: 'Whoever has it can make, read and delete the servers, disks and networks of the project at your cost.',
      examples: 'provider "hcloud" {\n  token = "<alnum:60><upper:2><lower:2>"\n}\n',
      nearMisses: 'image: hetznercloud/cli@sha256:<hex:64>',
    },
    'dns-token': {
      name: 'Hetzner DNS API token',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['dns.hetzner.com', 'hetzner_dns', 'hetznerDns', 'hetznerdns', 'HETZNER_Token'], within: 60 },
      env: ['HETZNER_DNS_API_TOKEN', 'HETZNER_DNS_TOKEN', 'HETZNER_API_KEY', 'HETZNER_Token'],
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it can change the DNS records of your domains and so take over mail and web sites.',
      nearMisses: 'HETZNER_DNS_ZONE_ID=<alnum:22>',
      rotate: {
        console: 'https://dns.hetzner.com/settings/api-token',
        docs: 'https://dns.hetzner.com/api-docs',
        make: 'make a new access token at {console}',
        put: 'put it where the old one is used, outside git; it is shown only once',
        end: 'delete the old token there and look through your zones',
      },
    },
  },
  rotate: {
    console: 'https://console.hetzner.com',
    docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
    make: 'open the project at {console}, Security, API tokens, and generate a new token',
    shownOnce: true,
    end: 'delete the old token there and look through the servers of the project',
  },
  check: [
    {
      keys: ['cloud-token'],
      url: 'https://api.hetzner.cloud/v1/servers?per_page=1',
      active: { servers: 'array', 'meta.pagination.total_entries': 'number' },
      inactive: { 'error.code': { is: 'unauthorized' } },
      accepted: { servers: [], meta: { pagination: { page: 1, per_page: 1, total_entries: 0 } } },
      refused: { error: { code: 'unauthorized', message: 'unable to authenticate', details: null } },
      tooMany: { error: { code: 'rate_limit_exceeded', message: 'limit of 3600 requests per hour reached' } },
      source: 'https://docs.hetzner.cloud/reference/cloud#servers',
    },
    {
      keys: ['dns-token'],
      url: 'https://dns.hetzner.com/api/v1/zones?per_page=1',
      auth: { header: 'Auth-API-Token' },
      active: { zones: 'array', 'meta.pagination.total_entries': 'number' },
      inactive: { message: { is: 'Invalid authentication credentials' } },
      accepted: { zones: [], meta: { pagination: { page: 1, per_page: 1, total_entries: 0 } } },
      refused: { message: 'Invalid authentication credentials' },
      source: 'https://dns.hetzner.com/api-docs#operation/GetZones; the refusal: observed in public code',
    },
  ],
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
