import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'age encryption',
  site: 'https://age-encryption.org',
  noCheck: 'no service takes it: whether it still decrypts anything, only the files tell',
  keys: {
    'secret-key': {
      name: 'age secret key',
      severity: 'critical',
      // Bech32 in capitals: without 1, B, I and O.
      pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/,
      shape: 'AGE-SECRET-KEY-1<any:[02-9AC-HJ-NP-Z]:58>',
      env: ['SOPS_AGE_KEY'],
      risk: 'Whoever has it can decrypt everything that was ever encrypted to its public key, also from old commits.',
      nearMisses: ['# public key: age1<lownum:58>', 'AGE-SECRET-KEY-1<lower:58>'],
    },
    'post-quantum-secret-key': {
      name: 'age post-quantum secret key',
      severity: 'critical',
      pattern: /AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}/,
      shape: 'AGE-SECRET-KEY-PQ-1<any:[02-9AC-HJ-NP-Z]:58>',
      env: ['SOPS_AGE_KEY'],
      risk: 'Whoever has it can decrypt everything that was ever encrypted to its public key, also from old commits.',
      nearMisses: 'AGE-SECRET-KEY-PQ-1<lower:58>',
    },
  },
  rotate: {
    docs: 'https://getsops.io/docs/usage/identities/age/',
    steps: [
      'change every secret that was encrypted to this key: old ciphertexts in git stay readable with it for ever',
      'make a new key with age-keygen, and give its public key to those who encrypt',
      'replace the old public key in .sops.yaml and run sops updatekeys on each file, or encrypt the files anew with age',
      'keep the new key outside git, in SOPS_AGE_KEY or a file with mode 600',
    ],
  },
  sources: ['https://github.com/C2SP/C2SP/blob/main/age.md', 'https://github.com/FiloSottile/age', '{docs}'],
});
