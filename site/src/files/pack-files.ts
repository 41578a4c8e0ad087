import type { FileToWrite } from '@framewright/model';
import { href } from '../address/entry-paths.ts';
import { viewOf } from '../editions/view.ts';
import type { Editions } from '../editions/editions.ts';
import { packPath } from '../round/pack-path.ts';
import { packStyles } from '../round/pack-styles.ts';
import { printPack } from '../round/print-pack.ts';

/** The path of the styles of packs, relative to the start of the site. */
const stylesPath = 'reviews/pack.css';

/** What readers of each review round print and fill in. */
export function packFiles(editions: Editions): readonly FileToWrite[] {
  const view = viewOf(editions, editions.draft);
  const { framework, language, words } = view;
  if (framework.entries.review.length === 0) return [];
  const packs = framework.entries.review.map((round) => ({
    path: packPath(round.id),
    content: printPack({
      framework,
      round,
      language,
      words,
      spoken: { interface: editions.spoken.language, content: language, fallback: language },
      styles: href(editions.root, stylesPath),
    }),
  }));
  return [...packs, { path: stylesPath, content: packStyles }];
}
