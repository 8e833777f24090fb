import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Shortcut (formerly Clubhouse)',
  site: 'https://www.shortcut.com',
  keys: {
    'api-token': {
      name: 'Shortcut API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Not "shortcut" alone: it names keys of the keyboard and links of the desktop.
      context: {
        words: [
          'Shortcut-Token',
          'shortcut_api_token',
          'shortcut_token',
          'shortcut token',
          'api.app.shortcut.com',
          'api.clubhouse.io',
          'clubhouse_api_token',
          'ShortcutClient',
        ],
        within: 80,
      },
      env: ['SHORTCUT_API_TOKEN', 'SHORTCUT_TOKEN', 'SHORTCUT_API_KEY', 'CLUBHOUSE_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change all stories, epics and comments that its owner sees.',
      examples: 'curl -H "Shortcut-Token: <uuid>" https://api.app.shortcut.com/api/v3/projects',
      nearMisses: 'shortcut: { id: "<uuid>", keys: "ctrl+k" }',
    },
  },
  rotate: {
    console: 'https://app.shortcut.com/settings/account/api-tokens',
    docs: 'https://help.shortcut.com/hc/en-us/articles/205701199-Shortcut-API-Tokens',
    make: 'generate a new token at {console}',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.app.shortcut.com/api/v3/member',
    auth: { header: 'Shortcut-Token' },
    active: { id: 'string', mention_name: 'string', 'workspace2.url_slug': 'string' },
    inactive: { tag: { is: 'unauthorized' }, message: { is: 'Unauthorized' } },
    tells: { name: 'mention_name', organisation: 'workspace2.url_slug' },
    accepted: {
      id: 'm1',
      mention_name: 'owner',
      name: 'Owner',
      workspace2: { url_slug: 'example', estimate_scale: [0] },
    },
    refused: { message: 'Unauthorized', tag: 'unauthorized' },
    unclear: {
      401: { message: 'Sorry, the organization context for this request is missing.', tag: 'organization2_missing' },
    },
    source: 'https://developer.shortcut.com/api/rest/v3#Get-Current-Member-Info; the refusal: observed in public code',
  },
  sources: ['https://developer.shortcut.com/api/rest/v3', '{docs}', 'format: {observed}'],
});
