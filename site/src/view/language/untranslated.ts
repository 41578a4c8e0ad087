import type { Here } from '../places/page-counterpart.ts';
import { href } from '../../address/entry-paths.ts';
import type { View } from '../../editions/view.ts';
import { translatedFramework } from '../../languages/translated-framework.ts';

/** The address of an entry in its original language, if the page falls back to that text. Undefined if it is translated. */
export function untranslated({ edition, tongue, base }: View, here: Here, pathname: string): string | undefined {
  if (tongue === undefined || 'path' in here || !pathname.startsWith(base)) return undefined;
  const { is } = translatedFramework(edition.framework, tongue).stateOf(here.entry.id);
  return is === 'missing' ? href(edition.base, pathname.slice(base.length)) : undefined;
}
