import { relative, resolve } from 'node:path';
import { rootOf } from '../config/layers.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import { FORMAT_NAMES, type Format, isFormat, reporterOf } from '../report/formats.ts';
import { isNothing, nothing } from '../report/nothing.ts';
import { createStyle } from '../report/style.ts';
import { summary } from '../report/summary.ts';
import { slashed } from '../util/path-below.ts';
import { systemReason } from '../util/system-reason.ts';
import { calledAs } from './called-as.ts';
import { describeError } from './describe-error.ts';
import { hideSecrets } from './hide-secrets.ts';
import { hasColour, type Io, type Output, tell, write } from './io.ts';
import { mayBecomeFile } from './may-become-file.ts';
import { version } from './version.ts';
import { writeToFile } from './write-to-file.ts';

/** One `--report FORMAT[=FILE]`. */
export interface ReportTarget {
  readonly format: Format;
  /** Null for stdout. */
  readonly file: string | null;
  /** In place of stdout. */
  readonly to?: 'stdout' | 'stderr';
  /** It is added to what the file holds. */
  readonly append?: boolean;
  /** Nobody asked for it: that it cannot be written is told, and changes no exit code. */
  readonly besides?: boolean;
}

/** Wide enough for any terminal's worth of text when the output is no terminal. */
const DEFAULT_WIDTH = 100;

/** @throws ScannerError for an unknown format, or two reports that want stdout or one file. */
export function parseReports(given: readonly string[]): ReportTarget[] {
  const targets = given.map((text): ReportTarget => {
    const equals = text.indexOf('=');
    const format = equals < 0 ? text : text.slice(0, equals);
    const file = equals < 0 ? null : fileNamed(text.slice(equals + 1));
    if (!isFormat(format)) {
      throw new ScannerError('usage', `there is no report format "${format}"`, {
        hint: `formats: ${FORMAT_NAMES.join(', ')}`,
      });
    }
    if (file === '')
      throw new ScannerError('usage', `--report ${text} names no file`, { hint: `--report ${format}=FILE` });
    return { format, file };
  });
  if (targets.filter((target) => target.file === null).length > 1) {
    throw new ScannerError('usage', 'two reports cannot both go to stdout', {
      hint: 'give all but one a file: --report json=FILE',
    });
  }
  refuseOneFileForTwo(targets);
  return targets.length === 0 ? [{ format: 'text', file: null }] : targets;
}

/** To Node it is a name as any other, and what it makes of it on Windows is a file that neither Explorer nor git can handle. */
function fileNamed(path: string): string {
  return process.platform === 'win32' && /^nul:?$/i.test(path) ? '\\\\.\\nul' : path;
}

/** Of two reports that go to one file only the later would be left. To a device or a pipe both go. */
function refuseOneFileForTwo(targets: readonly ReportTarget[]): void {
  const formats = new Map<string, Format>();
  for (const { format, file } of targets) {
    if (file === null) continue;
    const known = formats.get(resolve(file)) ?? format;
    if (known !== format && mayBecomeFile(file)) {
      throw new ScannerError('usage', `two reports cannot both go to ${file}`, {
        hint: `give each a file of its own: --report ${known}=FILE`,
      });
    }
    formats.set(resolve(file), format);
  }
}

/**
 * Writes every report that can be written, and says on stderr which cannot. When none goes to stdout, a line on stderr
 * says how the scan ended. False when one could not be written.
 */
export async function writeReports(
  io: Io,
  result: ScanResult,
  targets: readonly ReportTarget[],
  wish: { readonly showSecrets: boolean; readonly all: boolean },
): Promise<boolean> {
  let written = true;
  const reportAs = async (format: Format, showSecrets: boolean, output: Output | null): Promise<Iterable<string>> => {
    const colour = output !== null && hasColour(output, io.env);
    // To ask for the width opens a stream of Node, and the version is looked for: most commits need neither.
    if (format === 'text' && isNothing(result)) return [nothing(result, colour)];
    const width = output?.columns ?? DEFAULT_WIDTH;
    const reporter = await reporterOf(format);
    const asked = {
      version: version(),
      all: wish.all,
      now: new Date(),
      showSecrets,
      colour,
      width,
      calledAs: calledAs(),
      from: folderBelowRoot(io.env),
    };
    return reporter.parts?.(result, asked) ?? [reporter(result, asked)];
  };
  for (const { format, file, to, append, besides = false } of targets) {
    if (file === null) {
      const showSecrets = wish.showSecrets && io.stdout.isTTY === true;
      if (wish.showSecrets && !showSecrets) {
        await tell(io, 'unleak: stdout is no terminal, so values stay redacted; use --report json=FILE\n');
      }
      const parts = await reportAs(format, showSecrets, io.stdout);
      const error = await writeAll(to === 'stderr' ? io.stderr : io.stdout, parts).then(() => null, scannerError);
      if (error) await tellError(io, error);
      written &&= error === null || besides;
    } else {
      const showSecrets = wish.showSecrets && !append && mayBecomeFile(file);
      if (wish.showSecrets && !showSecrets && !append) {
        await tell(io, `unleak: values stay redacted in ${file}, which is no file of its own\n`);
      }
      const how = { append: append ?? false, ownerOnly: showSecrets, signal: io.signal };
      const error = await writeFile(file, await reportAs(format, showSecrets, null), how);
      if (error) await tellError(io, error);
      written &&= error === null || besides;
    }
  }
  if (!targets.some(({ file, to }) => file === null && to === undefined)) {
    await tell(io, `${summary(result, createStyle(hasColour(io.stderr, io.env)))}\n`);
  }
  return written;
}

/** Git starts a hook at the root, and says in which folder the commit was asked for. */
function folderBelowRoot({ GIT_PREFIX }: Io['env']): string {
  if (GIT_PREFIX) return GIT_PREFIX;
  const here = process.cwd();
  return slashed(relative(rootOf(here), here));
}

async function tellError(io: Io, error: unknown): Promise<void> {
  await tell(io, await hideSecrets(describeError(error, io)));
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function scannerError(error: unknown): ScannerError {
  if (error instanceof ScannerError) return error;
  throw error;
}

/** Characters that are written at once: many parts are short. */
const PIECE = 256 * 1024;

function* inPieces(parts: Iterable<string>): Generator<string, void> {
  let piece: string[] = [];
  let length = 0;
  for (const part of parts) {
    piece.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield piece.join('');
    piece = [];
    length = 0;
  }
  if (length > 0) yield piece.join('');
}

async function writeAll(output: Output, parts: Iterable<string>): Promise<void> {
  for (const text of inPieces(parts)) if (!(await write(output, text))) return;
}

/** A report with values in it is for its owner's eyes only, whatever mode an older file had. */
async function writeFile(
  file: string,
  content: Iterable<string>,
  how: { readonly append: boolean; readonly ownerOnly: boolean; readonly signal: AbortSignal },
): Promise<ScannerError | null> {
  try {
    await writeToFile(file, inPieces(content), how);
    return null;
  } catch (error) {
    if (error instanceof ScannerError) return error;
    return new ScannerError('cannot-write', `the report cannot be written to ${file}: ${systemReason(error)}`, {
      hint:
        codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT'
          ? 'make room on the disk; what stands in the file is not the whole report'
          : 'check that the folder exists and may be written to',
      cause: error,
    });
  }
}
