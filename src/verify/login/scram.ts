import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { WireError } from './wire.ts';

const derive = promisify(pbkdf2);
/** A server that asks for more wants us to burn time. */
const MOST_ROUNDS = 600_000;
/** Bytes of a digest. */
const LENGTHS = { sha1: 20, sha256: 32, sha512: 64 };

/** The client's side of SCRAM (RFC 5802, RFC 7677): the password itself never goes out, and the server proves that it knows it. */
export interface Scram {
  readonly first: string;
  /** The answer to the server's first message. @throws WireError when that is none */
  final(serverFirst: string): Promise<string>;
  /** Whether the server's last message proves that it knows the password too. */
  proves(serverFinal: string): boolean;
}

export function scram(hash: keyof typeof LENGTHS, user: string, password: string): Scram {
  const nonce = randomBytes(18).toString('base64');
  const bare = `n=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${nonce}`;
  const hmac = (key: Buffer, text: string) => createHmac(hash, key).update(text).digest();
  let expected: Buffer | null = null;
  return {
    first: `n,,${bare}`,
    async final(serverFirst) {
      const [, theirs = '', salt = '', rounds = ''] = /^r=([^,]+),s=([^,]+),i=(\d+)/.exec(serverFirst) ?? [];
      const count = Number(rounds);
      if (!theirs.startsWith(nonce) || theirs === nonce || !(count >= 1) || count > MOST_ROUNDS)
        throw new WireError('its part of SCRAM makes no sense');
      const salted = await derive(password, Buffer.from(salt, 'base64'), count, LENGTHS[hash], hash);
      const client = hmac(salted, 'Client Key');
      const stored = createHash(hash).update(client).digest();
      const withoutProof = `c=biws,r=${theirs}`;
      const signed = `${bare},${serverFirst},${withoutProof}`;
      const signature = hmac(stored, signed);
      expected = hmac(hmac(salted, 'Server Key'), signed);
      const proof = client.map((byte, i) => byte ^ signature[i]!);
      return `${withoutProof},p=${Buffer.from(proof).toString('base64')}`;
    },
    proves(serverFinal) {
      const theirs = Buffer.from(/^v=([^,]+)/.exec(serverFinal)?.[1] ?? '', 'base64');
      return expected !== null && theirs.length === expected.length && timingSafeEqual(theirs, expected);
    },
  };
}
