import { describe, expect, test } from 'vitest';
import { printBody, type BodyData } from '../edit/print-entry.ts';
import { parseFile } from '../file/parse-file.ts';
import { bindBody } from './bind-body.ts';
import { spanInBody } from './body-places.ts';
import { bodyShape } from './body-shape.ts';

const shape = bodyShape({
  dimensions: [
    { id: 'knowledge', names: ['Knowledge'] },
    { id: 'practice', names: ['Practice'] },
  ],
  levels: [
    { id: 'aware', names: ['Aware'], value: 1 },
    { id: 'expert', names: ['Expert'], value: 2 },
  ],
  sections: [{ id: 'evidence', names: ['Evidence'] }],
  levelSections: [
    { id: 'questions', names: ['Questions', 'Fragen'] },
    { id: 'activities', names: ['Activities'] },
  ],
  definition: true,
  free: false,
});

function bind(body: string): { readonly parts: unknown; readonly problems: readonly string[] } {
  const file = parseFile('competences/x.md', `---\nid: x\n---\n${body}`);
  const { parts, problems } = bindBody(file, shape);
  return {
    parts,
    problems: problems.map((problem) => {
      const because = 'because' in problem ? ` (${problem.because})` : '';
      return `${problem.rule}${because} ${file.text.slice(...problem.span)}`;
    }),
  };
}

const whole = `One.

## Knowledge

### Aware

Two.

#### Why

More.

#### Questions

- Who?

##### In detail

How?

#### Activities

Three.

### Expert

#### Questions

Four.

## Evidence

Five.

### Questions

Part of the evidence.
`;

describe('sections at a level', () => {
  test('stand below the text of their level, also without such a text, and are printed where they were read', () => {
    const { parts, problems } = bind(whole);
    expect(parts).toEqual({
      definition: 'One.',
      descriptors: { knowledge: { 1: 'Two.\n\n#### Why\n\nMore.' } },
      levelSections: {
        knowledge: { 1: { questions: '- Who?\n\n##### In detail\n\nHow?', activities: 'Three.' }, 2: { questions: 'Four.' } },
      },
      sections: { evidence: 'Five.\n\n### Questions\n\nPart of the evidence.' },
    });
    expect(problems).toEqual([]);
    expect(printBody(parts as BodyData, shape)).toBe(whole);
  });

  test('have a place of their own', () => {
    const file = parseFile('competences/x.md', whole);
    const { places } = bindBody(file, shape);
    const at = (part: 'key' | 'value'): string =>
      file.text.slice(...(spanInBody(places, '/levelSections/knowledge/2/questions', part) ?? [0, 0]));
    expect([at('key'), at('value')]).toEqual(['Questions', 'Four.']);
  });

  test('are found by the title of another language', () => {
    expect(bind('## Knowledge\n\n### Aware\n\n#### fragen\n\nWer?\n').parts).toEqual({
      levelSections: { knowledge: { 1: { questions: 'Wer?' } } },
    });
  });

  const level = '## Knowledge\n\n### Aware\n\nTwo.\n\n';
  const read = { descriptors: { knowledge: { 1: 'Two.' } } };
  test.each([
    ['at the end', `${level}## Questions\n\nWho?\n`, read, ['unexpected-section (at-level) Questions']],
    [
      'before any level',
      `## Knowledge\n\n#### Questions\n\nWho?\n\n### Aware\n\nTwo.\n`,
      read,
      ['unexpected-section (at-level) Questions'],
    ],
    [
      'at another depth',
      `${level}### Questions\n\nWho?\n`,
      { ...read, levelSections: { knowledge: { 1: { questions: 'Who?' } } } },
      ['heading-depth Questions'],
    ],
    [
      'misspelt',
      `${level}#### Questons\n\nWho?\n`,
      { descriptors: { knowledge: { 1: 'Two.\n\n#### Questons\n\nWho?' } } },
      ['unexpected-section (unknown) Questons'],
    ],
    [
      'twice',
      `${level}#### Questions\n\nWho?\n\n#### Questions\n\nHow?\n`,
      { ...read, levelSections: { knowledge: { 1: { questions: 'Who?' } } } },
      ['repeated-heading Questions'],
    ],
    ['empty', `${level}#### Questions\n`, { ...read, levelSections: { knowledge: { 1: { questions: '' } } } }, ['empty-section Questions']],
    [
      'out of order',
      `${level}#### Activities\n\nDo.\n\n#### Questions\n\nWho?\n`,
      { ...read, levelSections: { knowledge: { 1: { activities: 'Do.', questions: 'Who?' } } } },
      ['section-order Questions'],
    ],
    [
      'below an unknown level',
      `## Knowledge\n\n### Awar\n\n#### Questions\n\nWho?\n`,
      { descriptors: { knowledge: {} } },
      ['unknown-level-heading Awar'],
    ],
    [
      'without a space behind the signs',
      `${level}####Questions\n\nWho?\n`,
      { ...read, levelSections: { knowledge: { 1: { questions: 'Who?' } } } },
      ['unmarked-heading ####Questions'],
    ],
    [
      'a section of the end below a level',
      `${level}#### Evidence\n\nFive.\n\n### Expert\n\nThree.\n`,
      { descriptors: { knowledge: { 1: 'Two.', 2: 'Three.' } }, sections: { evidence: 'Five.' } },
      ['heading-depth Evidence'],
    ],
  ])('%s', (_name, body, parts, problems) => {
    expect(bind(body)).toEqual({ parts, problems });
  });
});
