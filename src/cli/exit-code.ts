import type { ErrorCode } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';

/** What the process ends with. Findings win over incompleteness: both stand in the report. */
export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const OF_ERROR: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: EXIT.usage,
  'no-such-path': EXIT.usage,
  'not-a-repository': EXIT.usage,
  'bad-rules': EXIT.usage,
  hook: EXIT.usage,
  'cannot-write': EXIT.incomplete,
  'mixed-builds': EXIT.incomplete,
  interrupted: EXIT.incomplete,
  'git-missing': EXIT.incomplete,
  'git-too-old': EXIT.incomplete,
  'dubious-ownership': EXIT.incomplete,
  'git-failed': EXIT.incomplete,
};

export function exitCodeOfError(code: ErrorCode): ExitCode {
  return OF_ERROR[code];
}

export function exitCodeOfResult(result: ScanResult, allowIncomplete: boolean): ExitCode {
  if (result.findings.some((finding) => finding.blocks)) return EXIT.findings;
  return result.complete || allowIncomplete ? EXIT.clean : EXIT.incomplete;
}
