import type { Shape } from './starter-answers.ts';

/** A shape as it is offered. */
export interface ShapeChoice {
  readonly id: Shape;
  readonly title: string;
  /** What it looks like, drawn in lines of text. */
  readonly drawing: readonly string[];
}

/** What levels may look like, the commonest first. */
export const shapes: readonly ShapeChoice[] = [
  {
    id: 'scale',
    title: 'One scale: each is rated once',
    drawing: ['Clear handover     ■ ■ □ □   Steady', 'Careful listening  ■ ■ ■ □   Skilled'],
  },
  {
    id: 'knowledge-and-application',
    title: 'Knowledge and application: each is rated twice',
    drawing: ['                   knows     does', 'Clear handover     ■ ■ ■ □   ■ ■ □ □', 'Careful listening  ■ ■ □ □   ■ ■ □ □'],
  },
  {
    id: 'statements',
    title: 'Statements without levels: each holds, or does not',
    drawing: ['✓ Tells the next person what is done and what is open.', '✓ Listens to the end before giving an answer.'],
  },
  {
    id: 'ladder',
    title: 'A career ladder: one scale, and each rung asks for more',
    drawing: ['                   Assistant   Specialist   Lead', 'Clear handover     ■ □ □ □     ■ ■ ■ □      ■ ■ ■ ■'],
  },
  {
    id: 'scales',
    title: 'Several scales: what is done and how one behaves are rated differently',
    drawing: ['Clear handover     ■ ■ □ □   Steady', 'Careful listening  ● ● ○     Under pressure'],
  },
];

/** The shapes with their drawings, numbered, in lines of text. */
export function drawnShapes(): string {
  return shapes
    .map(({ title, drawing }, index) => `  ${index + 1}  ${title}\n${drawing.map((line) => `       ${line}\n`).join('')}\n`)
    .join('');
}
