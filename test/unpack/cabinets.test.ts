import { describe, expect, test } from 'vitest';
import { textsIn, unpacked } from '../helper/unpacked.ts';

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

describe('cabinets', () => {
  const FILES = { 'conf/.env': 'A=1\nB=words\n', 'b.txt': 'words\n'.repeat(60) };
  /** As gcab wrote them. */
  const packed = bytesOf(
    'TVNDRgAAAAB4AAAAAAAAACwAAAAAAAAAAwEBAAIAAAAAAAAAXAAAAAEAAQAMAAAAAAAAAAAAdV3TviAAY29uZlwuZW52AGgBAAAMAAAAAAB1XdS+IABiLnR4dACPxUJoFAB0AUNLc7Q15HKyLc8vSinmGiXpQwIA',
  );
  const head =
    'TVNDRgAAAADYAQAAAAAAACwAAAAAAAAAAwEBAAIAAAAAAAAAXAAAAAEAAAAMAAAAAAAAAAAAdV3TviAAY29uZlwuZW52AGgBAAAMAAAAAAB1XdS+IABiLnR4dAAFZUFudAF0AQ==';
  const stored = Buffer.concat([bytesOf(head), Buffer.from(Object.values(FILES).join(''))]);

  test.each([
    ['packed by MSZIP', packed],
    ['stored', stored],
  ])('%s', (_, bytes) => {
    for (const step of [1, 1000]) expect(textsIn(bytes, step)).toEqual(FILES);
    expect(unpacked(bytes).problems).toEqual([]);
  });

  test('a block points back to what the one before came to', () => {
    // A second block of the same packed bytes: it is told to be one of two, and its files to be twice as long.
    const twice = Buffer.concat([packed, packed.subarray(92)]);
    twice.writeUInt16LE(2, 40);
    twice.writeUInt32LE(360 + 372, 70);
    expect(textsIn(twice)['b.txt']).toBe(`${FILES['b.txt']}${FILES['conf/.env']}${FILES['b.txt']}`);
  });

  test('what is packed in another way is named, and so is what goes on in the next one', () => {
    const other = Buffer.from(packed);
    other[42] = 3;
    expect(unpacked(other).problems).toMatchObject([
      { code: 'not-unpacked', path: 'conf/.env', message: 'packed by LZX, which is not unpacked' },
      { code: 'not-unpacked', path: 'b.txt' },
    ]);
    const long = Buffer.from(packed);
    long.writeUInt32LE(10_000, 70);
    expect(unpacked(long).problems).toMatchObject([{ path: 'b.txt', message: 'it goes on in another cabinet' }]);
  });

  test('damage is told', () => {
    const bad = Buffer.from(packed);
    bad[100]! ^= 1;
    expect(unpacked(bad).problems).toMatchObject([{ code: 'damaged' }]);
    expect(unpacked(packed.subarray(0, -4)).problems).toMatchObject([{ code: 'damaged' }]);
  });
});

describe('RAR', () => {
  /** As its own program wrote them. */
  const OLD = bytesOf(
    'UmFyIRoHAM+QcwAADQAAAAAAAABNZHQgkC8AAgAAAAIAAAADU/xRZwW2/lAdMAoApIEAAG93bmVyMS50eHQA8NWtNzEK/wZ6EIAqAAAAAAAAAAAAAwAAAABDtv5QHTADAAAAAABVT1diaW4Ac3lzq+R0IJAvAAIAAAACAAAAA5CvfEwItv5QHTAKAKSBAABvd25lcjIudHh0ALA+CjUyCsQ9ewBABwA=',
  );
  const NEW = bytesOf(
    'UmFyIRoHAQAzkrXlCgEFBgAFAQGAgADsGKBrMwIDFoIABIIApIMCU/xRZ4AAAQpvd25lcjEudHh0CgMT+yMjX4LnvxUKBgMDYmluA3N5czEKij1U3C8CAxKCAASCAKSDApCvfEyAAAEKb3duZXIyLnR4dAoDEwAkI19aALgUBgYMkAP0AzIKHXdWUQMFBAA=',
  );
  const METHOD_OF_OLD = 45;
  const FLAGS_OF_OLD = 23;
  const METHOD_OF_NEW = 44;

  test.each([
    ['up to version 4', OLD],
    ['from version 5 on', NEW],
  ])('what was stored is read: %s', (_, bytes) => {
    for (const step of [1, 1000]) expect(textsIn(bytes, step)).toEqual({ 'owner1.txt': '1\n', 'owner2.txt': '2\n' });
    expect(unpacked(bytes).problems).toEqual([]);
  });

  test('what was packed is named, and the others are read', () => {
    const old = Buffer.from(OLD);
    old[METHOD_OF_OLD] = 0x33;
    const young = Buffer.from(NEW);
    young[METHOD_OF_NEW]! |= 1;
    for (const bytes of [old, young]) {
      expect(textsIn(bytes)).toEqual({ 'owner2.txt': '2\n' });
      expect(unpacked(bytes).problems).toMatchObject([
        { code: 'not-unpacked', path: 'owner1.txt', message: 'packed by the method of RAR' },
      ]);
    }
  });

  test('what is encrypted is named, and what goes over several volumes is read as far as it goes', () => {
    const locked = Buffer.from(OLD);
    locked[FLAGS_OF_OLD]! |= 4;
    expect(unpacked(locked).problems).toMatchObject([{ code: 'encrypted', path: 'owner1.txt' }]);
    const split = Buffer.from(OLD);
    split[FLAGS_OF_OLD]! |= 2;
    expect(unpacked(split).problems).toMatchObject([{ code: 'not-unpacked', path: 'owner1.txt' }]);
    expect(textsIn(split)['owner1.txt']).toBe('1\n');
  });

  test('damage is told', () => {
    const wrong = Buffer.from(OLD);
    wrong[wrong.indexOf('1\n')]! ^= 1;
    expect(unpacked(wrong).problems).toMatchObject([{ code: 'damaged', path: 'owner1.txt' }]);
    expect(unpacked(NEW.subarray(0, 60)).problems).toMatchObject([{ code: 'damaged' }]);
  });
});
