import { readFileSync } from 'node:fs';
import { readTree, tree } from '../corpus/tree.mjs';
import { ahoCorasick } from '../kernel/aho-corasick.mjs';
import { importSources } from '../lib/bundle.mjs';
import { rounds } from '../lib/child.mjs';
import { ROOT } from '../lib/paths.mjs';
import { median, megabytes, paired, times } from '../lib/stats.mjs';

/** The kernel alone on source text, one thread, against a plain Aho-Corasick over the same words. */
export default async function kernelCase(options) {
  const { createRuleIndex, createKernel, createMatcher, loadKernel, loadRulebook, SECRET_NAME_PARTS } =
    await importSources({
      'src/match/rule-index.ts': ['createRuleIndex'],
      'src/match/kernel/kernel.ts': ['createKernel'],
      'src/match/kernel/tables.ts': ['SECRET_NAME_PARTS'],
      'src/match/match-chunk.ts': ['createMatcher'],
      'src/rulebook/load.ts': ['loadKernel', 'loadRulebook'],
    });
  const rulebook = loadRulebook();
  const index = createRuleIndex(rulebook);
  const { vocabulary } = index;
  const literals = vocabulary.words.map(({ text }) => text.toLowerCase());
  const words = [
    ...new Set([...literals, ...vocabulary.sentinels.map(({ text }) => text), ...SECRET_NAME_PARTS, '://']),
  ];
  const simd = createKernel(loadKernel(false), index, true);
  const plain = createKernel(loadKernel(true), index, true);
  const aho = await ahoCorasick(words);
  const engine = createMatcher(rulebook, loadKernel(false));
  const whole = { binary: false, first: true, last: true };

  const text = Buffer.concat(readTree(tree()).map((file) => file.text));
  const contenders = {
    'kernel, SIMD': () => pass(text, simd.input, (length) => simd.scan(length)),
    'kernel, with the pass for encoded text': () =>
      pass(text, simd.input, (length) => simd.scan(length) + Number(simd.mark(length))),
    'Aho-Corasick': () => pass(text, aho.input, (length) => aho.scan(length)),
    'kernel, plain JavaScript': () => pass(text, plain.input, (length) => plain.scan(length)),
    'whole engine (kernel and patterns)': () =>
      pass(text, engine.input, (length) => engine.match(length, whole).length),
  };
  const samples = await rounds(contenders, options);
  const rate = (name) => median(samples.map((round) => round[name].rate));
  const ratio = paired(samples, (r) => r['kernel, SIMD'].rate / r['Aho-Corasick'].rate);
  const fast = rate('kernel, SIMD');
  return {
    title: 'Kernel alone, in process, one thread',
    columns: ['contender', 'GB/s', 'min', 'max', 'records or hits'],
    rows: Object.keys(contenders).map((name) => {
      const rates = samples.map((round) => round[name].rate);
      return [
        name,
        rate(name).toFixed(3),
        Math.min(...rates).toFixed(3),
        Math.max(...rates).toFixed(3),
        samples[0][name].count,
      ];
    }),
    targets: [
      {
        what: 'kernel on source text',
        must: '≥ 1.50 GB/s or ≥ 3.00 × Aho-Corasick',
        measured: `${fast.toFixed(2)} GB/s, ${times(ratio)}`,
        met: fast >= 1.5 || ratio >= 3,
      },
    ],
    notes: [
      `${megabytes(text.length)} of text in windows of ${simd.input.length} bytes; filling the window is not counted`,
      `${words.length} words; the automaton has ${aho.states} states, ${megabytes(aho.tableBytes)}`,
      `kernel.wasm: ${readFileSync(`${ROOT}dist/kernel.wasm`).length} bytes`,
    ],
    samples,
  };
}

/** Scans the text window by window; only the scanning is timed. The count is in 32-bit words for the kernels, in hits for the others. */
function pass(text, input, scan) {
  let spent = 0n;
  let count = 0;
  for (let at = 0; at < text.length; at += input.length) {
    const part = text.subarray(at, at + input.length);
    input.set(part);
    const began = process.hrtime.bigint();
    count += scan(part.length);
    spent += process.hrtime.bigint() - began;
  }
  return { rate: text.length / Number(spent), count };
}
