/** Rules by the names of their providers. */
export interface Names {
  get(name: string): number | undefined;
}

/** From so many questions on a table is worth its making, which takes 2 ms: a small text asks a few dozen. */
const MANY = 100;

/** @param lines sorted by name: `name rule` */
export function namesIn(lines: string): Names {
  let asked = 0;
  let table: Map<string, number> | undefined;
  return {
    get(name) {
      if (table || ++asked > MANY) return (table ??= new Map(lines.split('\n').map(pair))).get(name);
      return search(lines, name);
    },
  };
}

/** Both lists, the first before the second. */
export function eitherOf(first: Names, second: Names): Names {
  return { get: (name) => first.get(name) ?? second.get(name) };
}

function pair(line: string): [string, number] {
  const [name = '', rule] = line.split(' ');
  return [name, Number(rule)];
}

/** By halves, in the text as it is. */
function search(lines: string, name: string): number | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const end = lines.indexOf(' ', start);
    const said = lines.slice(start, end);
    if (said === name) return Number.parseInt(lines.slice(end + 1, end + 8), 10);
    if (said > name) high = start;
    else low = lines.indexOf('\n', end) + 1 || lines.length;
  }
  return undefined;
}
