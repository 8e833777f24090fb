import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { importSources } from '../lib/bundle.mjs';
import { ROOT } from '../lib/paths.mjs';

const LONGEST_EXAMPLE = 600;
const DEEPEST = 3;
/** With --quick: of so many of the longest chains one, another for each example. */
const SHARE = 128;
/** Chains whose number is named one by one. */
const NAMED = 20;
/** Readers of keys that are found without their line breaks, so that no span decodes to them as they are. */
const JOINED = new Set(['pem', 'ppk']);

/**
 * Every rule's first example under every chain of encodings up to three deep, in each kind of container in turn: is the key
 * found, and does its place decode back to it? No time is measured. Takes hours; `--quick` takes a share of the longest.
 */
export default async function decodingCase({ runs }) {
  const { scanner, rules, examples, encoders, decodings, tarOf, zipOf } = await load();
  const scan = (bytes) => {
    scanner.begin({ kind: 'file', path: 'file.txt' });
    scanner.push(bytes);
    scanner.end();
    return scanner.take();
  };
  const containers = {
    'as a file': (bytes) => bytes,
    gzip: gzipSync,
    zip: (bytes) => zipOf({ 'a/b.txt': bytes }),
    'zip in tar.gz': (bytes) => gzipSync(tarOf({ 'a.zip': zipOf({ 'b.txt': bytes }) })),
  };
  const planted = examples.flatMap(({ rule, text }) => {
    const own = scan(Buffer.from(text)).find((match) => rules[match.rule].id === rule && !match.chain);
    // A file that is a key as a whole is none when other text stands around it.
    const may = own && rules[own.rule].reader !== 'file' && text.length <= LONGEST_EXAMPLE;
    return may ? [{ rule, text, value: own.value, isJoined: JOINED.has(rules[own.rule].reader) }] : [];
  });
  const rows = [];
  const missed = [];
  const misplaced = [];
  let turn = 0;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const all = chainsOf(encoders, depth);
    const step = depth === DEEPEST && runs <= 2 ? SHARE : 1;
    let count = 0;
    const kinds = Object.entries(containers);
    const before = missed.length;
    for (const [i, { rule, text, value, isJoined }] of planted.entries()) {
      for (const chain of all.filter((_, n) => n % step === i % step)) {
        const encoded = chain.reduce((inner, encoder) => encoder.encode(inner), text);
        // All containers around one encoding, of the longer chains one each.
        for (const [kind, pack] of depth === 1 ? kinds : [kinds[turn++ % kinds.length]]) {
          count++;
          const plain = Buffer.from(`some text before it:\n${encoded}\nand some after it\n`);
          const bytes = pack(plain);
          const label = `${rule}: ${chain.map(({ name }) => name).join(' in ')}, ${kind}`;
          const [match] = scan(bytes)
            .filter((match) => match.value === value && match.chain)
            .sort((a, b) => a.chain.length - b.chain.length);
          if (!match) missed.push(label);
          else if (!isJoined && !decodesBack(plain, match, chain, value)) misplaced.push(label);
        }
      }
      process.stderr.write('.');
    }
    rows.push([`${depth} deep`, all.length, planted.length, count, missed.length - before]);
  }
  return {
    title: 'Every example under every chain of encodings',
    columns: ['chains', 'of them', 'examples', 'cases', 'missed'],
    rows,
    targets: [
      { what: 'keys missed in encoded text', must: '0', measured: String(missed.length), met: missed.length === 0 },
      {
        what: 'places that do not decode to their key',
        must: '0',
        measured: String(misplaced.length),
        met: misplaced.length === 0,
      },
    ],
    notes: [...missed, ...misplaced].slice(0, NAMED),
    samples: { missed, misplaced },
  };

  function decodesBack(plain, { start, end }, chain, value) {
    // Of what is compressed no part stands for a key alone.
    if (chain.some(({ around = 0 }) => around > 2)) return true;
    return decodings(plain.toString('latin1', start, end), chain.toReversed()).some((text) => text.includes(value));
  }
}

function chainsOf(encoders, length) {
  if (length === 0) return [[]];
  return chainsOf(encoders, length - 1).flatMap((chain) => encoders.map((encoder) => [...chain, encoder]));
}

async function load() {
  const names = readdirSync(`${ROOT}rules`).filter((name) => /^[a-z0-9].*\.ts$/.test(name));
  const sources = await importSources({
    'src/scan/scanner.ts': ['createScanner'],
    'src/rulebook/load.ts': ['loadKernel', 'loadRulebook'],
    'test/helper/encoders.ts': ['ENCODERS'],
    'test/helper/decodings.ts': ['decodings'],
    'test/helper/fill-secret.ts': ['fillSecret'],
    'test/helper/rule-texts.ts': ['withTexts'],
    'test/helper/archives.ts': ['tarOf', 'zipOf'],
    ...Object.fromEntries(names.map((name, i) => [`rules/${name}`, [`default as rules${i}`]])),
  });
  const {
    createScanner,
    loadKernel,
    loadRulebook,
    fillSecret,
    withTexts,
    ENCODERS: encoders,
    decodings,
    tarOf,
    zipOf,
  } = sources;
  const rulebook = loadRulebook();
  const examples = names.flatMap((name, i) => {
    const provider = name.slice(0, -3);
    return withTexts(provider, sources[`rules${i}`]).keys.map(({ id, examples: [first] }) => ({
      rule: `${provider}.${id}`,
      text: `${fillSecret(first).text}\n`,
    }));
  });
  return {
    scanner: createScanner(rulebook, loadKernel()),
    rules: rulebook.rules,
    examples,
    encoders,
    decodings,
    tarOf,
    zipOf,
  };
}
