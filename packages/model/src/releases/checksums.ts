import type { Span } from '../text/span.ts';

/** A line of SHA256SUMS: a file and the digest of its bytes. */
export interface Checksum {
  readonly name: string;
  /** SHA-256 as 64 lower-case hexadecimal digits. */
  readonly digest: string;
}

/** What a file of checksums says. */
export interface Checksums {
  /** In the order of the lines. */
  readonly lines: readonly (Checksum & { readonly span: Span })[];
  /** The lines that cannot be parsed. */
  readonly unknown: readonly Span[];
}

/** The name of the file, beside the files that it lists. */
export const checksumsName = 'SHA256SUMS';

/** A name without a folder, since what lies elsewhere is no release. */
const line = /^([0-9a-f]{64}) [ *]([0-9A-Za-z][0-9A-Za-z.+-]*)$/u;

/** Reads checksums as `sha256sum` of GNU coreutils writes them: the digest, two spaces, the name. */
export function parseChecksums(text: string): Checksums {
  const lines: (Checksum & { readonly span: Span })[] = [];
  const unknown: Span[] = [];
  let start = 0;
  for (const written of text.split('\n')) {
    const span: Span = [start, start + written.length];
    const [, digest = '', name = ''] = line.exec(written) ?? [];
    if (name !== '') lines.push({ name, digest, span });
    else if (written !== '') unknown.push(span);
    start += written.length + 1;
  }
  return { lines, unknown };
}

/** Prints checksums so that `sha256sum --check` reads them. */
export function printChecksums(lines: readonly Checksum[]): string {
  return lines.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
}
