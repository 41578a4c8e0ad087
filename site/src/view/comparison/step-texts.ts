import type { FileToWrite } from '@framewright/model';
import { asksForLevels, stepTextsPath } from '../../data/roles-file.ts';
import type { Editions } from '../../editions/editions.ts';
import { languageOf, viewsOf, type View } from '../../editions/view.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { withPage } from '../../address/with-page.ts';
import { proseHtml } from '../words/render.ts';
import { reachedTexts } from './reached-texts.ts';

/** The texts of the levels that a role asks for, by competence; a script puts steps from other roles together with them. */
export interface StepTexts {
  readonly competences: Readonly<Record<string, readonly StepText[]>>;
}

/** The text of one level in one dimension. */
export interface StepText {
  readonly dimension: string;
  readonly value: number;
  /** “Knowledge 3 Capable”. */
  readonly label: string;
  readonly href?: string;
  /** Sanitised by the renderer. */
  readonly html: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string;
}

/** A file for each role that asks for levels, in each edition and each of its languages. */
export function* stepTextFiles(editions: Editions): Generator<FileToWrite> {
  for (const edition of editions.all)
    for (const view of viewsOf(editions, edition)) {
      const rendered = new Map<string, StepText>();
      for (const role of withPage(view.framework, 'role')) {
        const resolved = resolvedRoles(view.framework).byRole.get(role);
        if (!resolved || !asksForLevels(resolved)) continue;
        const byCompetence = Map.groupBy(resolved.requirements, ({ competence }) => competence);
        const texts = [...byCompetence].map(([competence, requirements]) => {
          const own = new Map<string, StepText>();
          for (const requirement of requirements)
            for (const reached of reachedTexts(view, requirement, undefined)) {
              const key = `${competence} ${reached.dimension} ${reached.value}`;
              const text = rendered.get(key) ?? textOf(view, reached, key);
              rendered.set(key, text);
              own.set(key, text);
            }
          return [competence, [...own.values()]] as const;
        });
        const content: StepTexts = { competences: Object.fromEntries(texts.filter(([, own]) => own.length > 0)) };
        yield { path: stepTextsPath(view, role), content: `${JSON.stringify(content)}\n` };
      }
    }
}

function textOf(view: View, { dimension, value, label, href, text }: ReturnType<typeof reachedTexts>[number], key: string): StepText {
  return {
    dimension,
    value,
    label,
    ...(href === undefined ? {} : { href }),
    html: proseHtml(view, text, `${key.replaceAll(/[^a-z0-9]+/gu, '-')}-`),
    ...(view.fallbacks.has(text) ? { lang: languageOf(view.edition.framework) } : {}),
  };
}
