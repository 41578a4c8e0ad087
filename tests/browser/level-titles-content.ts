import { parseFramework } from '@framewright/markdown';
import { type Framework, translationDigest } from '@framewright/model';

/** The general titles of levels on the scale with one dimension, where no view has to show them, in both languages. */
export const generalTitles = ['Generalone', 'Generaltwo', 'Rundumeins', 'Rundumzwei'] as const;
/** Those on the scale with two dimensions, which stand for both at once. */
export const wideTitles = ['Wideone', 'Widetwo', 'Breiteins', 'Breitzwei'] as const;
/** The titles in one dimension. */
export const ownTitles = ['Soloone', 'Solotwo', 'Knowone', 'Knowtwo', 'Doneone', 'Donetwo'] as const;
/** The same in German. */
export const translatedTitles = ['Soloeins', 'Solozwei', 'Wissteins', 'Wisstzwei', 'Tateins', 'Tatzwei'] as const;

type Version = '1.0.0' | '1.1.0';

const firstTitle = (version: Version): string => (version === '1.0.0' ? 'Solozero' : 'Soloone');

const scales = (version: Version): Readonly<Record<string, string>> => ({
  'scales/solo.md': `---
id: solo
title: Solo scale
dimensions:
  - id: craft
    title: Craft
    levels: [{ id: one, title: ${firstTitle(version)} }, { id: two, title: Solotwo }]
levels:
  - { value: 1, id: one, title: Generalone }
  - { value: 2, id: two, title: Generaltwo }
---
## Craft

### Solotwo

Ties without looking.
`,
  'scales/duo.md': `---
id: duo
title: Duo scale
dimensions:
  - id: knowledge
    title: Knowledge
    levels: [{ id: one, title: Knowone }, { id: two, title: Knowtwo }]
  - id: practice
    title: Practice
    levels: [{ id: one, title: Doneone }, { id: two, title: Donetwo }]
levels:
  - { value: 1, id: one, title: Wideone }
  - { value: 2, id: two, title: Widetwo }
---
## Knowledge

### Knowone

Has read of it.

### Knowtwo

Explains it.

## Practice

### Doneone

Helps others.

### Donetwo

Works alone.
`,
});

const files = (version: Version): Readonly<Record<string, string>> => ({
  'framework.md': `---
format: 2
id: knots
title: Knots
iri: https://knots.example/
language: en-GB
languages: [en-GB, de]
licence: CC-BY-4.0
publisher: Knot Circle
kinds:
  - { id: craft, title: Craft, scale: solo, levels: any }
  - { id: trade, title: Trade, scale: duo, levels: any }
sections:
  - { id: questions, title: Questions, of: [competence], at: level }
---
What people do with rope.
`,
  ...scales(version),
  'competences/tying.md': `---
id: tying
title: Tying
kind: craft
---
The ability to join two ropes.

## Craft

### ${firstTitle(version)}

Ties ${version === '1.0.0' ? 'a knot' : 'three knots'} that others name.

#### Questions

- Which knot slips?
`,
  'competences/selling.md': `---
id: selling
title: Selling
kind: trade
---
The ability to find who needs a rope.

## Knowledge

### Knowtwo

Knows ${version === '1.0.0' ? 'what' : 'all that'} others sell.

## Practice

### Doneone

Sells beside a colleague.
`,
  'competences/splicing.md': '---\nid: splicing\ntitle: Splicing\nkind: craft\n---\nThe ability to weave the ends of ropes.\n',
  'competences/pricing.md':
    '---\nid: pricing\ntitle: Pricing\nkind: craft\npartOf: selling\nat: { level: 2, dimension: practice }\n---\nThe ability to say what a rope is worth.\n',
  'families/shop.md': '---\nid: shop\ntitle: Shop\n---\nPeople who sell ropes.\n',
  'roles/hand.md': `---
id: hand
title: Hand
family: shop
rung: 1
requires:
  tying: { rating: 1 }
  selling: { rating: { knowledge: 1, practice: 1 } }
---
Helps in the shop.
`,
  'roles/keeper.md': `---
id: keeper
title: Keeper
family: shop
rung: 2
extends: hand
requires:
  tying: { rating: 2 }
  selling: { rating: { knowledge: 2, practice: 2 } }
electives:
  - { id: extra, title: One more, atLeast: 1, of: { splicing: { rating: 1 }, pricing: { rating: 2 } } }
---
Keeps the shop.
`,
  'qualifications/knot-badge.md': `---
id: knot-badge
title: Knot badge
body: Knot Circle
audience: [hand]
covers:
  tying: { rating: { craft: 1 }, certainty: stated }
  selling: { knowledge: 2, practice: 1 }
---
A day of knots.
`,
  'resources/knot-book.md':
    '---\nid: knot-book\ntitle: Knot book\nsort: book\ncovers: { tying: { rating: { craft: 2 }, certainty: judged } }\n---\nMany knots.\n',
});

const german = (digest: (id: string) => string): Readonly<Record<string, string>> => ({
  'translations/de/scales/solo.md': `---
of: ${digest('solo')}
title: Einzelne Skala
dimensions:
  - { id: craft, title: Handwerk, levels: [{ id: one, title: Soloeins }, { id: two, title: Solozwei }] }
levels: [{ id: one, title: Rundumeins }, { id: two, title: Rundumzwei }]
---
## Handwerk

### Solozwei

Knüpft blind.
`,
  'translations/de/scales/duo.md': `---
of: ${digest('duo')}
title: Doppelte Skala
dimensions:
  - { id: knowledge, title: Wissen, levels: [{ id: one, title: Wissteins }, { id: two, title: Wisstzwei }] }
  - { id: practice, title: Tun, levels: [{ id: one, title: Tateins }, { id: two, title: Tatzwei }] }
levels: [{ id: one, title: Breiteins }, { id: two, title: Breitzwei }]
---
## Wissen

### Wissteins

Hat davon gelesen.

### Wisstzwei

Erklärt es.

## Tun

### Tateins

Hilft anderen.

### Tatzwei

Arbeitet allein.
`,
  'translations/de/competences/tying.md': `---
of: ${digest('tying')}
title: Knüpfen
---
Die Fähigkeit, zwei Seile zu verbinden.

## Handwerk

### Soloeins

Knüpft drei Knoten, die andere nennen.

#### Questions

- Welcher Knoten rutscht?
`,
});

/** The files of a framework whose dimensions call every level otherwise than the scale does, in two languages. */
export function levelTitlesFiles(version: Version): Readonly<Record<string, string>> {
  const { byId } = parseFramework(files(version));
  const digest = (id: string): string => {
    const entry = byId.get(id);
    return entry === undefined ? '' : translationDigest(entry);
  };
  return { ...files(version), ...german(digest) };
}

/** The framework at a version: at the first, one level has another title in its dimension, and two texts read differently. */
export function levelTitlesContent(version: Version): Framework {
  return parseFramework(levelTitlesFiles(version), { version });
}
