import { type Redacted, redactText } from '../../scan/redact-text.ts';
import { jsonText } from '../../util/json-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { readStdin } from '../read-stdin.ts';
import { configAt, rulebookFor } from '../scan-command.ts';

/** `unleak redact`: stdin to stdout, without the keys. */
export async function redact(
  io: Io,
  args: { readonly json: boolean; readonly rules: readonly string[] },
): Promise<ExitCode> {
  const rulebook = await rulebookFor(io, args.rules, configAt(io, '.').settings);
  const redacted = await redactText((await readStdin(io)).toString('utf8'), rulebook, io.signal);
  await write(io.stdout, args.json ? `${jsonText(documentOf(redacted), 2)}\n` : redacted.text);
  return EXIT.clean;
}

function documentOf({ text, findings }: Redacted) {
  return {
    schema: 'unleak-redacted/1',
    findings: findings.map(({ id, rule, facts, secret, confidence, severity }) => ({
      id,
      rule: rule.id,
      kind: facts.name,
      redacted: secret.redacted,
      confidence,
      severity,
    })),
    text,
  };
}
