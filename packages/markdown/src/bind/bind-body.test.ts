import { describe, expect, test } from 'vitest';
import { bindBody } from './bind-body.ts';
import { spanInBody } from './body-places.ts';
import { bodyShape, type BodyShape } from './body-shape.ts';
import { parseFile } from '../file/parse-file.ts';

const shape = bodyShape({
  dimensions: [
    { id: 'knowledge', names: ['Knowledge', 'Wissen'] },
    { id: 'application', names: ['Application'] },
  ],
  levels: [
    { id: 'aware', names: ['Aware', 'Kundig'], value: 1 },
    { id: 'expert', names: ['Expert'], value: 2 },
  ],
  sections: [{ id: 'evidence', names: ['Evidence'] }],
  levelSections: [],
  definition: true,
  free: false,
});

function bind(body: string, given: BodyShape = shape): { readonly parts: unknown; readonly problems: readonly string[] } {
  const file = parseFile('competences/x.md', `---\nid: x\ntitle: Chairing\n---\n${body}`);
  const { parts, problems } = bindBody(file, given);
  return { parts, problems: problems.map(({ rule, span }) => `${rule} ${JSON.stringify(file.text.slice(...span))}`) };
}

describe('a body becomes definition, text, descriptors and sections', () => {
  test.each([
    ['nothing', '', {}],
    ['a definition', 'One.\n', { definition: 'One.' }],
    ['a definition and text', 'One.\n\nTwo.\n\n- three\n', { definition: 'One.', text: 'Two.\n\n- three' }],
    ['a list first', '- one\n', { text: '- one' }],
    [
      'levels and sections',
      'One.\n\n## Knowledge\n\n### Aware\n\nTwo.\n\n### Expert\n\nThree.\n\n## Evidence\n\n- four\n',
      { definition: 'One.', descriptors: { knowledge: { 1: 'Two.', 2: 'Three.' } }, sections: { evidence: '- four' } },
    ],
    [
      'headings by id, in other letters, in another language',
      '## KNOWLEDGE\n\n### kundig\n\nOne.\n\n## application\n\n### aware\n\nTwo.\n',
      { descriptors: { knowledge: { 1: 'One.' }, application: { 1: 'Two.' } } },
    ],
    [
      'underlined headings',
      'Knowledge\n---------\n\n### Aware\n\nOne.\n\nEvidence\n--------\n\nTwo.\n',
      { descriptors: { knowledge: { 1: 'One.' } }, sections: { evidence: 'Two.' } },
    ],
    [
      'headings inside a level and a section',
      '## Knowledge\n\n### Aware\n\n#### Why\n\nOne.\n\n## Evidence\n\n### What\n\nTwo.\n',
      { descriptors: { knowledge: { 1: '#### Why\n\nOne.' } }, sections: { evidence: '### What\n\nTwo.' } },
    ],
    ['carriage returns', 'One.\r\n\r\nTwo,\r\nthree.\r\n', { definition: 'One.', text: 'Two,\nthree.' }],
    [
      'a note that stands elsewhere',
      'One.[^a]\n\n## Evidence\n\nTwo.\n\n[^a]: Three.\n',
      { definition: 'One.[^a]\n\n[^a]: Three.', sections: { evidence: 'Two.\n\n[^a]: Three.' } },
    ],
    [
      'a link whose address stands elsewhere',
      '## Knowledge\n\n### Aware\n\n[One][a]\n\n## Evidence\n\nTwo.\n\n[a]: https://a.example\n',
      { descriptors: { knowledge: { 1: '[One][a]\n\n[a]: https://a.example' } }, sections: { evidence: 'Two.\n\n[a]: https://a.example' } },
    ],
  ])('%s', (_what, body, parts) => {
    expect(bind(body)).toEqual({ parts, problems: [] });
  });

  test('where headings are free, all of it is text', () => {
    const free = { ...shape, definition: false, free: true };
    expect(bind('One.\n\n## Anything\n\nTwo\n---\n', free)).toEqual({ parts: { text: 'One.\n\n## Anything\n\nTwo\n---' }, problems: [] });
  });
});

describe('headings that do not fit become problems, and the rest is bound', () => {
  test.each([
    [
      'unknown section',
      'One.\n\n## More\n\nTwo.\n\n## Evidence\n\nThree.\n',
      { definition: 'One.', sections: { evidence: 'Three.' } },
      ['unexpected-section "More"'],
    ],
    ['unknown dimension with levels', '## Skill\n\n### Aware\n\nOne.\n', {}, ['unexpected-section "Skill"']],
    [
      'unknown level',
      '## Knowledge\n\n### Novice\n\nOne.\n\n### Expert\n\nTwo.\n',
      { descriptors: { knowledge: { 2: 'Two.' } } },
      ['unknown-level-heading "Novice"'],
    ],
    [
      'level twice',
      '## Knowledge\n\n### Aware\n\nOne.\n\n### Aware\n\nTwo.\n',
      { descriptors: { knowledge: { 1: 'One.' } } },
      ['repeated-heading "Aware"'],
    ],
    ['section twice', '## Evidence\n\nOne.\n\n## Evidence\n\nTwo.\n', { sections: { evidence: 'One.' } }, ['repeated-heading "Evidence"']],
    [
      'section a level too deep',
      '## Knowledge\n\n### Aware\n\nOne.\n\n### Evidence\n\nTwo.\n',
      { descriptors: { knowledge: { 1: 'One.' } }, sections: { evidence: 'Two.' } },
      ['heading-depth "Evidence"'],
    ],
    ['level too high', '## Knowledge\n\n## Aware\n\nOne.\n', { descriptors: { knowledge: { 1: 'One.' } } }, ['heading-depth "Aware"']],
    [
      'text before the first level',
      '## Knowledge\n\nOne.\n\n### Aware\n\nTwo.\n',
      { descriptors: { knowledge: { 1: 'Two.' } } },
      ['text-outside-level "One."'],
    ],
    [
      'empty levels and sections',
      '## Knowledge\n\n### Aware\n\n## Evidence\n',
      { descriptors: { knowledge: { 1: '' } }, sections: { evidence: '' } },
      ['empty-section "Aware"', 'empty-section "Evidence"'],
    ],
    [
      'dimension without a level',
      '## Knowledge\n\n## Application\n\n### Novice\n',
      { descriptors: { knowledge: {}, application: {} } },
      ['empty-section "Knowledge"', 'unknown-level-heading "Novice"'],
    ],
    [
      'levels, dimensions and sections out of order',
      '## Evidence\n\nOne.\n\n## Knowledge\n\n### Expert\n\nTwo.\n\n### Aware\n\nThree.\n\n## Application\n\n### Aware\n\nFour.\n',
      { descriptors: { knowledge: { 1: 'Three.', 2: 'Two.' }, application: { 1: 'Four.' } }, sections: { evidence: 'One.' } },
      ['section-order "Evidence"', 'section-order "Aware"'],
    ],
    ['title again', '# Chairing\n\nOne.\n', { definition: 'One.' }, ['heading-depth "Chairing"']],
    ['dashes below the definition', 'One.\n---\n\nTwo.\n', { definition: 'One.', text: 'Two.' }, ['unexpected-section "One."']],
    ['front matter in two halves', 'status: active\n---\nOne.\n', { definition: 'One.' }, ['unexpected-section "status: active"']],
  ])('%s', (_what, body, parts, problems) => {
    expect(bind(body)).toEqual({ parts, problems });
  });
});

test('parts stand where their words are, and empty ones where their headings are', () => {
  const file = parseFile('competences/x.md', '---\nid: x\n---\nOne.\n\n## Knowledge\n\n### Aware\n\nTwo.\n\n## Evidence\n');
  const { places } = bindBody(file, shape);
  const at = (pointer: string, part: 'key' | 'value'): string => file.text.slice(...(spanInBody(places, pointer, part) ?? [0, 0]));
  expect([
    at('/definition', 'value'),
    at('/descriptors/knowledge/1', 'value'),
    at('/descriptors/knowledge/1', 'key'),
    at('/sections/evidence', 'value'),
  ]).toEqual(['One.', 'Two.', 'Aware', 'Evidence']);
});

describe('a dimension with titles of its own for levels', () => {
  const [knowledge, application] = shape.dimensions;
  const [aware, expert] = shape.levels;
  if (!knowledge || !application || !aware || !expert) throw new Error('The shape has two dimensions and two levels.');
  // What is the title of one level here is the id and the title of another elsewhere.
  const shifted = bodyShape({
    ...shape,
    dimensions: [
      {
        ...knowledge,
        levels: [
          { ...aware, names: ['Beginner'] },
          { ...expert, names: ['Aware', 'Bewusst'] },
        ],
      },
      application,
    ],
  });

  test.each([
    ['by these titles', '### Beginner\n\nOne.\n\n### Aware\n\nTwo.\n', { 1: 'One.', 2: 'Two.' }],
    ['in another language', '### Beginner\n\nOne.\n\n### bewusst\n\nTwo.\n', { 1: 'One.', 2: 'Two.' }],
    ['by an id or the title of the level itself', '### Kundig\n\nOne.\n\n### expert\n\nTwo.\n', { 1: 'One.', 2: 'Two.' }],
  ])('binds headings %s', (_name, body, cells) => {
    expect(bind(`## Knowledge\n\n${body}`, shifted)).toEqual({ parts: { descriptors: { knowledge: cells } }, problems: [] });
  });

  test('leaves other dimensions as they are', () => {
    expect(bind('## Application\n\n### Aware\n\nOne.\n\n### Beginner\n\nTwo.\n', shifted)).toEqual({
      parts: { descriptors: { application: { 1: 'One.' } } },
      problems: ['unknown-level-heading "Beginner"'],
    });
  });

  test('is told by its titles where a heading names no level', () => {
    const file = parseFile('competences/x.md', '---\nid: x\ntitle: X\n---\n## Knowledge\n\n### Novice\n\nOne.\n');
    const [problem] = bindBody(file, shifted).problems;
    expect(problem?.rule === 'unknown-level-heading' ? problem.levels.map(({ title }) => title) : []).toEqual(['Beginner', 'Aware']);
  });
});
