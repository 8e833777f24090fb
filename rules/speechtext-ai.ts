import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SpeechText.AI',
  site: 'https://speechtext.ai',
  noCheck: 'the only call that takes it begins a transcription, which is billed',
  keys: {
    'api-key': {
      name: 'SpeechText.AI API key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['speechtext.ai', 'speechtext'], within: 80 },
      env: ['SPEECHTEXT_API_KEY', 'SPEECHTEXT_KEY', 'SPEECHTEXTAI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can have speech transcribed on your credit.',
    },
  },
  rotate: {
    docs: 'https://speechtext.ai/speech-recognition-api',
    make: 'make a new key in your account; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'length: {observed}'],
});
