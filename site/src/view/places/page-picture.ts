import { labelOf, type EntryOf, type Framework, slugOf } from '@framewright/model';
import { drawable } from './drawable.ts';
import type { Here } from './page-counterpart.ts';
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

/** Whether a framework has a picture of itself: the font has the letters of its title. */
export function hasHomePicture({ manifest }: Framework): boolean {
  return drawable(manifest.data.title) !== '';
}

/** The roles that have pictures: the font has the letters of their titles. */
export function picturedRoles(framework: Framework): readonly EntryOf<'role'>[] {
  const roles = pictured.get(framework) ?? withPage(framework, 'role').filter((role) => drawable(labelOf(role)) !== '');
  pictured.set(framework, roles);
  return roles;
}

const pictured = new WeakMap<Framework, readonly EntryOf<'role'>[]>();

/** A picture, and the role that it shows. */
export interface PagePicture {
  readonly path: string;
  readonly role?: EntryOf<'role'>;
}

/** The picture for a page; undefined if none could be drawn. @param latest the framework at the start of the site */
export function pagePicture(latest: Framework, here: Here | undefined): PagePicture | undefined {
  const entry = here !== undefined && 'entry' in here ? here.entry : undefined;
  const role = entry?.type === 'role' ? picturedRoles(latest).find(({ id }) => id === entry.id) : undefined;
  if (role) return { path: rolePicture(role), role };
  return hasHomePicture(latest) ? { path: homePicture } : undefined;
}
