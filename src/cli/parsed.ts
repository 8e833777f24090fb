import type { HookKind } from '../hook/kind.ts';
import type { Manager } from '../hook/manager.ts';
import type { CiArguments } from './command/ci.ts';
import type { ExitCode } from './exit-code.ts';
import type { ScanArguments } from './scan-command.ts';

/** What the commands read of the parsed line. */
export interface Parsed extends ScanArguments, CiArguments {
  readonly path: readonly string[];
  readonly action: string;
  readonly target?: string;
  readonly rule?: string;
  readonly json: boolean;
  readonly id: string;
  readonly ids: readonly string[];
  readonly out?: string;
  readonly check: boolean;
  readonly problem?: string;
  readonly reason: string;
  readonly stdin: boolean;
  readonly list: boolean;
  readonly explain: boolean;
  readonly afterRotation?: string;
  readonly vouch: readonly string[];
  readonly yes?: string;
  readonly kind?: HookKind;
  readonly args: readonly string[];
  readonly hook: readonly HookKind[];
  readonly with?: Manager;
  readonly undo: boolean;
  readonly expires?: string;
  readonly for?: string;
  readonly dryRun: boolean;
}

/** Makes the handler of a command of what runs it. */
export type Ends = (run: (args: Parsed) => Promise<ExitCode>) => (args: object) => void;
