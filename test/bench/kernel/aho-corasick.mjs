import asc from 'assemblyscript/asc';

/** Bytes of the input, as in unleak's kernel. */
const INPUT_SIZE = 1 << 20;
const OUTPUT_SIZE = 16 << 20;

/**
 * Dense automaton: 64 classes of bytes, 16-bit states, those that end a word numbered last, so that the loop has one
 * load of the class, one of the next state, one comparison.
 */
const SOURCE = `
export function scan(classes: i32, table: i32, firstEnd: i32, ends: i32, input: i32, length: i32, output: i32): i32 {
  let state: i32 = 0;
  let out = output;
  const last = input + length;
  for (let p = input; p < last; p++) {
    state = load<u16>(table + (((state << 6) | (load<u8>(classes + load<u8>(p)) as i32)) << 1)) as i32;
    if (state >= firstEnd) {
      let at = load<i32>(ends + ((state - firstEnd) << 2));
      for (let count = load<i32>(at); count > 0; count--) {
        at += 4;
        store<i32>(out, load<i32>(at));
        store<i32>(out + 4, p);
        out += 8;
      }
    }
  }
  return (out - output) >> 3;
}`;

/** As many as a row of the table has room for, which is a power of two and begins with all others. */
const CLASSES = 63;

/**
 * A plain Aho-Corasick over the words, either case, compiled to WebAssembly like unleak's own kernel. The few words with a
 * character that hardly any other has are left out: with twice the classes the table, and so the time, would be more.
 */
export async function ahoCorasick(all) {
  const usual = commonest(all);
  const words = all.filter((word) => [...word].every((letter) => usual.has(letter)));
  const { goTo, classOf, endsOf } = automaton(words);
  const order = [...goTo.keys()].sort((a, b) => Number(endsOf[a].length > 0) - Number(endsOf[b].length > 0) || a - b);
  const renamed = new Map(order.map((state, i) => [state, i]));
  const firstEnd = order.findIndex((state) => endsOf[state].length > 0);
  const lists = order.slice(firstEnd).map((state) => endsOf[state]);
  const at = { classes: 1024, table: 2048 };
  at.ends = at.table + order.length * 128;
  at.lists = at.ends + lists.length * 4;
  at.input = (at.lists + lists.reduce((sum, list) => sum + 4 + list.length * 4, 0) + 64) & ~63;
  at.output = at.input + INPUT_SIZE;

  const { memory, scan } = await instantiate(at.output + OUTPUT_SIZE);
  const view = new DataView(memory.buffer);
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(classOf, at.classes);
  order.forEach((state, i) => {
    for (let c = 0; c < 64; c++) view.setUint16(at.table + ((i << 6) | c) * 2, renamed.get(goTo[state][c]), true);
  });
  let free = at.lists;
  lists.forEach((list, i) => {
    view.setInt32(at.ends + i * 4, free, true);
    for (const value of [list.length, ...list]) {
      view.setInt32(free, value, true);
      free += 4;
    }
  });
  return {
    input: bytes.subarray(at.input, at.input + INPUT_SIZE),
    scan: (length) => scan(at.classes, at.table, firstEnd, at.ends, at.input, length, at.output),
    states: order.length,
    tableBytes: order.length * 128,
  };
}

function commonest(words) {
  const counts = new Map();
  for (const letter of words.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  return new Set(letters.slice(0, CLASSES));
}

/** Trie, failure links folded in: goTo[state][class], and the words that end in each state. */
function automaton(words) {
  const letters = [...new Set(words.join(''))];
  const classOf = new Uint8Array(256);
  letters.forEach((letter, i) => {
    classOf[letter.charCodeAt(0)] = i + 1;
    classOf[letter.toUpperCase().charCodeAt(0)] = i + 1;
  });
  const goTo = [new Int32Array(64).fill(-1)];
  const endsOf = [[]];
  words.forEach((word, id) => {
    let state = 0;
    for (const letter of word) {
      const c = classOf[letter.charCodeAt(0)];
      if (goTo[state][c] < 0) {
        goTo[state][c] = goTo.push(new Int32Array(64).fill(-1)) - 1;
        endsOf.push([]);
      }
      state = goTo[state][c];
    }
    endsOf[state].push(id);
  });
  const fail = new Int32Array(goTo.length);
  const queue = [0];
  for (const state of queue) {
    for (let c = 0; c < 64; c++) {
      const next = goTo[state][c];
      const other = state === 0 ? 0 : goTo[fail[state]][c];
      if (next < 0) goTo[state][c] = other;
      else {
        fail[next] = other;
        endsOf[next].push(...endsOf[other]);
        queue.push(next);
      }
    }
  }
  return { goTo, classOf, endsOf };
}

async function instantiate(size) {
  const pages = Math.ceil(size / 65_536);
  const made = {};
  const { error, stderr } = await asc.main(
    ['aho.ts', '-O3', '--noAssert', '--runtime', 'stub', '--initialMemory', String(pages), '--outFile', 'aho.wasm'],
    {
      readFile: (name) => (name === 'aho.ts' ? SOURCE : null),
      writeFile: (name, content) => void (made[name] = content),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`the Aho-Corasick does not compile\n${stderr.toString()}`, { cause: error });
  return new WebAssembly.Instance(new WebAssembly.Module(made['aho.wasm']), {}).exports;
}
