const NOTEBOOK =
  /^\{\s*"(?:cells"\s*:\s*\[\s*\{|nbformat(?:_minor)?"\s*:\s*\d|metadata"\s*:\s*\{.*"(?:kernelspec|language_info|colab)"\s*:)/s;

/** True when a text that begins with `{` is a notebook: its cells come first, the version of its format, or what runs it. */
export function isNotebook(first: Uint8Array): boolean {
  return NOTEBOOK.test(Buffer.from(first.buffer, first.byteOffset, first.length).toString('latin1'));
}
