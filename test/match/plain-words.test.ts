import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAND_ASSIGN } from '../../src/match/kernel/assembly/layout.ts';
import { createKernel } from '../../src/match/kernel/kernel.ts';
import { readAssignments } from '../../src/match/reader/assignment.ts';
import { createRuleIndex } from '../../src/match/rule-index.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { wasmKernel } from '../helper/matcher.ts';

const index = createRuleIndex(loadRulebook());
const kernel = createKernel(wasmKernel(), index, false);

const NAMES = ['api_key', 'key', 'accessToken', 'AUTH', 'credentials', 'finnhub_api_key', 'tokenType', 'auth_token'];
const WORDS = [
  'Key',
  'word',
  'VALUE',
  'a',
  'is',
  'Identifier',
  'object',
  'html',
  'x',
  'Read',
  'sTrAnGe',
  'abcdefghijklmn',
];
const JOINTS = ['', '_', '-', ' ', '.', '/', ':', '@', '!', '3'];

const value = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: fc.constantFrom(...'abcdefgABCDEFGxyzXYZ_-. '), minLength: 5, maxLength: 40 }),
);

/** What the engine says of the value without the kernel's first look: whether it is a secret that is not visibly made up. */
function isTaken(text: string, at: number, name = 0): boolean {
  const window = { text, base: 0, cutBefore: false, cutAfter: false, words: [], sentinels: [] };
  const found = readAssignments({ ...window, assignments: [{ name, value: at }] }, index);
  return found.some(({ doubts }) => !doubts.includes('dummy'));
}

function isLookedAt(text: string, at: number): boolean {
  kernel.input.set(Buffer.from(text));
  const words = kernel.scan(text.length);
  const { output } = kernel;
  for (let i = 5; i < words; i++) if (output[i] === CAND_ASSIGN && output[i + 2] === at) return true;
  return false;
}

test('what the kernel leaves out as words, the engine takes for no secret', () => {
  let left = 0;
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.constantFrom('"', "'"), value, (name, quote, text) => {
      fc.pre(/^\S{5}/.test(text));
      const line = `${name} = ${quote}${text}${quote};\n`;
      if (isLookedAt(line, name.length + 4)) return;
      left++;
      expect(isTaken(line, name.length + 4)).toBe(false);
    }),
    { seed: 20261122, numRuns: 8000 },
  );
  expect(left).toBeGreaterThan(2000);
});

test('nor what it leaves out as a name with points', () => {
  const path = fc.array(fc.constantFrom(...WORDS, '$x', 'y_'), { minLength: 5, maxLength: 9 });
  let left = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      path,
      fc.constantFrom(';', ',', '\n', ' || x', '(y)', '[0]', ')', '}', '<T>(y)'),
      (name, words, end) => {
        const text = words.join('.');
        fc.pre(text.length > 32);
        const line = `${name} = ${text}${end}\n`;
        if (isLookedAt(line, name.length + 3)) return;
        left++;
        expect(isTaken(line, name.length + 3)).toBe(false);
      },
    ),
    { seed: 20261122, numRuns: 2000 },
  );
  expect(left).toBeGreaterThan(500);
});

const PARTS =
  'api my db public cache s3 sort value Value old dev b64 Str default 2 _2 123 hash Id name paris Billing count Field';
const TELLING =
  'pass Passwd PASSWORD pwd Secret token Keys key AUTH auth cred passWord pass_wd PassPhrase authorization jwtsecret';
const MEMBERS = ['', '', '', '.equals', '.set', '.length', '.contentEquals', '..'];

const anyName = fc
  .tuple(
    fc.array(fc.constantFrom(...PARTS.split(' ')), { maxLength: 1 }),
    fc.array(fc.constantFrom(...TELLING.split(' ')), { minLength: 1, maxLength: 2 }),
    fc.array(fc.constantFrom(...PARTS.split(' ')), { maxLength: 2 }),
    fc.constantFrom('', '_', '-', '.'),
    fc.constantFrom(...MEMBERS),
  )
  .map(([before, telling, after, joint, member]) => [...before, ...telling, ...after].join(joint) + member);

test('nor what it leaves out for the name that it is assigned to', () => {
  let left = 0;
  fc.assert(
    // Neither holds a stretch that may be a key by itself.
    fc.property(anyName, fc.constantFrom('Xk9-vQ2z7', 'vR4!k#mQ9x'), (name, secret) => {
      const line = `${name} = "${secret}";\n`;
      if (isLookedAt(line, name.length + 4)) return;
      left++;
      expect(isTaken(line, name.length + 4)).toBe(false);
    }),
    { seed: 20261122, numRuns: 3000 },
  );
  expect(left).toBeGreaterThan(500);
});

const FRAMES = ['N = "V";', "N: 'V',", 'N = `V`', 'N === "V"', 'N = C("V")', 'N: C(`V`)', 'if ("V" === N)'];
const CALLED = [
  'require',
  'fs.readFileSync',
  'get',
  'getBytes',
  'new Foo',
  'atob',
  'a::from',
  'split',
  'return',
  'x.offer',
  'test',
];
const SIGNS = ['', '_', '.', '/', '?.', '{', '}', '${a}', '${', '$', '^', '-', '<', '(', '1', '42', '!', '#'];

const form = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '$', '${x}', '/', './', '../', '^'),
      fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 6 }),
    )
    .map(([begin, parts]) => begin + parts.flat().join('')),
  fc.array(fc.nat(99), { minLength: 2, maxLength: 4 }).map((numbers) => `^${numbers.join('.')}`),
  fc.constantFrom('undefined', 'Bearer', 'SECRET', 'monkey', 'unrefined', 'Whatever'),
);

test('nor templates, paths, versions, single words and what a call asks for', () => {
  let left = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES, 'password', 'client_secret'),
      fc.constantFrom(...FRAMES),
      fc.constantFrom(...CALLED),
      form,
      (name, frame, called, text) => {
        const line = `${frame
          .replace('C', () => called)
          .replace('N', () => name)
          .replace('N', () => name)
          .replace('V', () => text)}\n`;
        const at = line.indexOf(text, frame.startsWith('if') ? 0 : name.length + 1);
        if (at < 0 || isLookedAt(line, at)) return;
        left++;
        expect(
          isTaken(line, at, frame.startsWith('if') ? line.indexOf(name, at + text.length) : line.indexOf(name)),
        ).toBe(false);
      },
    ),
    { seed: 20261122, numRuns: 4000 },
  );
  expect(left).toBeGreaterThan(1500);
});
