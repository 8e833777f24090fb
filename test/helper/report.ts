import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/model/finding.ts';
import type { Notice } from '../../src/model/notice.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Ignored, RuleSources, Tally } from '../../src/model/result.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { RequestLog } from '../../src/model/verification.ts';
import { reveals } from './canary.ts';
import { runCli, type Surroundings } from './run-cli.ts';
import { type MainOutcome, runHere } from './run-main.ts';
import { tempFolder } from './temp-folder.ts';

/** The part of the JSON report that tests look at. */
export interface JsonReport {
  readonly schema: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly scan: {
    readonly complete: boolean;
    readonly scope: string;
    readonly rules: number;
    readonly ruleSources: RuleSources;
    readonly planned: Tally;
    readonly scanned: Tally;
    readonly ignored: readonly Ignored[];
    readonly notices: readonly Notice[];
    readonly requests?: readonly RequestLog[];
    readonly notScanned: readonly { readonly path: string | null; readonly reason: string }[];
  };
  readonly findings: readonly JsonFinding[];
  readonly problems: readonly Problem[];
}

export interface JsonFinding {
  readonly id: string;
  readonly rule: string;
  readonly redacted: string;
  readonly secret?: string;
  readonly blocks: boolean;
  readonly confidence: string;
  readonly verdict: Verdict;
  readonly places: readonly Place[];
}

/** A run with the text report on stdout, and the same as JSON: in this process, where nothing speaks against it. */
export async function runAndReport(
  args: readonly string[],
  surroundings: Pick<Surroundings, 'cwd' | 'env' | 'input' | 'withoutRights'>,
): Promise<Pick<MainOutcome, 'stdout' | 'stderr'> & { code: number | null; report: JsonReport }> {
  const folder = tempFolder();
  chmodSync(folder, 0o777);
  const file = join(folder, 'report.json');
  const run = surroundings.withoutRights ? runCli : runHere;
  const outcome = await run([...args, '--report', 'text', '--report', `json=${file}`], surroundings);
  if (!existsSync(file)) throw new Error(`no report was written\n${outcome.stderr}`);
  const written = readFileSync(file, 'utf8');
  if (reveals(written)) throw new Error('a planted value stands in the report file');
  return { ...outcome, report: jsonOf({ stdout: written }) };
}

/** The JSON report on stdout. */
export function jsonOf({ stdout }: Pick<MainOutcome, 'stdout'>): JsonReport {
  return JSON.parse(stdout) as JsonReport;
}

/** Paths of all findings that block, in order of the report. */
export function pathsOf(report: JsonReport): (string | null)[] {
  return report.findings.filter((finding) => finding.blocks).flatMap((finding) => finding.places.map((p) => p.path));
}
