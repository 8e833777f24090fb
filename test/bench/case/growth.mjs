import { generator } from '../corpus/random.mjs';
import { importSources } from '../lib/bundle.mjs';
import { rounds } from '../lib/child.mjs';
import { paired } from '../lib/stats.mjs';

const SIZES = [256 * 1024, 512 * 1024, 1024 * 1024];
/** Of texts that hold thousands of findings: the id of each is a slow hash. */
const SMALLER = SIZES.map((size) => size / 8);
/** Each timing lasts at least so long, in milliseconds; short ones tell nothing. */
const LEAST = 10;
const MOST = 2.3;
/** Random strings repeat after so many bytes, so that each size holds the same share of each of their parts. */
const PERIOD = 128 * 1024;

/** Strings that hurt scanners, at three sizes: the time must grow with the size and no faster. */
export default async function growthCase(options) {
  const { createScanner, fromMatches, loadKernel, loadRulebook, placeOfPath } = await importSources({
    'src/scan/scanner.ts': ['createScanner'],
    'src/rulebook/load.ts': ['loadKernel', 'loadRulebook'],
    'src/finding/from-matches.ts': ['fromMatches'],
    'src/scan/run.ts': ['placeOfPath'],
  });
  const rulebook = loadRulebook();
  const scanner = createScanner(rulebook, loadKernel());
  const scan = (bytes) => {
    scanner.begin({ kind: 'file', path: 'file.txt' });
    scanner.push(bytes);
    scanner.end();
    const matches = scanner.take();
    fromMatches(matches, rulebook, placeOfPath, 'high');
    return matches.length;
  };
  const rows = [];
  const samples = {};
  let worst = { ratio: 0, name: '' };
  for (const [name, make] of Object.entries(strings())) {
    const { sizes = SIZES } = make;
    const texts = sizes.map((size) => make(size).subarray(0, size));
    const found = scan(texts.at(-1));
    const measured = await rounds({ once: () => texts.map((text) => timeOf(() => scan(text))) }, options);
    const all = measured.map((round) => round.once);
    // Other programs only ever add time, so the least is the nearest to the truth; or else the sizes of one round, which
    // were timed one after the other. What grows too fast does so by both.
    const least = SIZES.map((_, i) => Math.min(...all.map((round) => round[i])));
    const ratios = [1, 2].map((i) =>
      Math.min(
        least[i] / least[i - 1],
        paired(all, (round) => round[i] / round[i - 1]),
      ),
    );
    const ratio = Math.max(...ratios);
    if (ratio > worst.ratio) worst = { ratio, name };
    samples[name] = all;
    rows.push([
      name,
      sizes.at(-1) / 1024,
      ...least.map((ms) => ms.toFixed(2)),
      ...ratios.map((r) => r.toFixed(2)),
      found,
    ]);
  }
  return {
    title: 'Growth on pumped strings',
    columns: ['string', 'KiB', 'a quarter, ms', 'half, ms', 'all, ms', 'first doubling', 'second', 'matches'],
    rows,
    targets: [
      {
        what: 'time for twice the size',
        must: `≤ ${MOST.toFixed(2)} ×`,
        measured: `${worst.ratio.toFixed(2)} × (${worst.name})`,
        met: worst.ratio <= MOST,
      },
    ],
    notes: ['the whole engine in one thread, in process, to the findings'],
    samples,
  };
}

function timeOf(work) {
  let turns = 0;
  const began = process.hrtime.bigint();
  let spent = 0;
  do {
    work();
    turns++;
    spent = Number(process.hrtime.bigint() - began) / 1e6;
  } while (spent < LEAST);
  return spent / turns;
}

function strings() {
  const repeat = (unit) => (size) => Buffer.from(unit.repeat(Math.ceil(size / unit.length)));
  const random = (characters, line = Number.POSITIVE_INFINITY) => {
    const next = generator(7);
    const length = PERIOD - (line < PERIOD ? PERIOD % line : 0);
    const letter = (_, i) => (i % line === line - 1 ? '\n' : characters[Math.floor(next() * characters.length)]);
    return repeat(Array.from({ length }, letter).join(''));
  };
  /** Lines, in which `<24>` stands for so many random letters and digits, and `<A16>` for capital letters. */
  const lines = (...templates) => {
    const next = generator(7);
    const pick = (characters) => characters[Math.floor(next() * characters.length)];
    const fill = (_, capital, length) =>
      Array.from({ length }, () => pick(base64.slice(0, capital ? 26 : 62))).join('');
    let text = '';
    for (let i = 0; text.length < PERIOD; i++) {
      const template = templates[i % templates.length];
      text += typeof template === 'string' ? template.replace(/<(A?)(\d+)>/g, fill) : template(fill);
    }
    return Object.assign(repeat(text), { sizes: SMALLER });
  };
  const smaller = (unit) => Object.assign(repeat(unit), { sizes: SMALLER });
  const encoded = (fill) => `data: ${Buffer.from(`secret: "${fill('', '', 24)}"`).toString('base64')}\n`;
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const begin = '-----BEGIN ';
  return {
    'one token run': random(base64.slice(0, 62)),
    'token runs of 40': random(base64.slice(0, 62), 41),
    'base64, one line': random(base64),
    'base64, lines of 76': random(base64, 77),
    'hex, one line': random('0123456789abcdef'),
    spaces: repeat(' '),
    'line feeds': repeat('\n'),
    'NUL bytes': repeat('\0'),
    '=': repeat('='),
    '"': repeat('"'),
    '="': repeat('="'),
    'key=': repeat('key='),
    'password=': repeat('password='),
    sk_: repeat('sk_'),
    'settings, each another key': lines('SERVICE_<4>_SECRET=<32>\n'),
    'settings, encoded': lines('SERVICE_<4>_SECRET=<32>\n', encoded),
    'pairs of keys': lines('aws_secret_access_key = <40>\n', 'aws_access_key_id = AKIA<A16>\n'),
    'keys in one line': lines('{"access_token":"<40>"},'),
    'keys with comments': lines('api_key = "<32>" # gitleaks:allow\n'),
    'blocks that are not closed': smaller(`# ${'unleak'}:allow-begin generic -- why\npassword="aB3d#E6gH"\n`),
    'one password over and over': smaller('password="aB3d#E6gH"\n'),
    'one address over and over': smaller('https://adm:aB3dE6gH9k@db.acme.io '),
    "one token that is nobody's": smaller('Authorization: Bearer aB3dE6gH9kaB3dE6gH9kaB3d\n'),
    'one id over and over': smaller('AKIAQ3EGRIJ7KLMN2PTB '),
    'addresses in a log': lines('GET https://u<4>:<16>@db.acme.io/a?access_token=<30>&key=<39> 200\n'),
    'api_key = "': repeat('api_key = "'),
    'secret: "aB3dE6gH" ': repeat('secret: "aB3dE6gH" '),
    '://a:b@': repeat('://a:b@'),
    'https://a:b1c2d3@': repeat('https://a:b1c2d3@'),
    'https://aaaa': repeat('https://aaaa'),
    [begin.trim()]: repeat('-----BEGIN'),
    'PEM heads': repeat(`${begin}RSA PRIVATE KEY-----\n`),
    'PEM heads, no line feed': repeat(`${begin}PRIVATE KEY-----`),
    'key prefixes': repeat(['sk-', 'ghp_', 'xoxb-', 'AKIA', 'glpat-'].join('')),
    'JWT heads': repeat('eyJ0.'),
    'dots between runs': repeat('a1b2c3d4e5f6g7h8.'),
    'context words': repeat('aws secret token azure '),
  };
}
