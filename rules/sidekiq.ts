import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sidekiq (Pro and Enterprise)',
  site: 'https://sidekiq.org',
  keys: {
    'access-credentials': {
      name: 'Sidekiq Pro or Enterprise access credentials',
      noCheck:
        'the gem server answers with an index of gems, in no form that tells it from others, and no page says how it refuses',
      severity: 'medium',
      pattern: /[0-9a-f]{8}:[0-9a-f]{8}/,
      shape: '<hex:8>:<hex:8>',
      context: { words: ['contribsys'], within: 60 },
      // Its halves are too short to be seen by themselves.
      literal: true,
      env: ['BUNDLE_GEMS__CONTRIBSYS__COM', 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM'],
      entropy: 2,
      risk: 'Whoever has it can download the commercial gems at your cost, against the licence, until it is withdrawn from you.',
      examples: [
        'bundle config --local gems.contribsys.com <hex:8>:<hex:8>',
        'source "https://<hex:8>:<hex:8>@enterprise.contribsys.com/"',
        'BUNDLE_GEMS__CONTRIBSYS__COM: "<hex:8>:<hex:8>"',
      ],
      nearMisses: [
        'bundle config --local gems.contribsys.com username:password',
        'source "https://gems.contribsys.com" do',
        'contribsys mac: <hex:2>:<hex:2>:<hex:2>:<hex:2>',
      ],
    },
  },
  rotate: {
    docs: 'https://github.com/sidekiq/sidekiq/wiki/Comm-Installation',
    make: 'write to support@contribsys.com from the address that the licence was bought with, and ask for new credentials: no page tells how to change them yourself',
    put: 'put them in BUNDLE_GEMS__CONTRIBSYS__COM, or BUNDLE_ENTERPRISE__CONTRIBSYS__COM, outside git',
    end: 'have the old ones ended in the same letter',
    after: 'take them out of .bundle/config and of the Gemfile, where they are often committed',
  },
  sources: ['{docs}', 'https://sidekiq.org/wiki/Comm-Installation', 'length and alphabet: {observed}'],
});
