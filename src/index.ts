// The library: what `import 'unleak'` gives. What a result is made of has a name here too, or whoever writes declarations of
// what uses it could not name it.

export type {
  Finding,
  Gate,
  KeyPart,
  OtherHalf,
  Place,
  PlacePart,
  Places,
  Reach,
} from './model/finding.ts';
export type { Ignore, IgnoreKey } from './model/ignore.ts';
export type { Doubt } from './model/match.ts';
export type { Notice, NoticeCode } from './model/notice.ts';
export type { PathPolicy, Policies, Policy, PolicyOf } from './model/policy.ts';
export { type ErrorCode, type Problem, type ProblemCode, ScannerError, type Skipped } from './model/problem.ts';
export type { Confidence, Severity } from './model/provider.ts';
export type { Rewrite } from './model/push.ts';
export type {
  AcceptedProblem,
  IgnoreCause,
  Ignored,
  PolicyChange,
  Range,
  RuleSources,
  ScanResult,
  Scope,
  Tally,
} from './model/result.ts';
export type { CompiledRule, Rulebook, RulebookProvider, RuleFacts, RuleFile } from './model/rule.ts';
export { Secret } from './model/secret.ts';
export type { Verdict } from './model/verdict.ts';
export type { RequestLog } from './model/verification.ts';
export { type Format, type Reporter, type ReportOptions, reporterOf } from './report/formats.ts';
export { loadRulebook } from './rulebook/load.ts';
export { DEFAULTS, type Progress, type ScanOptions } from './scan/options.ts';
export { type AuditOptions, scanAudit } from './scan/scan-audit.ts';
export { scanPaths } from './scan/scan-paths.ts';
export { scanStaged } from './scan/scan-staged.ts';
export { scanStream } from './scan/scan-stdin.ts';
export { addUserRules } from './scan/user-rules.ts';
