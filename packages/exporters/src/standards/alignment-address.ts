import type { Alignment } from '@framewright/model';
import { folderAddress } from './lasting-name.ts';
import { safeAddress } from './safe-address.ts';

/** The address of what an alignment leads to. A code that is no address gets one that is the framework’s own. */
export function alignmentAddress(iri: string, { framework, code }: Alignment): string {
  return safeAddress(/^https?:\/\//u.test(code) ? code : `${folderAddress(iri)}aligned/${framework}/${encodeURIComponent(code)}`);
}
