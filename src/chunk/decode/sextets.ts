/** By the code of a character: its six bits in base64; -1 for one of neither alphabet. */
export const SEXTETS = sextets();

function sextets(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((char, i) => {
    table[char.charCodeAt(0)] = i;
  });
  table['-'.charCodeAt(0)] = 62;
  table['_'.charCodeAt(0)] = 63;
  return table;
}
