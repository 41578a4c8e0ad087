import type { EntryOf } from '@framewright/model';
import { href, slugOf } from '../../address/entry-paths.ts';
import { embedFolder } from '../../address/security-policy.ts';
import { wholeAddress, type ShareFacts } from '../../content/share-facts.ts';
import { withPage } from '../../address/with-page.ts';
import { nameOf, type View } from '../../editions/view.ts';
import { escapeXml } from '@framewright/model';

/** Whether the roles of an edition have a page for the frames of other sites: the newest state has, in each of its languages. */
export function isEmbedded({ edition, editions }: View): boolean {
  return edition === editions.main;
}

/** The path of that page. */
export function embedPath({ path }: View, role: EntryOf<'role'>): string {
  return `${embedFolder}${path}roles/${slugOf(role.id)}/`;
}

/** What somebody pastes into a page of theirs to show a role there; undefined where it has no such page, or the host is not known. */
export function embedSnippet(view: View, share: ShareFacts, role: EntryOf<'role'>): string | undefined {
  if (!isEmbedded(view) || share.isPreview || share.origin === undefined || !withPage(view.framework, 'role').includes(role))
    return undefined;
  const address = wholeAddress(share, href(view.editions.root, embedPath(view, role)));
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(nameOf(view, role))}" width="100%" height="640"></iframe>`;
}
