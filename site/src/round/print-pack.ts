import { plainText, printHtml, proseTree, type HtmlElement, type HtmlNode, type HtmlTree, type RenderOptions } from '@framewright/markdown';
import {
  escapeXml,
  labelOf,
  levelTitle,
  ownValue,
  ratingInOrder,
  ratingOn,
  scaleOf,
  type Entry,
  type EntryOf,
  type Framework,
} from '@framewright/model';
import { cardsByLevel, levelCards, ratedBy, readingList, type CardSet } from '@framewright/review';
import { referrerPolicy, securityPolicy } from '../address/security-policy.ts';
import { textsToRead } from '../entries/texts-to-read.ts';
import { addLanguages, type Spoken } from '../languages/add-languages.ts';
import { dateInWords } from '../words/date.ts';
import { directionOf } from '../words/direction.ts';
import type { Words } from '../words/words.ts';
import { packStyles } from './pack-styles.ts';

/** What a pack is made of. */
export interface PackSource {
  readonly framework: Framework;
  readonly round: EntryOf<'review'>;
  /** The language of the framework, as a tag. */
  readonly language: string;
  readonly words: Words;
  readonly spoken: Spoken;
  /** The address of its styles; without it they stand in it. */
  readonly styles?: string;
}

/**
 * What readers of a review round print and fill in, as a web page that stands alone: the scale, each competence as cards in shuffled order, ratings
 * to be filled in before ours are shown, room for answers, and the solution at the end.
 */
export function printPack(source: PackSource): string {
  const { framework, round, language, words, spoken, styles } = source;
  const { items } = readingList(framework, round);
  const entries = items.map(({ entry }) => entry);
  const asksRatings = round.data.asks?.ratings === true;
  const roles = entries.filter((entry) => entry.type === 'role');
  const scales = new Set(entries.flatMap((entry) => (entry.type === 'competence' ? (scaleOf(framework, entry.data) ?? []) : [])));
  const title = words.pack.title(nameIn(framework, round));
  const head =
    styles === undefined
      ? `${policyMeta("default-src 'none'; style-src 'unsafe-inline'")}\n<style>${packStyles}</style>`
      : `${policyMeta(securityPolicy)}\n<link rel="stylesheet" href="${escapeXml(styles)}">`;
  const body = [
    cover(source, entries),
    ...[...scales].map((scale) => scaleSheet(source, scale)),
    ...(asksRatings ? roles.map((role) => ratingSheet(source, role)) : []),
    ...entries.map((entry) => entrySheet(source, entry)),
    closing(source),
    solution(source, entries, asksRatings ? roles : []),
  ];
  const html = `<!DOCTYPE html>
<html lang="${escapeXml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="${referrerPolicy}">
<meta name="description" content="${escapeXml(words.answer.pack)}">
<title>${escapeXml(title)}</title>
${head}
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
  return addLanguages(html, spoken);
}

/** @param policy in words of ours, in which nothing needs escaping */
function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function cover({ framework, round, language, words: { pack } }: PackSource, entries: readonly Entry[]): string {
  const { opens, closes, minutes, answers = {}, asks = {}, audience, text } = round.data;
  const facts = [
    ...(audience === undefined ? [] : [audience]),
    pack.dates(dateInWords(language, opens), dateInWords(language, closes)),
    ...(minutes === undefined ? [] : [pack.minutes(minutes)]),
    ...[answers.mail, answers.form].flatMap((address) => (address === undefined ? [] : [pack.write(address)])),
    pack.draft,
  ];
  const sector = asks.sectors === undefined ? pack.sector : pack.sectors(asks.sectors.join(', '));
  const rows = entries.map((entry) => `<li>${name(framework, entry)}</li>`).join('');
  return `<header>
<p>${name(framework, framework.manifest)}</p>
<h1>${name(framework, round)}</h1>
<ul>${facts.map((fact) => `<li>${escapeXml(fact)}</li>`).join('')}</ul>
${prose(framework, text)}
</header>
<section>
${[pack.name, sector, pack.work].map((question) => `<p>${escapeXml(question)}</p>${lines(1)}`).join('\n')}
</section>
<section>
<h2>${escapeXml(pack.list)}</h2>
<ol>${rows}</ol>
</section>`;
}

function scaleSheet({ framework, words: { pack } }: PackSource, scale: EntryOf<'scale'>): string {
  const { dimensions, levels, descriptors, text } = scale.data;
  const rows = levels.map(({ value }) => {
    const cells = dimensions.map(({ id }) => {
      const title = levelTitle(scale.data, id, value) ?? '';
      return `<td><strong>${escapeXml(title)}</strong>${prose(framework, ownValue(descriptors, id)?.[value])}</td>`;
    });
    return `<tr><th scope="row">${value}</th>${cells.join('')}</tr>`;
  });
  return `<section class="sheet">
<h2>${escapeXml(pack.scale)}: ${name(framework, scale)}</h2>
<p class="small">${escapeXml(pack.scaleLead)}</p>
${prose(framework, text)}
<div class="wide"><table>
<thead><tr><th scope="col">${escapeXml(pack.level)}</th>${dimensions.map(({ title }) => `<th scope="col">${escapeXml(title)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody>
</table></div>
</section>`;
}

function ratingSheet({ framework, words: { pack } }: PackSource, role: EntryOf<'role'>): string {
  const asked = ratedBy(framework, role);
  if (asked.length === 0) return '';
  const dimensions = new Map(asked.flatMap(({ scale }) => scale.dimensions.map((each) => [each.id, each.title] as const)));
  const rows = asked.map(
    ({ competence, scale }) =>
      `<tr><th scope="row">${name(framework, competence)}</th>${[...dimensions.keys()]
        .map((id) => (scale.dimensions.some((each) => each.id === id) ? '<td class="box"></td>' : '<td class="box">–</td>'))
        .join('')}</tr>`,
  );
  return `<section class="sheet">
<h2>${escapeXml(pack.ratings(nameIn(framework, role)))}</h2>
<p>${escapeXml(pack.ratingsLead)}</p>
<table>
<thead><tr><td></td>${[...dimensions.values()].map((each) => `<th scope="col" class="box">${escapeXml(each)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody>
</table>
</section>`;
}

function entrySheet({ framework, round, words: { pack } }: PackSource, entry: Entry): string {
  const sets = entry.type === 'competence' ? levelCards(framework, round, entry) : [];
  const { texts, sections } = textsToRead(framework, entry);
  return `<section class="sheet">
<h2>${name(framework, entry)}</h2>
${texts.map((each) => prose(framework, each)).join('\n')}
${sections.map((section) => `<h3>${escapeXml(section.title)}</h3>\n${prose(framework, section.text)}`).join('\n')}
${sets.map((set) => cardTable(framework, set, pack)).join('\n')}
<p>${escapeXml(pack.missing)}</p>
${lines(sets.length > 0 ? 3 : 5)}
</section>`;
}

function cardTable(framework: Framework, { dimension, cards }: CardSet, pack: Words['pack']): string {
  const boxes = [pack.fits, pack.doesNotFit, pack.notSeen, pack.reword].map(
    (words) => `<span><span class="tick"></span> ${escapeXml(words)}</span>`,
  );
  const rows = cards.map(
    ({ letter, text }) =>
      `<tr><th scope="row" class="letter">${letter}</th><td>${prose(framework, text)}<p class="boxes">${boxes.join(' ')}</p></td></tr>`,
  );
  return `<h3>${escapeXml(dimension.title)}</h3>
<p>${escapeXml(pack.order(cards.map(({ letter }) => letter).join(', ')))} ${escapeXml(pack.judge)}</p>
<div class="slots">${cards.map(() => '<span></span>').join('')}</div>
<table><tbody>${rows.join('')}</tbody></table>`;
}

function closing({ round, words: { pack } }: PackSource): string {
  const questions = round.data.questions ?? [];
  return `<section class="sheet">
<h2>${escapeXml(pack.closing)}</h2>
${questions.map(({ title }) => `<p>${escapeXml(title)}</p>${lines(3)}`).join('\n')}
<p>${escapeXml(pack.thanks)}</p>
</section>`;
}

function solution({ framework, round, words: { pack } }: PackSource, entries: readonly Entry[], roles: readonly EntryOf<'role'>[]): string {
  const orders = entries.flatMap((entry) => {
    if (entry.type !== 'competence') return [];
    return levelCards(framework, round, entry).map((set) => {
      const named = cardsByLevel(set).map(({ letter, value, title }) => `${letter} = ${value} ${title}`.trimEnd());
      return `<tr><th scope="row">${name(framework, entry)}</th><td>${escapeXml(set.dimension.title)}</td><td>${escapeXml(named.join(', '))}</td></tr>`;
    });
  });
  const ratings = roles.map((role) => {
    const rows = ratedBy(framework, role).map(({ competence, scale, rating }) => {
      const levels = ratingInOrder(ratingOn(scale, rating), scale).map(([id, level]) => {
        const title = scale.dimensions.find((each) => each.id === id)?.title ?? id;
        return scale.dimensions.length === 1 ? String(level) : `${title} ${level}`;
      });
      return `<tr><th scope="row">${name(framework, competence)}</th><td>${escapeXml(levels.join(', '))}</td></tr>`;
    });
    return `<h3>${name(framework, role)}</h3><table><tbody>${rows.join('')}</tbody></table>`;
  });
  if (orders.length + ratings.length === 0) return '';
  return `<section class="sheet">
<h2>${escapeXml(pack.solution)}</h2>
<p>${escapeXml(pack.solutionLead)}</p>
${orders.length === 0 ? '' : `<table><tbody>${orders.join('')}</tbody></table>`}
${ratings.join('\n')}
</section>`;
}

function lines(number: number): string {
  return '<div class="line"></div>'.repeat(number);
}

/** On paper a link to an entry is its words. */
function wordsOnly(framework: Framework): RenderOptions {
  return {
    entryLink: (id) => {
      const entry = framework.byId.get(id);
      return entry && { href: '', label: labelOf(entry) };
    },
    idPrefix: 'pack-',
  };
}

function prose(framework: Framework, markdown: string | undefined): string {
  if (markdown === undefined) return '';
  const tree = proseTree(markdown, wordsOnly(framework));
  return printHtml({
    ...tree,
    children: tree.children.flatMap((child): HtmlTree['children'] => (child.type === 'element' ? [...unlinked(child)] : [child])),
  });
}

/** An element in which links to nowhere are their words. */
function unlinked(element: HtmlElement): readonly HtmlNode[] {
  const children = element.children.flatMap((child) => (child.type === 'element' ? unlinked(child) : [child]));
  return element.tagName === 'a' && element.properties['href'] === '' ? children : [{ ...element, children }];
}

function name(framework: Framework, entry: Entry | Framework['manifest']): string {
  return escapeXml(nameIn(framework, entry));
}

/** A title is text; what stands for one may be prose. */
function nameIn({ byId }: Framework, entry: Entry | Framework['manifest']): string {
  if (entry.type === 'manifest' || (entry.data.title ?? '') !== '') return entry.data.title ?? entry.id;
  return plainText(labelOf(entry), (id) => {
    const linked = byId.get(id);
    return linked && labelOf(linked);
  });
}
