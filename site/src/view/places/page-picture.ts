import type { EntryOf, Framework } from '@framewright/model';
import type { Here } from './page-counterpart.ts';
import { slugOf } from '../../address/entry-paths.ts';
import { withPage } from '../../address/with-page.ts';

/** The size of the pictures in pixels. */
export const pictureSize: { readonly width: number; readonly height: number } = { width: 1200, height: 630 };

/** Sizes of the icons in pixels: for the home screens of phones, and for the web manifest. */
export const iconSizes: readonly number[] = [180, 192, 512];

/** The path relative to the start of the site of the picture that stands for all pages without one of their own. */
export const homePicture = 'share/home.png';

/** The path of the picture of a role. */
export function rolePicture(role: EntryOf<'role'>): string {
  return `share/roles/${slugOf(role.id)}.png`;
}

/** The path of the picture for a page, and the role that it shows. @param latest the framework at the start of the site */
export function pagePicture(latest: Framework, here: Here | undefined): { readonly path: string; readonly role?: EntryOf<'role'> } {
  const entry = here !== undefined && 'entry' in here ? here.entry : undefined;
  const role = entry?.type === 'role' ? withPage(latest, 'role').find(({ id }) => id === entry.id) : undefined;
  return role ? { path: rolePicture(role), role } : { path: homePicture };
}
