import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathBelow, slashed } from '../../src/util/path-below.ts';

describe('the way from a folder to a file', () => {
  test.each([
    ['in it', posix, '/home/ann/shop', '/home/ann/shop/src/a.js', 'src/a.js'],
    ['the folder itself', posix, '/home/ann/shop', '/home/ann/shop', ''],
    ['above it', posix, '/home/ann/shop', '/home/ann', null],
    ['beside it, with a name that begins alike', posix, '/home/ann/shop', '/home/ann/shop2/a.js', null],
    ['in it, where the name begins with dots', posix, '/home/ann/shop', '/home/ann/shop/..env/a', '..env/a'],
    ['in it, where a name holds a \\', posix, '/home/ann/shop', '/home/ann/shop/a\\b', 'a\\b'],
    ['on Windows', win32, 'C:\\Users\\Ann\\shop', 'C:\\Users\\Ann\\shop\\src\\a.js', 'src/a.js'],
    ['on Windows, in another case', win32, 'C:\\Users\\Ann\\shop', 'c:\\users\\ann\\SHOP\\src\\a.js', 'src/a.js'],
    ['on Windows, as git writes it', win32, 'C:\\Users\\Ann\\shop', 'C:/Users/Ann/shop/src/a.js', 'src/a.js'],
    ['on another drive', win32, 'C:\\Users\\Ann\\shop', 'D:\\shop\\src\\a.js', null],
    ['on a share', win32, 'C:\\Users\\Ann\\shop', '\\\\server\\shop\\a.js', null],
    ['below a drive', win32, 'C:\\', 'C:\\a.js', 'a.js'],
  ])('%s', (_, system, folder, file, expected) => {
    expect(pathBelow(folder, file, system)).toBe(expected);
  });
});

test('only what separates paths becomes a /', () => {
  expect(slashed('a\\b', win32)).toBe('a/b');
  expect(slashed('a\\b', posix)).toBe('a\\b');
});
