/** How the bytes of a stream were made easier to pack: PDF 32000-1, 7.4.4.4. */
interface Prediction {
  /** 2 for that of TIFF; from 10 on those of PNG, each row of which tells its own. */
  readonly kind: number;
  /** Bytes of a row, and from a byte to the one before it of the same colour. */
  readonly row: number;
  readonly step: number;
}

/**
 * Undoes what was done to the bytes before they were packed.
 * @param head the dictionary of the stream
 * @param nth of its filters, from 0
 */
export function unpredicted(bytes: Uint8Array, head: string, nth: number): Uint8Array {
  const prediction = predictionOf(head, nth);
  if (!prediction) return bytes;
  return prediction.kind === 2 ? fromTiff(bytes, prediction) : fromPng(bytes, prediction);
}

function predictionOf(head: string, nth: number): Prediction | null {
  const parameters = parametersOf(head, nth);
  const number = (name: string, otherwise: number) => {
    const told = new RegExp(`/${name}\\s+(\\d{1,6})\\b`).exec(parameters);
    return told ? Number(told[1]) : otherwise;
  };
  const kind = number('Predictor', 1);
  if (kind < 2) return null;
  const bits = number('BitsPerComponent', 8);
  const pixel = number('Colors', 1) * bits;
  const row = Math.ceil((number('Columns', 1) * pixel) / 8);
  // Colours of other than whole bytes are those of pictures.
  if (row === 0 || (kind === 2 && bits !== 8)) return null;
  return { kind, row, step: Math.max(1, pixel >> 3) };
}

function parametersOf(head: string, nth: number): string {
  const told = /\/(?:DecodeParms|DP)\s*(\[[^\]]*\]|<<[^>]*>>)/.exec(head)?.[1] ?? '';
  if (!told.startsWith('[')) return told;
  return [...told.matchAll(/<<[^>]*>>|null/g)][nth]?.[0] ?? '';
}

function fromTiff(bytes: Uint8Array, { row, step }: Prediction): Uint8Array {
  const output = Uint8Array.from(bytes);
  for (let at = 0; at < output.length; at++) if (at % row >= step) output[at]! += output[at - step]!;
  return output;
}

/** Before each row stands how it was predicted. The last may be cut off. */
function fromPng(bytes: Uint8Array, { row, step }: Prediction): Uint8Array {
  const output = new Uint8Array(bytes.length);
  let filled = 0;
  for (let at = 0; at + 1 < bytes.length; at += row + 1) {
    const kind = bytes[at]!;
    const length = Math.min(row, bytes.length - at - 1);
    for (let i = 0; i < length; i++, filled++) {
      const left = i >= step ? output[filled - step]! : 0;
      const above = filled >= row ? output[filled - row]! : 0;
      const corner = i >= step && filled >= row ? output[filled - row - step]! : 0;
      output[filled] = bytes[at + 1 + i]! + predicted(kind, left, above, corner);
    }
  }
  return output.subarray(0, filled);
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
