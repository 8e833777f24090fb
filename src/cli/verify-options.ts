import { npmRegistry } from '../config/npm-registry.ts';
import { openVerdictCache } from '../config/verdict-cache.ts';
import type { Finding } from '../model/finding.ts';
import { isOnlyInHistory, readHistory } from '../model/in-history.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import {
  acceptedIn,
  endpointsOf,
  type GivenEndpoint,
  isCheckable,
  planOf,
  providersNamed,
  verifyResult,
  type Wish,
} from '../scan/verify-findings.ts';
import { count } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { type Io, write } from './io.ts';
import type { Gates } from './scan-command.ts';
import { version } from './version.ts';

/** Options of the live check, as typed. */
interface VerifyArguments {
  /** '' or `all` for all providers, else their names with commas; undefined when no check is asked for. */
  readonly verify: string | undefined;
  /** The place of the configuration that names them: `.unleak.yaml:2`. */
  readonly verifySaid?: string;
  readonly plan: boolean;
  readonly endpoint: readonly (string | GivenEndpoint)[];
  /** A file that keeps verdicts from run to run. */
  readonly verifyCache?: string;
  /** Ids of findings of which the user knows that what stands near them is theirs. */
  readonly vouch?: readonly string[];
  /** See Wish. */
  readonly activeAt?: ReadonlyMap<string, readonly string[]>;
}

/** What was asked for, understood. @throws ScannerError for an unknown provider or a wrong endpoint. */
export function wishOf(io: Io, args: VerifyArguments, rulebook: Rulebook): Wish {
  const names = (args.verify ?? '').split(',').filter((name) => name !== '' && name !== 'all');
  const said = args.verifySaid === undefined ? '' : `${args.verifySaid}: `;
  return {
    providers: names.length > 0 ? providersNamed(names, rulebook, said) : null,
    endpoints: endpointsOf(args.endpoint, rulebook),
    known: null,
    registry: npmRegistry(io.env),
    vouched: new Set(args.vouch),
    ...(args.activeAt ? { activeAt: args.activeAt } : {}),
    agent: `unleak/${version()} (secret scanner; a check that its user asked for)`,
    signal: io.signal,
    onProgress: (done, planned) => {
      if (io.stderr.isTTY && !io.env.CI)
        io.stderr.write(`\r\x1b[Kchecking keys: ${done} of ${planned}${done === planned ? '\r\x1b[K' : ''}`);
    },
  };
}

/** Checks what was found, or with `--plan` shows what would be sent. Null when it was only shown. */
export async function checkFound(
  io: Io,
  args: VerifyArguments & Partial<Gates>,
  result: ScanResult,
  rulebook: Rulebook,
): Promise<ScanResult | null> {
  const wish = wishOf(io, args, rulebook);
  if (args.plan) {
    await writePlan(io, wish, result, rulebook);
    return null;
  }
  const known = args.verifyCache === undefined ? null : openVerdictCache(args.verifyCache);
  const checked = await verifyResult(result, rulebook, { ...wish, known });
  known?.save();
  const { failOn, failOnHistory = failOn } = args;
  if (failOn !== 'active' && failOnHistory !== 'active') return checked;
  const { gateByVerdict } = await import('../scan/gate-by-verdict.ts');
  const isOld = ({ places }: Finding) => readHistory(checked) && isOnlyInHistory(places);
  return gateByVerdict(
    checked,
    (finding) => isCheckable(finding, rulebook, wish),
    (finding) => (isOld(finding) ? failOnHistory : failOn) === 'active',
  );
}

/** What would be sent where. */
async function writePlan(io: Io, wish: Wish, result: ScanResult, rulebook: Rulebook): Promise<void> {
  const acceptedAt = new Map(acceptedIn(result).map(({ finding, where }) => [finding!, where]));
  const plan = planOf([...result.findings, ...acceptedAt.keys()], rulebook, wish);
  const lines = plan.map(({ finding, requests, why }) => {
    const where = acceptedAt.get(finding);
    const accepted = where === undefined ? '' : `  accepted: ${printable(where)}`;
    const head = `${finding.id}  ${finding.facts.name}  ${finding.secret.redacted}${accepted}`;
    if (why !== null) return `${head}\n  nothing is sent: ${why}`;
    const asked = requests.map((one) => `  ${one.method} ${one.host}${one.path}   key in ${one.keyIn}`);
    return [head, ...new Set(asked)].join('\n');
  });
  const most = plan.reduce((sum, { requests }) => sum + requests.length, 0);
  await write(
    io.stdout,
    `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}At most ${count(most, 'request')} and one with an altered key for each check; nothing was sent.\n`,
  );
}
