import type { Revoke } from '../../model/check.ts';
import type { Places } from '../../model/finding.ts';
import type { RotationAdvice } from '../../model/provider.ts';
import type { Rulebook, RuleFacts } from '../../model/rule.ts';
import { jsonText } from '../../util/json-text.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { isFindingId } from '../finding-id.ts';
import { type Io, write } from '../io.ts';
import { withManagingKey } from '../managing-key.ts';
import { noSuchRule } from '../no-such-rule.ts';
import { rulesNamed } from '../rules-named.ts';
import { knownRules, scanOptionsFor } from '../scan-command.ts';
import { findHere } from '../scan-here.ts';

/** One kind of key, and where it is to be replaced. */
interface Rotation {
  readonly id: string | null;
  readonly rule: string;
  readonly kind: string;
  readonly redacted: string | null;
  readonly risk: string;
  /** When and why such keys came to open nothing any more; null when they do. */
  readonly retired: string | null;
  readonly env: readonly string[];
  readonly rotation: RotationAdvice;
  readonly revocable: boolean;
  /** Where another key of the owner's is needed for that: its kind and its variable. */
  readonly revokedWith: Revoke['admin'] | null;
  readonly checkable: boolean;
  readonly places: Places;
}

/** `unleak rotate ID | RULE | PROVIDER`: what to do, in order, as a Markdown checklist or as JSON. */
export async function rotate(io: Io, args: { readonly target: string; readonly json: boolean }): Promise<ExitCode> {
  const rulebook = await knownRules(io);
  const rotations = isFindingId(args.target)
    ? await ofFinding(io, args.target.toLowerCase(), rulebook)
    : ofRules(args.target, rulebook);
  const text = args.json ? jsonText(rotations, 2) : rotations.map(checklist).join('\n');
  await write(io.stdout, `${text}\n`);
  return EXIT.clean;
}

async function ofFinding(io: Io, id: string, rulebook: Rulebook): Promise<Rotation[]> {
  const { findings } = await findHere(id, rulebook, scanOptionsFor(io));
  return findings.map(({ rule, facts, secret, places }) => ({
    ...rotationOf(rule.id, facts, rulebook),
    id,
    redacted: secret.redacted,
    places,
  }));
}

function ofRules(target: string, rulebook: Rulebook): Rotation[] {
  const { rules, facts } = rulebook;
  const chosen = rulesNamed(rulebook, target).flatMap((i) =>
    rules[i]!.role === 'key' ? [rotationOf(rules[i]!.id, facts[i]!, rulebook)] : [],
  );
  if (chosen.length > 0) return chosen;
  throw noSuchRule('rule, provider or finding', target, rulebook);
}

function rotationOf(rule: string, facts: RuleFacts, { calls }: Rulebook): Rotation {
  const { name, risk, env, rotation, retired = null } = facts;
  const { checks = [], revoke = [] } = calls[rule.split('.')[0]!] ?? {};
  const ending = revoke.find(({ keys }) => keys.includes(rule));
  const calling = {
    revocable: ending !== undefined,
    revokedWith: ending?.admin ?? null,
    checkable: checks.some(({ keys }) => keys.includes(rule)),
  };
  return { id: null, rule, kind: name, redacted: null, risk, retired, env, rotation, ...calling, places: [] };
}

/** The provider's steps, then what is the same for all: prove that the key is dead, and clean up. */
function checklist(about: Rotation): string {
  const { id, rule, kind, redacted, risk, retired, env, rotation, checkable, places } = about;
  const { revocable, revokedWith } = about;
  const name = id ?? 'ID';
  const now = places.filter(({ atHead, reach }) => atHead !== false || reach === 'index or work tree');
  const box = (text: string) => `- [ ] ${text}`;
  return [
    `# ${kind}${redacted ? `: ${redacted}` : ''}`,
    '',
    risk,
    ...(retired === null ? [] : [`Retired: ${retired}.`]),
    '',
    ...withPlaces(
      rotation.steps,
      now.map((place) => `replace it in ${printable(place.path ?? 'an object that no branch leads to')}:${place.line}`),
    ).map(box),
    ...(revocable
      ? [
          box(
            `or let unleak revoke the old one, when nothing uses it any more: \`unleak revoke ${name}\`${withManagingKey(revokedWith ?? undefined)}`,
          ),
        ]
      : []),
    box(
      checkable ? `prove that the old one is dead: \`unleak verify ${name}\`` : 'try the old one: it must be refused',
    ),
    ...(places.some(({ commit }) => commit !== null)
      ? [
          box(
            'leave the history alone, or clean it: a dead key may stay there, and to rewrite it helps only against those who have no copy yet',
          ),
        ]
      : []),
    '',
    ...(env.length > 0 ? [`Usually kept in: ${env.join(', ')}`] : []),
    ...(rotation.console ? [`Keys are managed at ${rotation.console}`] : []),
    ...(rotation.docs ? [`The provider's page: ${rotation.docs}`] : []),
    `Rule: ${rule}`,
    '',
  ].join('\n');
}

/** What is used where is replaced as soon as there is a new key, before the old one dies. */
function withPlaces(steps: readonly string[], places: readonly string[]): string[] {
  const deployed = steps.findIndex((step) => /\b(?:put|store|keep|move)\b/.test(step));
  const at = deployed < 0 ? steps.length : deployed + 1;
  return [...steps.slice(0, at), ...places, ...steps.slice(at)];
}
