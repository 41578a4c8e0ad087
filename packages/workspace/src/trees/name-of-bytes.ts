const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const replacement = '\uFFFD';

/** A name or path as text. */
export interface NameOfBytes {
  /** Where the bytes are not UTF-8, each wrong one is shown as � with its number, so that different names stay different. */
  readonly name: string;
  readonly isUtf8: boolean;
}

/** What is said of a file with such a name, in words that complete "The file can't be read: …". */
export const oddName = 'its name is not in UTF-8';

/** Reads a name as the system or git gives it. */
export function nameOfBytes(bytes: Uint8Array): NameOfBytes {
  try {
    return { name: strict.decode(bytes), isUtf8: true };
  } catch {
    return { name: shown(bytes), isUtf8: false };
  }
}

/** Names or paths that each end with a zero byte. */
export function namesIn(output: Uint8Array): readonly NameOfBytes[] {
  return partsOf(output).map(nameOfBytes);
}

/** The parts of an output that each end with a zero byte. */
export function partsOf(output: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf(0, from);
    const to = end === -1 ? output.length : end;
    if (to > from) parts.push(output.subarray(from, to));
    from = to + 1;
  }
  return parts;
}

/** Characters that are right stay; of all others each byte is shown. */
function shown(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((count) => {
      const piece = lenient.decode(bytes.subarray(at, at + count));
      return at + count <= bytes.length && [...piece].length === 1 && piece !== replacement;
    });
    text +=
      length === undefined
        ? `${replacement}${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
        : lenient.decode(bytes.subarray(at, at + length));
    at += length ?? 1;
  }
  return text;
}
