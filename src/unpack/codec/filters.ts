type Sink = (bytes: Uint8Array) => void;

/** Takes back what was done to bytes before they were packed. */
export interface Filter {
  push(bytes: Uint8Array): void;
  /** No more bytes come: what was kept to be read with them is handed on. */
  end(): void;
}

/** Each byte was told by its distance from one before it. */
export function delta(distance: number, sink: Sink): Filter {
  const before = new Uint8Array(distance);
  let at = 0;
  return {
    push(bytes) {
      const output = Uint8Array.from(bytes);
      for (let i = 0; i < output.length; i++) {
        output[i]! += before[at]!;
        before[at] = output[i]!;
        at = (at + 1) % distance;
      }
      sink(output);
    },
    end() {},
  };
}

/** Calls of PowerPC were made to tell their targets from the beginning of the file: `48 00 00 01`, which letters look like. */
export const powerPc = (sink: Sink): Filter =>
  calls(sink, (word, at) =>
    word >>> 26 === 0x12 && (word & 3) === 1 ? 0x48000001 | ((word - at) & 0x03fffffc) : word,
  );

/** The same of SPARC, whose calls an `@` before a digit looks like. */
export const sparc = (sink: Sink): Filter =>
  calls(sink, (word, at) => {
    const high = word >>> 22;
    if (high !== 0x100 && high !== 0x1ff) return word;
    const target = (word << 2) - at;
    const isBack = (target >>> 24) & 1;
    return 0x40000000 | (isBack ? 0x3fc00000 : 0) | ((target >>> 2) & 0x3fffff);
  });

/** @param change an instruction of four bytes, at a place from the beginning */
function calls(sink: Sink, change: (word: number, at: number) => number): Filter {
  let kept: Buffer = Buffer.alloc(0);
  let start = 0;
  return {
    push(bytes) {
      const output = Buffer.concat([kept, bytes]);
      const whole = output.length & ~3;
      for (let at = 0; at < whole; at += 4) output.writeInt32BE(change(output.readUInt32BE(at), start + at) | 0, at);
      kept = output.subarray(whole);
      start += whole;
      sink(output.subarray(0, whole));
    },
    end: () => sink(kept),
  };
}
