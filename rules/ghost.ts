import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ghost',
  site: 'https://ghost.org',
  keys: {
    'admin-api-key': {
      name: 'Ghost Admin API key',
      severity: 'critical',
      // An id and a secret.
      pattern: /[0-9a-f]{24}:[0-9a-f]{64}/,
      shape: '<hex:24>:<hex:64>',
      context: { words: ['ghost'], within: 100 },
      env: ['GHOST_ADMIN_API_KEY', 'GHOST_ADMIN_KEY'],
      noCheck: 'tokens are signed with it for the server of its own site, which a table of requests cannot say',
      risk: 'Whoever has it can write, change and delete posts and members of the site.',
      examples:
        "const api = new GhostAdminAPI({ url: 'https://demo.ghost.io', key: '<hex:24>:<hex:64>', version: 'v5.0' });",
    },
    'content-api-key': {
      name: 'Ghost Content API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /[0-9a-f]{26}/,
      shape: '<hex:26>',
      context: { words: ['ghost_content', 'GhostContentAPI', 'ghost/api/content', 'ghost/api/v3/content'], within: 80 },
      env: ['GHOST_CONTENT_API_KEY', 'GHOST_CONTENT_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'it reads what is public, at the server of its own site',
      risk: 'Whoever has it can read what is published anyway.',
      examples: 'https://demo.ghost.io/ghost/api/content/posts/?key=<hex:26>',
    },
  },
  rotate: {
    console: 'https://ghost.org/dashboard',
    docs: 'https://docs.ghost.org/admin-api/#token-authentication',
    make: 'open the integration under Settings, Integrations of your site, and regenerate its Admin API key: the old one ends',
    put: 'put the new one where the old one is used, outside git',
    after: 'look through posts, members and themes for what you did not change',
  },
  sources: ['{docs}', 'https://docs.ghost.org/content-api/', 'lengths: {observed}'],
});
