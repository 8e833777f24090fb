import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can make images on the Midjourney account that is set up there, and see those that were made.';

export default defineProvider({
  name: 'ImagineAPI.dev',
  site: 'https://www.imagineapi.dev',
  keys: {
    token: {
      name: 'ImagineAPI.dev token',
      // Documented nowhere, and so bound to its names. Its users keep it in IMAGINE_API_KEY too, as those of Imagine API
      // Studio do: the beginning tells them apart. No `env` here, or all that such a variable holds would be taken for this.
      pattern: /imgn_[0-9A-Za-z]{16,64}/,
      shape: 'imgn_<alnum:20-64>',
      context: { words: ['imagineapi', 'imagine api', 'midjourney'], within: 100 },
      entropy: 3,
      risk,
      examples: [
        'IMAGINE_API_KEY=imgn_<alnum:32>',
        'curl https://cl.imagineapi.dev/items/images/ -H "Authorization: Bearer imgn_<alnum:32>"',
      ],
      nearMisses: ['IMAGINE_API_KEY=vk-<alnum:46>', 'imagineapi_path = "imgn_of_the_first_row.png"'],
    },
    'unprefixed-token': {
      name: 'ImagineAPI.dev token (without its prefix)',
      // As Directus makes them, on which it runs.
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<alnum:31><digit:1>',
      context: {
        words: ['imagineapi token', 'imagineapi key', 'imagineapi api key', 'imagineapi bearer', 'cl.imagineapi.dev'],
        within: 60,
      },
      entropy: 3.8,
      confidence: 'medium',
      risk,
      nearMisses: ['IMAGINE_API_KEY=<alnum:31><digit:1>', 'https://cl.imagineapi.dev/assets/<uuid>/<uuid>.png'],
    },
  },
  rotate: {
    console: 'https://cl.imagineapi.dev',
    docs: 'https://docs.imagineapi.dev',
    make: 'sign in at {console}, open your user, generate a new token and save; it takes the place of the old one',
    put: 'put it in IMAGINEAPI_TOKEN, outside git',
    after: 'look through the images made since the leak',
  },
  check: {
    // Whoever has made no image yet gets an empty list, which says nothing.
    url: 'https://cl.imagineapi.dev/items/images?limit=1',
    active: { 'data.0.id': 'string', 'data.0.prompt': 'string', 'data.0.status': 'string' },
    inactive: { 'errors.0.extensions.code': { is: 'INVALID_CREDENTIALS' } },
    elsewhere: 'an ImagineAPI server of your own',
    accepted: { data: [{ id: 'd1', prompt: 'a red fox', status: 'completed', progress: 100, url: null }] },
    refused: { errors: [{ message: 'Invalid user credentials.', extensions: { code: 'INVALID_CREDENTIALS' } }] },
    unclear: { 200: { data: [] } },
    source: 'https://docs.imagineapi.dev/aypeeeye/image; the refusal is that of Directus, on which it runs',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
