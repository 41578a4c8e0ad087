import { escapeXml, type EntryOf, pathOf } from '@framewright/model';
import { href } from '../../address/entry-paths.ts';
import { embedFolder } from '../../address/security-policy.ts';
import { wholeAddress, type ShareFacts } from '../../content/share-facts.ts';
import { withPage } from '../../address/with-page.ts';
import { nameOf, type View } from '../../editions/view.ts';

/** The roles that have a page for frames of other sites: those of the newest state, in each of its languages; none in previews. */
export function embeddedRoles({ edition, editions, framework }: View, { isPreview }: ShareFacts): readonly EntryOf<'role'>[] {
  return isPreview || edition !== editions.main ? [] : withPage(framework, 'role');
}

/** What somebody pastes into a page of theirs to show a role there; undefined where it has no such page, or the host is not known. */
export function embedSnippet(view: View, share: ShareFacts, role: EntryOf<'role'>): string | undefined {
  if (share.origin === undefined || !embeddedRoles(view, share).includes(role)) return undefined;
  const address = wholeAddress(share, href(view.editions.root, `${embedFolder}${view.path}${pathOf(role)}`));
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(nameOf(view, role))}" width="100%" height="640"></iframe>`;
}
