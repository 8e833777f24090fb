// The library: what `import 'unleak'` gives.

export type { Finding, Gate, Place, Places } from './model/finding.ts';
export type { Ignore } from './model/ignore.ts';
export type { Notice } from './model/notice.ts';
export { type Problem, ScannerError } from './model/problem.ts';
export type { Ignored, ScanResult } from './model/result.ts';
export type { CompiledRule, Rulebook } from './model/rule.ts';
export { Secret } from './model/secret.ts';
export type { Verdict } from './model/verdict.ts';
export { type Format, type ReportOptions, reporterOf } from './report/formats.ts';
export { loadRulebook } from './rulebook/load.ts';
export { DEFAULTS, type Progress, type ScanOptions } from './scan/options.ts';
export { scanAudit } from './scan/scan-audit.ts';
export { scanPaths } from './scan/scan-paths.ts';
export { scanStaged } from './scan/scan-staged.ts';
export { scanStream } from './scan/scan-stdin.ts';
export { addUserRules } from './scan/user-rules.ts';
