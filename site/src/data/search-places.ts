import { levelTitle, ownValue, scaleOf, type Entry, type EntryOf, type Scale } from '@framewright/model';
import { splitLead } from '../entries/lead.ts';
import { levelSectionsOf, sectionsOf } from '../entries/sections.ts';
import { reservedAnchors } from '../entries/reserved-anchors.ts';
import { proseWords, type View } from '../editions/view.ts';

/** A text on the page of an entry. */
export interface SearchPlace {
  /** What it stands under: a heading, or a level. Empty for the text that the page begins with. */
  readonly label: string;
  /** The place on the page; empty for its beginning. */
  readonly fragment: string;
  readonly text: string;
}

/** All texts of an entry in the order of its page, without those that stand elsewhere too. */
export function searchPlaces(view: View, entry: Entry): readonly SearchPlace[] {
  const written: readonly (readonly [label: string, fragment: string, markdown: string | undefined])[] = [
    ...openingOf(entry).map((text) => ['', '', text] as const),
    ...(entry.type === 'competence' ? levelTexts(view, entry) : []),
    ...(entry.type === 'scale' ? textsOnScale(entry.data, entry.data) : []),
    ...sectionTexts(view, entry),
  ];
  return written.flatMap(([label, fragment, markdown]) => {
    const text = markdown === undefined ? '' : proseWords(view, markdown);
    return text === '' ? [] : [{ label, fragment, text }];
  });
}

/** What a page begins with; where an entry has no title its definition is its name. */
function openingOf(entry: Entry): readonly (string | undefined)[] {
  const text = 'text' in entry.data ? entry.data.text : undefined;
  if (entry.type === 'competence') return [entry.data.title ? entry.data.definition : undefined, text];
  const { lead, rest } = splitLead(text);
  return [lead, rest];
}

type Written = readonly [label: string, fragment: string, markdown: string | undefined];

function levelTexts({ framework }: View, { data }: EntryOf<'competence'>): readonly Written[] {
  const scale = scaleOf(framework, data)?.data;
  if (!scale) return [];
  return placesOn(scale).flatMap(({ dimension, value, label }): readonly Written[] => {
    const anchor = `${dimension}-${value}`;
    return [
      [label, anchor, ownValue(data.descriptors, dimension)?.[value]],
      ...levelSectionsOf(framework, data, dimension, value, anchor).map(
        (section): Written => [`${label} · ${section.title}`, section.anchor, section.text],
      ),
    ];
  });
}

function textsOnScale(scale: Scale, { descriptors }: Scale): readonly Written[] {
  return placesOn(scale).map(({ dimension, value, label }) => [label, `${dimension}-${value}`, ownValue(descriptors, dimension)?.[value]]);
}

/** The levels of a scale in each of its dimensions, with what each is called. */
function placesOn(scale: Scale): readonly { readonly dimension: string; readonly value: number; readonly label: string }[] {
  const { dimensions, levels } = scale;
  return dimensions.flatMap(({ id, title }) =>
    levels.map((level) => {
      const name = levelTitle(scale, id, level.value) ?? level.title;
      return { dimension: id, value: level.value, label: [...(dimensions.length > 1 ? [title] : []), level.value, name].join(' ') };
    }),
  );
}

function sectionTexts({ framework }: View, entry: Entry): readonly Written[] {
  if (entry.type !== 'competence' && entry.type !== 'role' && entry.type !== 'qualification') return [];
  return sectionsOf(framework, entry.data.sections, reservedAnchors[entry.type]).map(({ title, anchor, text }) => [title, anchor, text]);
}
