import { openVerdictCache } from '../../config/verdict-cache.ts';
import { ScannerError } from '../../model/problem.ts';
import { createStyle } from '../../report/style.ts';
import { verdictLine } from '../../report/verdict-line.ts';
import { revocationOf, revokeFinding } from '../../scan/revoke-finding.ts';
import { keep } from '../../scan/verify-findings.ts';
import { askForId } from '../ask-id.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingId } from '../finding-id.ts';
import { hasColour, type Io, write } from '../io.ts';
import { knownRules, scanOptionsFor } from '../scan-command.ts';
import { findHere } from '../scan-here.ts';
import { wishOf } from '../verify-options.ts';

/** `unleak revoke ID`: says what it will do, asks, does it, and proves that the key is dead. */
export async function revoke(
  io: Io,
  args: {
    readonly id: string;
    readonly yes?: string;
    readonly endpoint: readonly string[];
    readonly verifyCache?: string;
  },
): Promise<ExitCode> {
  const rulebook = await knownRules(io);
  const id = findingId(args.id);
  const result = await findHere(id, rulebook, scanOptionsFor(io));
  const finding = result.findings[0]!;
  const table = revocationOf(finding, rulebook);
  if (!table) {
    throw new ScannerError('usage', `${finding.facts.name}: its provider has no call that revokes it`, {
      hint: `unleak rotate ${id} says what to do by hand`,
    });
  }
  const admin = table.admin ? io.env[table.admin.env]?.trim() : undefined;
  if (table.admin && !admin) {
    throw new ScannerError('usage', `this needs the ${table.admin.name} of the account that the key belongs to`, {
      hint: `put it in the environment variable ${table.admin.env}`,
    });
  }
  // Before anything is done: a file that is none of ours must not cost the proof.
  const cache = args.verifyCache === undefined ? null : openVerdictCache(args.verifyCache);
  const wish = wishOf(io, { verify: 'all', plan: false, endpoint: args.endpoint }, rulebook);
  const base = wish.endpoints[finding.rule.provider]?.replace(/\/+$/, '');
  if (!base && table.steps.some(({ url }) => url.startsWith('{server}/'))) {
    throw new ScannerError('usage', 'it is for a server that unleak does not know', {
      hint: `name it with --endpoint ${finding.rule.provider}=URL`,
    });
  }
  const calls = table.steps.map(
    ({ method = 'GET', url }) => `  ${method} ${base ? url.replace(/^(?:https:\/\/)?[^/]+/, base) : url}`,
  );
  await write(
    io.stdout,
    [`${finding.facts.name}  ${finding.secret.redacted}`, table.does, 'The calls:', ...calls, ''].join('\n'),
  );
  if (!(await isAgreed(io, id, args.yes))) {
    const why = args.yes === undefined ? '' : `--yes has another id than ${id}. `;
    await write(io.stdout, `${why}Nothing was done.\n`);
    return EXIT.usage;
  }
  const { revoked, verdict } = await revokeFinding(finding, rulebook, admin, wish);
  if (cache) {
    keep(cache, finding, verdict);
    cache.save();
  }
  const made = revoked.requests.map(
    ({ time, method, host, status }) => `  ${time} ${method} ${host} ${status ?? 'no answer'}`,
  );
  const style = createStyle(hasColour(io.stdout, io.env));
  const failed = revoked.open ? 'Whether it was revoked is not known' : 'It was not revoked';
  const said = revoked.done ? 'The provider says that it is revoked.' : `${failed}: ${revoked.why}.`;
  await write(io.stdout, `${[...made, said, `Now ${verdictLine(verdict, style)}`].join('\n')}\n`);
  if (verdict.state === 'active') return EXIT.findings;
  return revoked.done && verdict.state === 'inactive' ? EXIT.clean : EXIT.incomplete;
}

/** The id said once more, by hand or with `--yes`. */
async function isAgreed(io: Io, id: string, yes: string | undefined): Promise<boolean> {
  if (yes !== undefined) return yes.toLowerCase() === id;
  if (io.stdout.isTTY !== true) {
    throw new ScannerError('usage', 'nobody is here to be asked', { hint: `unleak revoke ${id} --yes ${id}` });
  }
  return askForId(io, id);
}
