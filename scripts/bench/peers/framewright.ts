import { assemble, parseBytes } from '@framewright/markdown';
import type { Diagnostic } from '@framewright/model';
import { validate } from '@framewright/validator';
import type { Case } from '../../../tests/mistakes/read-case.ts';
import type { PeerMessage } from './peer.ts';

/** What Framewright says about a case: base and case together, as a person checks them. */
export function checkCase({ name, files }: Pick<Case, 'name' | 'files'>): readonly PeerMessage[] {
  return diagnosticsOf(files).map(({ file, range, message, note, help }) => ({
    case: name,
    path: file,
    text: [message, note ?? '', help ?? ''].join('\n'),
    ...(range === undefined ? {} : { line: range.start.line, column: range.start.column }),
  }));
}

/** All diagnostics of a framework that is given as bytes. */
export function diagnosticsOf(files: ReadonlyMap<string, Uint8Array>): readonly Diagnostic[] {
  const assets = [...files.keys()].filter((path) => !path.endsWith('.md'));
  return validate(
    assemble(
      [...files].filter(([path]) => path.endsWith('.md')).map(([path, bytes]) => parseBytes(path, bytes)),
      { version: '0.0.0', assets },
    ),
  );
}
