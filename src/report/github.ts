import { withoutControls } from '../util/printable.ts';
import { annotationsOf } from './annotations.ts';
import type { Reporter } from './formats.ts';

/** Workflow commands of GitHub Actions: annotations beside the lines of a pull request, without any token. */
export const github: Reporter = (result) => {
  const { shown, left } = annotationsOf(result);
  const lines = shown.map(({ level, title, text, path, line, column }) => {
    const place = path === null ? [] : [`file=${property(path)}`, `line=${line}`, `col=${column}`];
    return `::${level} ${[...place, `title=${property(title)}`].join(',')}::${data(text)}`;
  });
  if (left > 0) lines.push(`and ${left} more, which are in the report`);
  return lines.map((line) => `${line}\n`).join('');
};

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return withoutControls(data(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
}
