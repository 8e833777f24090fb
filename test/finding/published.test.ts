import { createECDH, createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/finding/fingerprint.ts';
import { isPublished } from '../../src/finding/published.ts';

/** Of the curve secp256k1. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const HARDENED = 0x80000000;

interface Node {
  readonly key: Buffer;
  readonly chain: Buffer;
}

function split(hash: Buffer): Node {
  return { key: hash.subarray(0, 32), chain: hash.subarray(32) };
}

/** One step of BIP 32 from a private key to another. */
function child({ key, chain }: Node, index: number): Node {
  const curve = createECDH('secp256k1');
  curve.setPrivateKey(key);
  const parent = index >= HARDENED ? Buffer.concat([Buffer.alloc(1), key]) : curve.getPublicKey(null, 'compressed');
  const number = Buffer.alloc(4);
  number.writeUInt32BE(index);
  const next = split(createHmac('sha512', chain).update(parent).update(number).digest());
  const sum = (BigInt(`0x${next.key.toString('hex')}`) + BigInt(`0x${key.toString('hex')}`)) % ORDER;
  return { key: Buffer.from(sum.toString(16).padStart(64, '0'), 'hex'), chain: next.chain };
}

/** The accounts that Hardhat and Anvil begin with, from the words that both document. */
function accounts(): string[] {
  const seed = pbkdf2Sync(`${'test '.repeat(11)}junk`, 'mnemonic', 2048, 64, 'sha512');
  const root = split(createHmac('sha512', 'Bitcoin seed').update(seed).digest());
  const branch = [44 + HARDENED, 60 + HARDENED, HARDENED, 0].reduce(child, root);
  return Array.from({ length: 20 }, (_, i) => child(branch, i).key.toString('hex'));
}

describe('what anybody can read in documents is known', () => {
  test('the accounts of a test network on one machine', () => {
    const keys = accounts();
    expect(keys.filter((key) => !isPublished(fingerprint(key)))).toEqual([]);
    expect(keys.filter((key) => !isPublished(fingerprint(`0x${key}`)))).toEqual([]);
  });

  test('the client in the header of RFC 6749', () => {
    expect(isPublished(fingerprint(Buffer.from('s6BhdRkqt3:gX1fBat3bV').toString('base64')))).toBe(true);
  });

  test('and nothing else', () => {
    expect(isPublished(fingerprint('s6BhdRkqt3:gX1fBat3bW'))).toBe(false);
  });
});
