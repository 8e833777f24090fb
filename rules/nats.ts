import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NATS',
  site: 'https://nats.io',
  noCheck: 'the server is the customer’s own, and takes a signature, never the seed',
  keys: {
    'nkey-seed': {
      name: 'NATS NKey seed',
      severity: 'critical',
      // Of users, accounts and operators: base32 of the type, 32 bytes and a CRC. The third letter and two bits of the last say nothing.
      pattern: /(?:SUA|SAA|SOA)[A-P][A-Z2-7]{53}[AEIMQUY4]/,
      shape: 'SUA<any:[A-P]:1><base32:53><any:[AEIMQUY4]:1>',
      env: ['NATS_NKEY_SEED', 'NATS_SEED', 'NATS_NKEY'],
      risk: 'Whoever has it can connect as the user, or sign users and accounts, whichever it belongs to.',
      examples: [
        '-----BEGIN USER NKEY SEED-----\nSUA<any:[A-P]:1><base32:53>I\n------END USER NKEY SEED------',
        'leafnodes { remotes = [ { url: "nats://hub:7422", seed: SOA<any:[A-P]:1><base32:53>4 } ] }',
        'let pair = KeyPair::from_seed("SAA<any:[A-P]:1><base32:53>U")?;',
      ],
      nearMisses: ['nkey: UD<base32:54>', 'SUA<any:[A-P]:1><base32:40>', 'SUAT<base32:53>I'],
    },
  },
  rotate: {
    docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    make: 'make a new key pair with nk -gen user -pubout, or nsc where accounts are signed',
    end: 'replace the old public key in the configuration of the server, or revoke the user with nsc revocations add-user and push the account',
  },
  sources: [
    '{docs}',
    'https://github.com/nats-io/nkeys',
    'https://nats-io.github.io/docs/developer/security/creds.html',
  ],
});
