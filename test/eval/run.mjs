// npm run eval -- FILE [--misses NAME] [--alarms] [--json OUT]
// Measures the whole engine with default settings on cases: see docs/evaluation.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROGRAM } from '../bench/lib/paths.mjs';
import { readCases, secretsOf, writeCases } from './cases.mjs';
import { summary } from './figures.mjs';
import { createProviders } from './providers.mjs';

process.exitCode = main();

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'string' }, alarms: { type: 'boolean' }, json: { type: 'string' } },
  });
  const [file] = positionals;
  if (positionals.length !== 1) {
    process.stderr.write('usage: npm run eval -- FILE [--misses PROVIDER|all] [--alarms] [--json OUT]\n');
    return 2;
  }
  const cases = readCases(file);
  const judged = judge(cases);
  const { text, figures } = summary(judged);
  const say = (words) => process.stdout.write(`${words}\n`);
  say(text);
  if (values.misses) say(missesOf(judged, values.misses));
  if (values.alarms) say(alarmsOf(judged));
  if (values.json) writeFileSync(values.json, JSON.stringify({ figures, judged }, null, 1));
  return 0;
}

/**
 * What became of each case. Negatives are scanned apart: a finding is as sure as the surest place of its value, and some of them
 * repeat the value of another author's key.
 */
function judge(cases) {
  const oursOf = createProviders();
  const wrong = wrongCases();
  return [true, false].flatMap((expect) => {
    const some = cases.filter((one) => Boolean(one.expect) === expect);
    const found = findingsOf(some);
    return some.map((one, i) => ({ ...judgeOne(one, found[i], oursOf(one.provider)), wrong: wrong.has(one.id) }));
  });
}

/** The findings in each case. Of a value that authors made up alike for several providers each is scanned apart: a finding has one name. */
function findingsOf(cases) {
  const found = [];
  for (const round of roundsOf(cases)) {
    const folder = mkdtempSync(join(tmpdir(), 'unleak-eval-'));
    try {
      const paths = writeCases(
        round.map((i) => cases[i]),
        folder,
      );
      const byPath = scan(folder);
      for (const [at, i] of round.entries()) found[i] = byPath.get(paths[at]) ?? [];
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return found;
}

/** Places of cases, parted so that no value stands for two providers among those of one round. */
function roundsOf(cases) {
  const rounds = [];
  cases.forEach((one, i) => {
    const values = secretsOf(one);
    const isFree = ({ owners }) => values.every((value) => (owners.get(value) ?? one.provider) === one.provider);
    let round = rounds.find(isFree);
    if (!round) rounds.push((round = { places: [], owners: new Map() }));
    round.places.push(i);
    for (const value of values) round.owners.set(value, one.provider);
  });
  return rounds.map(({ places }) => places);
}

/** Those that ask for what is no secret: the page names them with the reason. */
function wrongCases() {
  const page = readFileSync(new URL('../../docs/evaluation.md', import.meta.url), 'utf8');
  return new Set(page.match(/\bc\d{6}\b/g) ?? []);
}

/** Findings with their values, by file. */
function scan(folder) {
  const report = `${folder}.json`;
  const args = [PROGRAM, 'scan', '.', '--show-secrets', '--report', `json=${report}`];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`the scan ended with ${status}: ${stderr}`);
  const { findings } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const byPath = new Map();
  for (const { rule, secret, blocks, places } of findings) {
    for (const { path } of places) {
      if (!byPath.has(path)) byPath.set(path, []);
      byPath.get(path).push({ rule, secret, blocks });
    }
  }
  return byPath;
}

/** @param ours ids of our providers that are meant; none where we have no such provider */
function judgeOne(one, findings, ours) {
  const { id, peer, rule, provider, group, expect, placeholder, text } = one;
  const secrets = secretsOf(one);
  const hits =
    secrets.length === 0 ? findings : findings.filter(({ secret }) => secrets.some((s) => isSame(s, secret)));
  const named = hits.find((hit) => ours.includes(hit.rule.split('.')[0]));
  const alarms = findings.filter((finding) => finding.blocks).map((finding) => finding.rule);
  return {
    ...{ id, peer, rule, provider, group, expect, placeholder, text, secrets },
    covered: ours.length > 0,
    found: hits.length > 0,
    named: named !== undefined,
    by: [...new Set(hits.map((hit) => hit.rule))],
    alarms,
  };
}

/** The same value, but for its line breaks, as those of a private key, or for what we decode: base64 and percent signs. */
function isSame(stated, found) {
  const plain = (text) => text.replace(/\s|\\+[nr]/g, '');
  const percent = stated.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const base64 = (stated.match(/[\w+/-]{16,}={0,2}/g) ?? []).map((part) =>
    Buffer.from(part, 'base64').toString('latin1'),
  );
  return [stated, percent, ...base64].some((text) => holds(text, found) || holds(plain(text), found));
}

/**
 * One holds the other: authors state a value with or without its surroundings, and a credential of two parts as both in
 * a row. Then the longest part must be found.
 */
function holds(stated, found) {
  if (found.includes(stated) || (stated.includes(found) && found.length >= Math.min(4, stated.length))) return true;
  // The line ends of JSON are no part of it, and what holds no digit is a name.
  const parts = stated.split(/\\+[nrt]|:\/\/|[^\w+/=-]+/);
  const values = parts.filter((part) => /\d/.test(part));
  const longest = (values.length > 0 ? values : parts).reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length >= 16 && found.includes(longest);
}

function missesOf(judged, wanted) {
  return judged
    .filter((one) => one.expect && !one.placeholder && !one.named && (wanted === 'all' || one.provider === wanted))
    .map(({ id, peer, rule, provider, covered, found, by, text }) =>
      [
        `${id} ${peer} ${rule} (${provider}${covered ? '' : ', not ours'}) ${found ? `found by ${by.join(' ')}` : 'MISSED'}`,
        `    ${text.slice(0, 300).replaceAll('\n', '\n    ')}`,
      ].join('\n'),
    )
    .join('\n');
}

function alarmsOf(judged) {
  return judged
    .filter((one) => !one.expect && one.alarms.length > 0)
    .map(
      ({ id, peer, rule, alarms, text }) =>
        `${id} ${peer} ${rule}: ${alarms.join(' ')}\n    ${text.slice(0, 300).replaceAll('\n', '\n    ')}`,
    )
    .join('\n');
}
