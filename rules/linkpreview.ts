import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LinkPreview',
  site: 'https://www.linkpreview.net',
  keys: {
    'api-key': {
      name: 'LinkPreview API key',
      noCheck: 'its only call is counted',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      // Not the two words alone: many a class previews links.
      context: {
        words: ['linkpreview.net', 'linkpreview_api', 'linkpreview key', 'linkpreview secret', 'linkpreview token'],
        within: 80,
      },
      env: ['LINKPREVIEW_API_KEY', 'LINKPREVIEW_KEY', 'LINK_PREVIEW_API_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for previews and use up the requests of your plan.',
      examples: 'https://api.linkpreview.net/?key=<hex:32>&q=https://example.com',
    },
  },
  rotate: {
    console: 'https://my.linkpreview.net/access_keys',
    docs: 'https://docs.linkpreview.net',
    make: 'create a new access key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
