import { addIgnore, ignoreFileOf } from '../../config/ignore-file.ts';
import { ScannerError } from '../../model/problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';

/** `unleak ignore ID --reason TEXT` */
export async function ignore(
  io: Io,
  args: { readonly id: string; readonly reason: string; readonly rule?: string },
): Promise<ExitCode> {
  const id = args.id.toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(id)) {
    // It is not repeated: somebody may have given the key itself.
    throw new ScannerError('usage', "that is no finding's id", {
      hint: 'the id of 16 hex digits stands beside each finding of the report',
    });
  }
  const reason = args.reason.replace(/\s+/g, ' ').trim();
  if (reason === '')
    throw new ScannerError('usage', 'the reason is empty', { hint: 'say why it is no leak: others will read it' });
  const file = ignoreFileOf('.');
  addIgnore(file, { id, rule: args.rule ?? '-', reason });
  await write(io.stdout, `${id} is ignored from now on, wherever the same value stands: ${file}\n`);
  return EXIT.clean;
}
