import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import { cleanupOf } from '../../report/cleanup.ts';
import { gitFolder } from '../../scan/git-folder.ts';
import { scanAudit } from '../../scan/scan-audit.ts';
import { count } from '../../util/count.ts';
import { ON_WINDOWS } from '../../util/shell-word.ts';
import { ofFile } from '../../util/system-reason.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingId } from '../finding-id.ts';
import { type Io, write } from '../io.ts';
import { mayBecomeFile } from '../may-become-file.ts';
import { configAt, configuredOptions, rulebookFor, SCAN_DEFAULTS } from '../scan-command.ts';
import { unlessStopped } from '../unless-stopped.ts';
import { audit } from './audit.ts';

interface CleanupArguments {
  /** Of findings; all that block when there are none. */
  readonly ids: readonly string[];
  readonly out?: string;
  readonly check: boolean;
  readonly rules: readonly string[];
}

/** `unleak cleanup [ID…]`: how to take secrets out of the history. It rewrites nothing itself. */
export async function cleanup(io: Io, args: CleanupArguments): Promise<ExitCode> {
  if (args.check) return check(io, args);
  const ids = args.ids.map(findingId);
  const scanArguments = { ...SCAN_DEFAULTS, rules: args.rules };
  const rulebook = await rulebookFor(io, args.rules, configAt(io, '.').settings);
  const result = await scanAudit('.', rulebook, configuredOptions(io, scanArguments, '.', rulebook));
  unlessStopped(io.signal);
  const wanted = ids.length > 0 ? result.findings.filter(({ id }) => ids.includes(id)) : result.findings.filter(blocks);
  const missing = ids.find((id) => !wanted.some((finding) => finding.id === id));
  if (missing !== undefined) {
    throw new ScannerError('usage', `nothing here has the id ${missing}`, {
      hint: 'ids stand beside the findings of unleak audit; what is accepted has none',
    });
  }
  const unread = result.complete ? '' : 'NOT everything was read: unleak audit tells what may be missing here.\n';
  const code = result.complete ? EXIT.clean : EXIT.incomplete;
  const findings = wanted.flatMap(inHistory);
  if (findings.length === 0) {
    const accepted = ids.length > 0 ? 0 : result.ignored.length;
    const rest = accepted > 0 ? ` What is accepted is left as it is: ${count(accepted, 'secret')}.` : '';
    await write(io.stdout, `Nothing of it is in the history, so there is nothing to rewrite.${rest}\n${unread}`);
    return code;
  }
  // In the git directory nobody commits it by accident.
  const file = resolve(args.out ?? join((await gitFolder('.')).path, 'unleak-replace.txt'));
  // Where it clones to, and a remote that is a path, are told from the repository's folder.
  const root = relative('.', result.target) === '' ? null : result.target;
  const { expressions, plan } = cleanupOf(findings, result, file, root);
  if (expressions !== '') writeSecretly(file, expressions);
  // A mode says nothing on Windows: there the folder tells who may read it.
  const whose = ON_WINDOWS ? '' : ', and only you may read it';
  const holds = expressions === '' ? '' : `${file} holds the values${whose}.\n`;
  const where = ON_WINDOWS ? 'The commands are for Git Bash, which git for Windows brings along.\n' : '';
  await write(io.stdout, `${plan}${where}${holds}${unread}`);
  return code;
}

/** An audit of all that this clone has, and what of the host's it may not have. */
async function check(io: Io, { ids, rules }: CleanupArguments): Promise<ExitCode> {
  if (ids.length > 0) throw new ScannerError('usage', '--check takes no ids', { hint: 'it looks for every secret' });
  const code = await audit(io, { ...SCAN_DEFAULTS, rules, cache: false, repo: '.' });
  const { refs } = await gitFolder('.');
  if (!refs.some((name) => /^refs\/(?:pull|merge-requests)\//.test(name))) {
    await write(
      io.stderr,
      "unleak: no refs of pull requests are in this clone; if the host has some: git fetch origin '+refs/pull/*:refs/pull/*'\n" +
        "  (GitLab: '+refs/merge-requests/*:refs/merge-requests/*')\n",
    );
  }
  return code;
}

function blocks(finding: Finding): boolean {
  return finding.blocks;
}

/** With the places that are committed, or left in the objects. */
function inHistory(finding: Finding): Finding[] {
  const places = finding.places.filter(
    ({ commit, reach = 'index or work tree' }) => commit !== null || reach !== 'index or work tree',
  );
  return places.length > 0 ? [{ ...finding, places }] : [];
}

/** @throws ScannerError for what is no file. */
function writeSecretly(file: string, content: string): void {
  if (!mayBecomeFile(file)) {
    throw new ScannerError('cannot-write', `${file} is no file, and values are written to files only`, {
      hint: '--out FILE, or leave it out',
    });
  }
  rmSync(file, { force: true });
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // A part of the values is of no use, and nobody would know of it.
    rmSync(file, { force: true });
    throw ofFile(error, file);
  }
  chmodSync(file, 0o600);
}
