import { examine, type Symptom } from '../../hook/doctor.ts';
import { createStyle } from '../../report/style.ts';
import { printable } from '../../util/printable.ts';
import { asCalled } from '../called-as.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { hasColour, type Io, write } from '../io.ts';

/** `unleak doctor`: exit 1 when a commit with a key would pass, or every commit is stopped. */
export async function doctor(io: Io): Promise<ExitCode> {
  const style = createStyle(hasColour(io.stdout, io.env));
  const paint: Readonly<Record<Symptom['mark'], (text: string) => string>> = {
    ok: style.green,
    note: style.yellow,
    wrong: style.red,
  };
  const found = examine('.', io.env);
  const lines = found.flatMap(({ mark, what, fix }) => [
    `${paint[mark](mark)}${' '.repeat(7 - mark.length)}${printable(what)}`,
    ...(fix === null ? [] : [`       ${style.dim(`fix: ${printable(asCalled(fix))}`)}`]),
  ]);
  await write(io.stdout, `${lines.join('\n')}\n`);
  return found.some(({ mark }) => mark === 'wrong') ? EXIT.findings : EXIT.clean;
}
