import {
  entryTypes,
  levelTitle,
  ownValue,
  pointerOf,
  scaleOf,
  type Competence,
  type Problem,
  type Section,
  type Subject,
  suggest,
} from '@framewright/model';
import { isAtLevel, sectionsFor } from '@framewright/markdown';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { EntryContext, Finding, Rule } from '../rule.ts';

export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  harm: 'missing',
  scope: 'entry',
  summary: 'An entry that is not only proposed has every section that the manifest requires of it.',
  why: 'The framework promises its readers this section, and they look for it in every entry.',
  help: 'Add the heading and its text.',
  *check(subject, { vocabulary }) {
    const { source } = subject;
    if (!source || subject.type === 'translation' || Object.hasOwn(source.file.frontMatter, 'sections')) return;
    // A proposal may begin with a definition; what others rely on is whole.
    if (['proposed', 'draft'].includes(String(source.written['status']))) return;
    for (const section of sectionsFor(vocabulary.manifest.data, subject.type, source.written['kind'])) {
      if (section.required !== true || !applies(section, subject)) continue;
      if (isAtLevel(section, subject.type)) yield* levelsWithout(section, subject, vocabulary);
      if (isAtLevel(section, subject.type) || isWritten(section, subject)) continue;
      const heading = `## ${section.title}`;
      yield {
        at: { file: source.file, span: source.endOfBody },
        message: `Unexpected end of the ${entryTypes[subject.type].singular} without the section ${quote(section.title)}, expected the heading ${quote(heading)}`,
        help: `Add ${quote(heading)} on a line of its own and below it what belongs there.`,
      };
    }
  },
  examples: [
    {
      title: 'A required section that was forgotten',
      files: {
        'framework.md':
          '---\nformat: 1\nid: meetings\ntitle: Meetings\niri: https://meetings.example/\nlanguage: en-GB\nlicence: CC-BY-4.0\npublisher: Meeting circle\nkinds:\n  - { id: conduct, title: Conduct }\nsections:\n  - { id: evidence, title: Evidence, of: [competence], required: true }\n---\nHow people run meetings.\n',
        'competences/agenda-setting.md': null,
        'competences/minute-taking.md': null,
        'roles/clerk.md': null,
        'competences/fairness.md': '---\nid: fairness\ntitle: Fairness\nkind: conduct\n---\nThe ability to let everyone speak.⟦⟧\n',
      },
      expect: ['missing-section'],
    },
    {
      title: 'A required section that one of two described levels lacks',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '')
          .replace('format: 1', 'format: 2')
          .replace('\nrules:', '\n  - { id: questions, title: Questions, of: [competence], at: level, required: true }\nrules:'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n#### Questions\n\n- Who speaks next?\n\n### Practised\n\nKnows why.⟦⟧\n',
      },
      expect: ['missing-section'],
    },
    {
      title: 'A proposal, whose sections may follow',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('of: [competence] }', 'of: [competence], required: true }'),
        'competences/agenda-setting.md': null,
        'competences/minute-taking.md': null,
        'competences/fairness.md': null,
        'roles/clerk.md': null,
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: proposed\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
    {
      title: 'A section that may be left out',
      files: { 'competences/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n' },
      expect: [],
    },
  ],
};

/** The described levels of a competence that lack a section. */
function* levelsWithout(section: Section, { source, data }: Subject, vocabulary: EntryContext['vocabulary']): Iterable<Finding> {
  const competence = data as Competence;
  if (!source || source.problems.some(isNear(section))) return;
  const scale = scaleOf(vocabulary, competence)?.data;
  for (const [dimension, cells] of Object.entries(competence.descriptors ?? {}))
    for (const value of Object.keys(cells)) {
      if (ownValue(ownValue(competence.levelSections, dimension)?.[value], section.id) !== undefined) continue;
      const [, end] = source.spanOf(pointerOf('descriptors', dimension, value));
      const title = (scale && levelTitle(scale, dimension, Number(value))) ?? value;
      const heading = `#### ${section.title}`;
      yield {
        at: { file: source.file, span: [end, end] },
        message: `Unexpected end of level ${quote(title)} without the section ${quote(section.title)}, expected the heading ${quote(heading)}`,
        help: `Add ${quote(heading)} on a line of its own below the text of the level, and below it what belongs there.`,
      };
    }
}

/** Of an entry whose kind is unknown nobody knows whether it needs a section of some kinds. */
function applies({ kinds }: Section, { source }: Subject): boolean {
  const kind = source?.written['kind'];
  return kinds === undefined || (typeof kind === 'string' && kinds.includes(kind));
}

/** Whether the section is there, be it under a heading that is nearly right. */
function isWritten(section: Section, { source }: Subject): boolean {
  const sections = source?.written['sections'];
  if (typeof sections === 'object' && sections !== null && Object.hasOwn(sections, section.id)) return true;
  return source?.problems.some(isNear(section)) === true;
}

/** Whether a heading that names nothing nearly names a section. */
function isNear({ title, id }: Section): (problem: Problem) => boolean {
  return (problem) => problem.rule === 'unexpected-section' && suggest(problem.heading, [title, id]).length > 0;
}
