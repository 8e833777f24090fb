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
      severity: 'low',
      retired:
        '2026-05, Hetzner closed the old DNS Console and its API; zones are in Hetzner Console now, with tokens of the Cloud API',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['dns.hetzner.com', 'hetzner_dns', 'hetznerDns', 'hetznerdns', 'HETZNER_Token'], within: 60 },
      env: ['HETZNER_DNS_API_TOKEN', 'HETZNER_DNS_TOKEN', 'HETZNER_API_KEY', 'HETZNER_Token'],
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it could change the DNS records of your domains while the old interface ran.',
      nearMisses: 'HETZNER_DNS_ZONE_ID=<alnum:22>',
      rotate: {
        docs: 'https://docs.hetzner.com/networking/dns/migration-to-hetzner-console/process',
        steps: [
          'remove the token: what it opened is closed',
          'move a zone that is still in the old DNS Console to Hetzner Console and use a token of the Cloud API',
        ],
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
  check: {
    keys: ['cloud-token'],
    url: 'https://api.hetzner.cloud/v1/servers?per_page=1',
    active: { servers: 'array', 'meta.pagination.total_entries': 'number' },
    inactive: { 'error.code': { is: 'unauthorized' } },
    accepted: { servers: [], meta: { pagination: { page: 1, per_page: 1, total_entries: 0 } } },
    refused: { error: { code: 'unauthorized', message: 'unable to authenticate', details: null } },
    tooMany: { error: { code: 'rate_limit_exceeded', message: 'limit of 3600 requests per hour reached' } },
    source: 'https://docs.hetzner.cloud/reference/cloud#servers',
  },
  sources: [
    '{docs}',
    '{check}',
    'that the old DNS API is closed: https://github.com/ni-c/hetzner-dns-mcp',
    'lengths: {observed}',
  ],
});
