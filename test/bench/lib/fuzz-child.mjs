// Run by the case `fuzz`: damages containers for some seconds, or unpacks one bomb. Prints a line of JSON each second and at the end.
import { writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { between, generator, pick } from '../corpus/random.mjs';
import { importSources } from './bundle.mjs';

const { createScanner, loadKernel, loadRulebook, SEEDS, tarOf, tarEntry, zipOf, jks, fillSecret } = await importSources(
  {
    'src/scan/scanner.ts': ['createScanner'],
    'src/rulebook/load.ts': ['loadKernel', 'loadRulebook'],
    'test/helper/container-seeds.ts': ['SEEDS'],
    'test/helper/archives.ts': ['tarOf', 'tarEntry', 'zipOf'],
    'test/helper/key-stores.ts': ['jks'],
    'test/helper/fill-secret.ts': ['fillSecret'],
  },
);
const scanner = createScanner(loadRulebook(), loadKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;
const AFTER = `token ${KEY}\n`;
const names = Object.keys(SEEDS);
/** Numbers that programs count wrongly with. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

/** @param seconds to go on for @param only the one input to try, when it is not 0 @param first the input to begin with */
function fuzz(seconds, only, first) {
  const end = Date.now() + seconds * 1000;
  let told = Date.now();
  const slowest = { ms: 0, input: 0, kind: '' };
  const failures = [];
  let input = only || first;
  for (; Date.now() < end; input++) {
    if (Date.now() - told > 1000) {
      told = Date.now();
      say({ input, failures });
    }
    const random = generator(input);
    const kind = pick(random, names);
    const bytes = tarOf({ mutant: damaged(random, SEEDS[kind]), 'after.txt': AFTER });
    const began = processorTime();
    try {
      const { values, open } = scan([bytes]);
      if (!values.includes(KEY)) failures.push({ input, kind, why: 'the rest was not read' });
      if (open) failures.push({ input, kind, why: 'some place is none' });
    } catch (error) {
      failures.push({ input, kind, why: `${error.name} at ${error.stack.split('\n')[1]?.trim().split(' ')[1]}` });
      scanner.abandon();
    }
    const ms = processorTime() - began;
    if (ms > slowest.ms) Object.assign(slowest, { ms, input, kind });
    if (only || failures.length >= 20) break;
  }
  say({ input, failures, slowest, peak: process.resourceUsage().maxRSS * 1024, done: true });
}

/** In milliseconds: a machine that is busy with others is no hang. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function damaged(random, seed) {
  let bytes = Buffer.from(seed);
  for (let left = between(random, 1, 6); left > 0 && bytes.length > 8; left--) {
    const at = between(random, 0, bytes.length - 1);
    const way = between(random, 0, 7);
    if (way <= 2) bytes[at] ^= 1 << between(random, 0, 7);
    else if (way === 3) bytes[at] = pick(random, EDGES) & 255;
    else if (way === 4 && at + 4 <= bytes.length) {
      const value = pick(random, EDGES);
      if (random() < 0.5) bytes.writeUInt32LE(value, at);
      else bytes.writeUInt32BE(value, at);
    } else if (way === 5) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + between(random, 1, 64))]);
    else if (way === 6) {
      const from = between(random, 0, bytes.length - 1);
      const piece = bytes.subarray(from, from + between(random, 1, 200));
      bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    } else if (random() < 0.3) bytes = bytes.subarray(0, at);
    else {
      const other = SEEDS[pick(random, names)];
      const from = between(random, 0, other.length - 1);
      other.copy(bytes, at, from, from + between(random, 1, 40));
    }
  }
  return bytes;
}

function scan(parts) {
  scanner.begin({ kind: 'file', path: 'mutant.tar' });
  for (const part of parts) scanner.push(part);
  scanner.end();
  const found = scanner.take();
  const problems = scanner.takeProblems();
  const open = found.some(({ start, end, line }) => !(start >= 0 && end > start && line >= 1));
  return { values: found.map(({ value }) => value), open, problems };
}

function scanBomb(name) {
  const began = Date.now();
  const { problems, values } = scan(BOMBS[name]());
  const seconds = (Date.now() - began) / 1000;
  return {
    seconds,
    problems: problems.length,
    found: values.includes(KEY),
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

/** Made as they are read, so that they cost no memory themselves. */
const BOMBS = {
  'zip bomb, 10 MB of zeros a hundred times over': () => {
    const zeros = Buffer.alloc(10e6);
    return [zipOf(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}`, zeros]))), Buffer.from(AFTER)];
  },
  'zip in zip, 16 in each, five deep': () => {
    let zip = zipOf({ zeros: Buffer.alloc(50e6) });
    for (let i = 0; i < 5; i++)
      zip = zipOf(Object.fromEntries(Array.from({ length: 16 }, (_, k) => [`${k}.zip`, zip])));
    return [tarOf({ 'a.zip': zip, 'after.txt': AFTER })];
  },
  'gzip in gzip, 1 GB': () => [tarOf({ 'a.gz': gzipSync(gzipSync(Buffer.alloc(1e9))), 'after.txt': AFTER })],
  'tar with a million entries': function* () {
    const [header] = tarEntry('name', Buffer.alloc(0));
    const many = Buffer.concat(Array.from({ length: 1000 }, () => header));
    for (let i = 0; i < 1000; i++) yield many;
    yield tarOf({ 'after.txt': AFTER });
  },
  'ten thousand key stores': function* () {
    const store = jks('no password that is known');
    for (let i = 0; i < 10_000; i++) for (const part of tarEntry(`${i}`, store)) yield part;
    yield tarOf({ 'after.txt': AFTER });
  },
  'PDF with a hundred thousand streams in one another': () => {
    const pdf = Buffer.from(
      `%PDF-1.4\n${'1 0 obj <</Length 99/Font <</F1 1 0 R>> /ToUnicode 1 0 R>>\nstream\nbegincmap (x) Tj\n'.repeat(100_000)}`,
    );
    return [tarOf({ 'a.pdf': pdf, 'after.txt': AFTER })];
  },
};

function say(line) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const [, , mode, argument, only, first] = process.argv;
if (mode === 'bomb') say({ ...scanBomb(argument), done: true });
else if (mode === 'bombs') say(Object.keys(BOMBS));
else fuzz(Number(argument), Number(only ?? 0), Number(first ?? 1));
