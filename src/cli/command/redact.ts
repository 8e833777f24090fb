import { ScannerError } from '../../model/problem.ts';
import { type Redacted, redactText } from '../../scan/redact-text.ts';
import { jsonText } from '../../util/json-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { readStdin } from '../read-stdin.ts';
import { configAt, rulebookFor } from '../scan-command.ts';

/** Bytes: of twice as many no string can be made, and what never ends would take all memory. */
const MOST = 256 * 1024 * 1024;

/** `unleak redact`: stdin to stdout, without the keys. */
export async function redact(
  io: Io,
  args: { readonly json: boolean; readonly rules: readonly string[] },
): Promise<ExitCode> {
  const rulebook = await rulebookFor(io, args.rules, configAt(io, '.').settings);
  const bytes = await readStdin(io, MOST);
  if (bytes.length > MOST)
    throw new ScannerError(
      'usage',
      'stdin holds more than 256 MiB, and must be held as a whole to take keys out of it',
      {
        hint: 'redact it in parts: split -C 100M',
      },
    );
  const redacted = await redactText(bytes.toString('utf8'), rulebook, io.signal);
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
