import { pathOf } from '@framewright/model';
import type { Entry } from '@framewright/model';
import { editAddress } from '../../address/edit-address.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { mailAddress, tellAddress, type Told } from '../../address/tell-address.ts';
import type { WrongFacts, WrongPlace } from '../../client/something-wrong/wrong-facts.ts';
import { wholeAddress, type ShareFacts } from '../../content/share-facts.ts';
import { isOutdated } from '../../editions/editions.ts';
import { nameOf, type View } from '../../editions/view.ts';

/** What readers can say something about: a page that shows an entry, or several. */
export interface WrongAbout {
  /** What the page is called. */
  readonly name: string;
  /** The path of the page. */
  readonly path: string;
  /** Its entry, where it shows one alone. */
  readonly entry?: Entry;
}

/** The page of an entry. */
export function aboutEntry(view: View, entry: Entry): WrongAbout {
  return { name: nameOf(view, entry), path: pathOf(entry), entry };
}

/** A list whose items are told of by their places on it. */
export function aboutList({ words }: View, list: 'competences' | 'roles' | 'terms'): WrongAbout {
  return { name: words.places[list], path: `${list}/` };
}

/** How readers of a page say that something is wrong with it. */
export interface WrongWays {
  /** Where they can go, with what is known filled in. */
  readonly links: readonly Link[];
  /** The forge on which a suggestion needs an account; absent where there is none. */
  readonly host?: string;
  /** What a script needs to fill in words that a reader chose. */
  readonly facts: WrongFacts;
}

/** The ways for a page as it stands; undefined where nobody can be reached, and for what is outdated. */
export function wrongWays(view: View, share: ShareFacts, about: WrongAbout): WrongWays | undefined {
  const { editions, edition, words } = view;
  const { sources, draft } = editions;
  const { contact } = draft.framework.manifest.data;
  if ((sources === undefined && contact === undefined) || isOutdated(editions, edition)) return undefined;
  const told = toldAt(view, share, about);
  const { take } = words.profile;
  const { labels } = words.wrong;
  const form = sources === undefined ? undefined : tellAddress(sources, told, labels);
  const file = about.entry && draft.framework.byId.get(about.entry.id)?.source?.file.path;
  const editor = sources === undefined || file === undefined ? undefined : editAddress(sources, file);
  const links = [
    ...(form === undefined ? [] : [{ label: take.suggest, href: form }]),
    ...(contact?.mail === undefined ? [] : [{ label: words.wrong.mail, href: mailAddress(contact.mail, told, labels) }]),
    ...(contact?.form === undefined ? [] : [{ label: hostOf(contact.form), href: contact.form }]),
    ...(editor === undefined ? [] : [{ label: words.wrong.edit, href: editor }]),
  ];
  if (links.length === 0) return undefined;
  const [where = '', address = ''] = told.where.split('\n');
  return {
    links,
    ...(form === undefined ? {} : { host: hostOf(form) }),
    facts: {
      words: words.wrong.inPage,
      labels,
      title: told.title,
      where,
      address,
      ...(form === undefined || sources === undefined ? {} : { repository: sources }),
      ...(contact === undefined ? {} : { contact }),
    },
  };
}

/** Where something is said to be wrong at a place on a page: the form where there is one, else mail. */
export function wrongAt(view: View, share: ShareFacts, about: WrongAbout, place: WrongPlace): string | undefined {
  const { editions, edition, words } = view;
  const { sources, draft } = editions;
  const { contact } = draft.framework.manifest.data;
  if (isOutdated(editions, edition)) return undefined;
  const told = toldAt(view, share, about, place);
  const { labels } = words.wrong;
  const form = sources === undefined ? undefined : tellAddress(sources, told, labels);
  return form ?? (contact?.mail === undefined ? contact?.form : mailAddress(contact.mail, told, labels));
}

function toldAt(view: View, share: ShareFacts, { name, path }: WrongAbout, place?: WrongPlace): Told {
  const address = wholeAddress(share, href(view.base, path));
  return {
    title: view.words.wrong.subject(name, view.edition.framework.version),
    where: place === undefined ? `${name}\n${address}` : `${name}, ${place.heading}\n${address}#${place.anchor}`,
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
